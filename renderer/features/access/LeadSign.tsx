import { KeyRound } from 'lucide-react';
import type { AccessView } from '../../../shared/access.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';

/** That whoever sits here may do what a lead may, until when, and the way out of it. */
export function LeadSign({ access: { leadUntil } }: { access: AccessView }) {
  return leadUntil === null ? null : <Sign until={leadUntil} />;
}

function Sign({ until }: { until: string }) {
  const text = useText();
  const times = useTimes();
  const { commands } = useServices();
  const report = useReporting();
  return (
    <div className="flex items-center gap-2 border-t border-line bg-busy-soft py-1.5 ps-4 pe-2 text-small text-busy">
      <KeyRound aria-hidden size={14} className="shrink-0" />
      <p className="min-w-0 flex-1 truncate">
        <span className="font-semibold">{text('access.lead')}</span>{' '}
        {text('access.lead.until', { time: times.clockShort(until) })}
      </p>
      <button
        type="button"
        onClick={() => {
          report(commands.leaveLead());
        }}
        className="rounded-control px-2 py-1 font-semibold underline decoration-dotted underline-offset-4 hover:decoration-solid"
      >
        {text('access.lead.leave')}
      </button>
    </div>
  );
}
