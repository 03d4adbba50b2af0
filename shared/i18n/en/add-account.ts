/** The dialog that adds an account. */
export const addAccount = {
  'addAccount.title': 'Add account',
  'addAccount.description':
    'One account holds one WhatsApp number. Once it is added, link the number with a QR code.',
  'addAccount.label': 'Label',
  'addAccount.labelHint':
    'What agents call this number, for example “Sales UK”. The phone shows it in its list of linked devices.',
  'addAccount.team': 'Team (optional)',
  'addAccount.proxy': 'Proxy',
  'addAccount.proxyWhy':
    'With a proxy, no page of this account is ever opened in another way, not even for the first QR code.',
  'addAccount.add': 'Add',
} as const;
