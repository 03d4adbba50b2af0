import { appError, AppException } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { AccountView } from '../../shared/view.ts';
import { defaultLimits } from './limits.ts';
import type { AccountRecord } from './records.ts';
import { MemorySecrets } from './secret-store.test-kit.ts';
import { Sessions } from './sessions.ts';
import { StartQueue } from './start-queue.ts';

const never = () => new Promise<never>(() => undefined);
const eraseAccount = () => Promise.resolve({ kind: 'erased' } as const);

/** A desk on which nothing ever starts, for what needs no Chrome. */
export function stillDesk({ saves = true, stored = [] as readonly AccountRecord[] } = {}) {
  const secrets = new MemorySecrets();
  const disk = { saves, saved: [] as AccountRecord[][] };
  const told = {
    views: [] as AccountView[],
    orders: [] as string[][],
    journal: [] as NewJournalEntry[],
    /** Each account that is no more, with what was on the disk when that was told. */
    removed: [] as { id: string; onDisk: AccountRecord[] | undefined }[],
  };
  const sessions = new Sessions({
    store: {
      load: () => structuredClone([...stored]),
      save: (records) => {
        if (!disk.saves) throw new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
        disk.saved.push(structuredClone(records));
      },
    },
    limits: defaultLimits,
    profiles: { pathOf: () => '', prepare: never, erase: never, eraseAccount, sweep: never },
    secrets,
    starts: new StartQueue(() => 1),
    findBrowser: never,
    openClient: () => {
      throw new Error('nothing starts');
    },
    onChange: (view) => told.views.push(view),
    onRemoved: (id) => told.removed.push({ id, onDisk: disk.saved.at(-1) }),
    onPicture: () => undefined,
    onOrder: (ids) => told.orders.push(ids),
    endOrphans: never,
    journal: (entry) => told.journal.push(entry),
    onProblem: () => undefined,
    now: () => new Date(),
    random: () => 0,
    atDesk: () => null,
  });
  return {
    sessions,
    secrets,
    disk,
    told,
    account: (id: string) => sessions.view(id).account,
    labels: () => sessions.views.map(({ account }) => account.label),
    storedLabels: () => (disk.saved.at(-1) ?? []).map(({ account }) => account.label),
  };
}
