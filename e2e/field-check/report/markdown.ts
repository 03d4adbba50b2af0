import { outlines } from './outline.ts';
import { spanOf, type Difference } from './compare.ts';
import { receiptItems, type Report, type StepReport } from './report.ts';
import { pageModules } from '../page/modules.ts';
import { questions } from '../walk.ts';

/** The report for people. */
export function toMarkdown(report: Report): string {
  return [
    '# Field check',
    '',
    ...summary(report),
    ...section('What is not as with the stand-in', differences(report)),
    ...section('Steps', steps(report)),
    ...section('Times', times(report)),
    ...section('Receipts', receipts(report)),
    ...section('Memory of one account', memory(report)),
    ...section('Modules of WhatsApp Web’s page', modules(report)),
    ...section('Events', report.steps.flatMap(events)),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .concat('\n');
}

const section = (title: string, lines: readonly string[]): string[] => ['', `## ${title}`, '', ...lines];

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows,
];

const ms = (value: number | null): string => (value === null ? '-' : `${Math.round(value)} ms`);

function summary({
  against,
  startedAt,
  endedAt,
  software,
  system,
  phonePlatform,
  ...report
}: Report): string[] {
  const { outcome, stoppedBecause, cleanup, differences: found } = report;
  const walked = outcome === 'complete' ? 'The whole walk was done' : 'Not all of the walk was done';
  return [
    `${walked}. ${found.length === 0 ? 'Nothing differs' : `${found.length} thing(s) differ`} from the stand-in.`,
    ...(stoppedBecause === null ? [] : ['', `It ended early: ${stoppedBecause}`]),
    '',
    'No number, name, key, code or path of a person is in it.',
    '',
    ...table(
      ['', ''],
      [
        row('Against', against === 'whatsapp' ? 'the real WhatsApp' : 'the stand-in'),
        row('From, to', `${startedAt}, ${endedAt}`),
        row('Switchboard', software.switchboard),
        row('WhatsApp Web', software.whatsappWeb ?? 'not seen'),
        row('whatsapp-web.js, puppeteer-core', `${software.library}, ${software.puppeteer}`),
        row('Browser', software.browser ?? 'none found'),
        row('Headless shell', software.headlessShell ?? 'none found'),
        row('Node, system', `${software.node}, ${system}`),
        row('Phone', phonePlatform ?? 'none linked'),
        row('Left behind: device', cleanup.device),
        row('Left behind: Chrome', cleanup.chromesLeft === 0 ? 'none' : `${cleanup.chromesLeft}, ended`),
        row('Left behind: data folder', cleanup.folder),
      ],
    ),
  ];
}

function differences({ differences: found }: Report): string[] {
  return found.length === 0 ? ['Nothing.'] : found.map((each) => `- ${inWords(each)}`);
}

/** A difference in one line. */
export function inWords(difference: Difference): string {
  const at = `**${difference.step}**`;
  const code = (words: readonly string[]) => (words.length === 0 ? 'nothing' : `\`${words.join(' → ')}\``);
  switch (difference.kind) {
    case 'step':
      return `${at}: the step ${difference.result}: ${difference.why}`;
    case 'module-missing':
      return `${at}: the module \`${difference.module}\` is missing (${difference.moment}; ${needs[difference.need] ?? difference.need})`;
    case 'other-shape':
      return `${at}: \`${nameOf(difference)}\` is ${difference.found}, and should be ${difference.expected.join(' or ')} (${difference.moment})`;
    case 'events': {
      const { missing, extra, of, expected, found } = difference;
      const what =
        missing.length + extra.length === 0
          ? 'another order'
          : [
              ...(missing.length > 0 ? [`never came: \`${missing.join('`, `')}\``] : []),
              ...(extra.length > 0 ? [`came besides: \`${extra.join('`, `')}\``] : []),
            ].join('; ');
      return `${at}: ${of}: ${what}. With the stand-in ${code(expected)}, here ${code(found)}`;
    }
    case 'time':
      return `${at}: ${difference.title}: ${ms(difference.ms)}, out of scale (stand-in ${ms(difference.typical)}, at most ${ms(difference.most)})`;
    case 'receipt':
      return `${at}: receipt, ${difference.item}: ${difference.found}, and should be: ${difference.expected}`;
    case 'answer':
      return `${at}: the person answered no to: ${questions[difference.question]}`;
    case 'error':
      return `${at}: an error of the page or the library, ${difference.times} time(s): ${difference.text}`;
  }
}

const needs: Readonly<Record<string, string>> = {
  link: 'nothing works without it',
  chats: 'for what is read of chats',
};

const nameOf = ({ module, path }: { readonly module: string; readonly path: string }): string =>
  path === '' ? module : `${module}.${path}`;

function steps({ steps: all }: Report): string[] {
  return table(
    ['step', 'result', 'took', 'why'],
    all.map(({ title, result, tookMs, why }) => row(title, result, ms(tookMs), why ?? '')),
  );
}

function times({ steps: all }: Report): string[] {
  const rows = all.flatMap(({ id, title, events: told }) =>
    outlines[id].spans.map((span) =>
      row(title, span.title, ms(spanOf(told, span)), ms(span.typical), ms(span.most)),
    ),
  );
  return table(['step', 'stretch', 'here', 'stand-in', 'out of scale above'], rows);
}

const itemNames = {
  phoneTold: 'Phone told',
  chromeClosed: 'Chrome gone',
  credentialsErased: 'Credentials erased',
} as const;

function receipts({ steps: all }: Report): string[] {
  const rows = all.flatMap(({ title, receipt }) =>
    receipt === null
      ? []
      : receiptItems.map((item) => {
          const { kind, at, reason } = receipt[item];
          return row(`${title} (by ${receipt.by})`, itemNames[item], kind, ms(at), reason ?? '');
        }),
  );
  return rows.length === 0
    ? ['None.']
    : table(['step', 'what', 'result', 'since the step began', 'why'], rows);
}

function memory({ steps: all }: Report): string[] {
  const measured = all.flatMap((step) => step.memory);
  const line = (browser: 'full' | 'headless-shell', title: string, step: StepReport | undefined): string => {
    const found = measured.find((each) => each.browser === browser);
    return found
      ? row(title, `${found.megabytes} MB`, found.processes, ms(found.restedMs))
      : row(title, `not measured: ${step?.why ?? 'the step did not come that far'}`, '-', '-');
  };
  const step = (id: StepReport['id']) => all.find((each) => each.id === id);
  return table(
    ['browser', 'memory', 'processes', 'left alone for'],
    [line('full', 'whole Chrome', step('memory')), line('headless-shell', 'headless shell', step('lighter'))],
  );
}

function modules({ steps: all }: Report): string[] {
  const seen = all.flatMap((step) => step.modules);
  const head = ['module', 'needed for', 'while a code is shown', 'linked'];
  const at = (moment: 'code' | 'ready', name: string): string => {
    const found = seen.find((each) => each.moment === moment);
    const kinds = found?.modules.filter(({ module }) => module === name);
    if (!kinds) return 'not looked at';
    if (kinds.some(({ kind }) => kind === 'missing')) return 'missing';
    return kinds.map(({ path, kind }) => `${path || 'itself'}: ${kind}`).join(', ');
  };
  return table(
    head,
    pageModules.map(({ name, need }) => row(`\`${name}\``, need, at('code', name), at('ready', name))),
  );
}

function events({ title, events: told, answers }: StepReport): string[] {
  const asked = Object.entries(answers).map(([question, answer]) => `- ${question}: ${answer}`);
  const rows = told.map(({ at, from, what, detail, chrome }) =>
    row(ms(at), from, chrome === undefined ? '' : chrome, what, detail ?? ''),
  );
  const shown =
    rows.length === 0 ? ['None.'] : table(['since the step began', 'who', 'Chrome', 'what', 'more'], rows);
  return [`### ${title}`, '', ...shown, '', ...asked, ''];
}
