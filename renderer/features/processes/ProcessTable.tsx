import type { AccountProcesses, ProcessRole } from '../../../shared/process-view.ts';
import { megabytes } from '../../format/memory.ts';
import { timeAgo } from '../../format/time.ts';
import { useNow } from '../../state/use-now.ts';

const roleWords: Record<ProcessRole, string> = {
  browser: 'Browser',
  renderer: 'Page',
  gpu: 'Graphics',
  utility: 'Helper',
  zygote: 'Starter',
  'crash-handler': 'Crash reports',
  other: 'Other',
};

/** An account's processes, the oldest first, with what all of them take. */
export function ProcessTable({ what }: { what: AccountProcesses }) {
  const now = useNow(1_000);
  const { processes, memory, startedAt, restarts } = what;
  if (processes.length === 0)
    return <p className="mt-4 text-ink-soft">No Chrome runs for this account now.</p>;
  return (
    <>
      <dl className="mt-4 grid grid-cols-3 gap-3 rounded-control bg-sunken px-4 py-3">
        <Fact name="Memory" value={megabytes(memory)} />
        <Fact name="Started" value={startedAt === null ? 'not known' : timeAgo(startedAt, now)} />
        <Fact name="Restarts" value={String(restarts)} />
      </dl>
      <div className="mt-4 max-h-64 overflow-y-auto">
        <table className="w-full text-start text-small">
          <thead className="text-ink-soft">
            <tr>
              <th className="py-1 text-start font-medium">Process</th>
              <th className="py-1 text-end font-medium">Id</th>
              <th className="py-1 text-end font-medium">Memory</th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {processes.map(({ pid, role, memory: own }) => (
              <tr key={pid} className="border-t border-outline">
                <td className="py-1.5 text-ink">{roleWords[role]}</td>
                <td className="py-1.5 text-end text-ink-soft">{pid}</td>
                <td className="py-1.5 text-end text-ink">{megabytes(own)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-small text-ink-soft">{name}</dt>
      <dd className="font-semibold text-ink tabular-nums">{value}</dd>
    </div>
  );
}
