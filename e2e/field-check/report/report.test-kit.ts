import type { Observation } from '../observations.ts';
import { wanted, type Kind, type Moment } from '../page/modules.ts';
import { walk, type StepId } from '../walk.ts';
import { outlines } from './outline.ts';
import type { Findings, ModulesSeen, ReceiptReport, StepReport } from './report.ts';

/** A page in which everything is as it should be, but for those. */
export const seenAt = (moment: Moment, other: Readonly<Record<string, Kind>> = {}): ModulesSeen => ({
  moment,
  version: '2.3000.1',
  modules: wanted.map(({ module, path, kinds }) => ({
    module,
    path,
    kind: other[`${module} ${path}`] ?? other[module] ?? kinds[0] ?? 'undefined',
  })),
});

/** A receipt of which everything is proved. */
const proved = (by: 'desk' | 'phone'): ReceiptReport => {
  const item = { kind: 'done', at: 40 } as const;
  return { by, phoneTold: item, chromeClosed: item, credentialsErased: item };
};

/** A step as it is with the stand-in, ten milliseconds between any two events. */
export function stepAsExpected(id: StepId): StepReport {
  const { states, library, receiptBy } = outlines[id];
  const events = [
    ...(id === 'log-out' ? [{ from: 'person', what: 'confirmed' } as const] : []),
    ...states.map((what) => ({ from: 'state', what }) as const),
    ...(['before', 'new'] as const).flatMap((chrome) =>
      library[chrome].map((what) => ({ from: 'library', what, chrome }) as const),
    ),
  ].map((event, index): Observation => ({ at: index * 10, ...event }));
  return {
    id,
    title: walk.find((step) => step.id === id)?.title ?? id,
    result: 'passed',
    why: null,
    tookMs: 1_000,
    events,
    modules: id === 'code' ? [seenAt('code')] : id === 'link' ? [seenAt('ready')] : [],
    memory: [],
    receipt: receiptBy ? proved(receiptBy) : null,
    answers: {},
    errors: [],
  };
}

/** What a walk finds in which everything is as with the stand-in. */
export const findingsAsExpected = (): Findings => ({
  against: 'whatsapp',
  startedAt: '2026-01-01T10:00:00.000Z',
  endedAt: '2026-01-01T10:10:00.000Z',
  software: {
    switchboard: '1.0.0',
    library: '1.34.7',
    puppeteer: '24.0.0',
    node: '20.19.0',
    browser: 'Chromium 150.0.0.0',
    headlessShell: null,
    whatsappWeb: '2.3000.1',
  },
  system: 'Linux',
  phonePlatform: 'android',
  stoppedBecause: null,
  steps: walk.map(({ id }) => stepAsExpected(id)),
  cleanup: { device: 'none linked', chromesLeft: 0, folder: 'deleted' },
});
