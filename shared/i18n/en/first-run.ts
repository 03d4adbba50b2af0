/** What a desk without accounts says. */
export const firstRun = {
  'firstRun.title': 'All your WhatsApp numbers on one desk',
  'firstRun.lead':
    'Keep many numbers linked on this computer, see how each is doing, and hand them over cleanly.',
  'firstRun.add.title': 'Add an account',
  'firstRun.add.detail': 'One for each number, with the name your team uses for it.',
  'firstRun.scan.title': 'Scan its QR code',
  'firstRun.scan.detail': 'With the phone that has the number. From then on it stays linked.',
  'firstRun.handOver.title': 'Switch and hand over',
  'firstRun.handOver.detail':
    'Any number is a click or a key away. At shift change, log out: a receipt shows that the link is gone.',
  'firstRun.begin': 'Add your first account',
  'firstRun.local':
    'Your accounts, their links and the journal stay on this computer. There is no Switchboard server.',
} as const;
