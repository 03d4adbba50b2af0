import type { Network } from '../../electron/sessions/chrome/launch.ts';
import { inWords } from './report/markdown.ts';
import type { Report } from './report/report.ts';
import { listedName } from './walk.ts';

/** What the person reads first: what is done, what it costs, and what the report has in it. */
export const introduction = (network: Network, reportFolder: string): string[] => [
  '',
  'Switchboard: field check',
  '',
  network.kind === 'whatsapp'
    ? 'Switchboard’s tests run against a simulated WhatsApp. This walks the same way with the real one and your phone:'
    : 'This is a rehearsal against a simulated WhatsApp; a real phone cannot take part. The way:',
  'link, close and open again, unlink on the phone, link again, log out.',
  '',
  'You need    a phone with WhatsApp whose number may be linked (best one for tests), with room among its linked',
  '            devices (there are four), and about ten minutes.',
  `On it       the entry "${listedName}" comes and goes twice. You are asked before each of that, and whatever is`,
  '            left at the end is logged out. No message is sent, and no chat is opened or marked as read.',
  'On here     a Chrome without a window, and a temporary folder that only you can read. Both are gone at the end, also',
  '            after Ctrl+C. If the computer is switched off in between, remove the entry on the phone yourself.',
  'It costs    the data of WhatsApp Web and of the chats that WhatsApp sends to every linked device. Switchboard drives it by',
  '            a library that WhatsApp does not endorse: whether that is all right for this number is yours to judge.',
  'The report  which parts of WhatsApp’s page were there, what happened when, the receipts, the memory, and the versions of',
  '            the programs and of this system. No number, name, key, code, chat or path of yours.',
  `            It goes into ${reportFolder}, and nowhere else.`,
  '',
  'Answer with y (yes), n (no), s (skip this step) or q (stop and clean up), and Enter. While something is waited for,',
  's and q do the same.',
  '',
];

/** What the person reads last. */
export function goodbye({ steps, outcome, differences }: Report, folder: string): string[] {
  const plain = differences
    .filter(({ kind }) => kind !== 'step') // They stand above.
    .map((difference) => `  - ${inWords(difference).replaceAll(/\*\*|`/g, '')}`);
  return [
    '',
    ...steps.map(
      ({ title, result, why }) => `  ${result.padEnd(8)} ${title}${why === null ? '' : `: ${why}`}`,
    ),
    '',
    outcome === 'complete' ? 'The whole walk was done.' : 'Not all of the walk was done.',
    ...(plain.length > 0
      ? ['Not as with the stand-in:', ...plain]
      : [`${outcome === 'complete' ? 'Nothing' : 'As far as it came, nothing'} differs from the stand-in.`]),
    '',
    `The report: ${folder} (field-check.md to read, field-check.json to compare). Look through it before you share it.`,
  ];
}
