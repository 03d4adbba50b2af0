import type { MessageId } from '../../../shared/i18n/text.ts';
import type { AccountProcesses, ProcessRole } from '../../../shared/process-view.ts';
import { megabytes } from '../../format/memory.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useNow } from '../../state/use-now.ts';

const roleWords: Readonly<Record<ProcessRole, MessageId>> = {
  browser: 'processes.role.browser',
  renderer: 'processes.role.renderer',
  gpu: 'processes.role.gpu',
  utility: 'processes.role.utility',
  zygote: 'processes.role.zygote',
  'crash-handler': 'processes.role.crashHandler',
  other: 'processes.role.other',
};

/** An account's processes, the oldest first, with what all of them take. */
export function ProcessTable({ what }: { what: AccountProcesses }) {
  const now = useNow(1_000);
  const text = useText();
  const times = useTimes();
  const { processes, memory, startedAt, restarts } = what;
  if (processes.length === 0) return <p className="mt-4 text-ink-soft">{text('processes.none')}</p>;
  return (
    <>
      <dl className="mt-4 grid grid-cols-3 gap-3 rounded-control bg-sunken px-4 py-3">
        <Fact name={text('processes.memory')} value={megabytes(text, memory)} />
        <Fact
          name={text('processes.started')}
          value={startedAt === null ? text('processes.startedUnknown') : times.ago(startedAt, now)}
        />
        <Fact name={text('processes.restarts')} value={String(restarts)} />
      </dl>
      <div className="mt-4 max-h-64 overflow-y-auto">
        <table className="w-full text-start text-small">
          <thead className="text-ink-soft">
            <tr>
              <th className="py-1 text-start font-medium">{text('processes.process')}</th>
              <th className="py-1 text-end font-medium">{text('processes.id')}</th>
              <th className="py-1 text-end font-medium">{text('processes.memory')}</th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {processes.map(({ pid, role, memory: own }) => (
              <tr key={pid} className="border-t border-outline">
                <td className="py-1.5 text-ink">{text(roleWords[role])}</td>
                <td className="py-1.5 text-end text-ink-soft">{pid}</td>
                <td className="py-1.5 text-end text-ink">{megabytes(text, own)}</td>
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
