import { ArrowRight, RotateCw } from 'lucide-react';
import type { HandOver } from '../../../shared/hand-over.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useServices } from '../../state/context.tsx';
import { firstToScan } from '../../state/hand-overs.ts';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { handOverAsText } from './as-text.ts';
import { canRetry, type HandOverResults } from './results.ts';

interface PanelFootProps {
  handOver: HandOver;
  results: HandOverResults;
  retrying: boolean;
  onRetryAll: () => void;
}

/** What can be done with the whole of it; it stays in sight however long the list is. */
export function PanelFoot({ handOver, results, retrying, onRetryAll }: PanelFootProps) {
  const text = useText();
  const times = useTimes();
  const { commands, store } = useServices();
  const acknowledge = useCommand(commands.acknowledgeHandOver);
  const { isRunning } = results;
  const { team, id } = handOver;
  const finish = async () => {
    const result = await acknowledge.start({ id });
    const { connection } = store.getState();
    if (!result.ok || connection.kind !== 'live') return;
    const first = firstToScan(connection.snapshot, team);
    if (first !== null) store.choose(first.account.id);
  };
  return (
    <footer className="shrink-0 border-t border-line bg-card px-6 py-3 short:py-2">
      <div className="mx-auto flex w-full max-w-[860px] flex-col gap-3">
        <ErrorText error={acknowledge.error} />
        <div className="flex flex-wrap items-center justify-end gap-2">
          <div className="me-auto flex flex-wrap gap-2">
            <CopyButton copy={() => handOverAsText(text, times, handOver, results)}>
              {text('handOver.copy')}
            </CopyButton>
            {!isRunning && results.items.filter(canRetry).length > 1 && (
              <Button icon={RotateCw} running={retrying} onClick={onRetryAll}>
                {text('handOver.retry.all')}
              </Button>
            )}
          </div>
          {!isRunning && (
            <Button
              icon={ArrowRight}
              className="[&>svg]:rtl:-scale-x-100"
              onClick={() => {
                store.open({ kind: 'take-over', of: team });
              }}
            >
              {text('handOver.take')}
            </Button>
          )}
          <Button
            look="primary"
            disabled={isRunning}
            running={acknowledge.running}
            onClick={() => void finish()}
          >
            {text('handOver.done')}
          </Button>
        </div>
      </div>
    </footer>
  );
}
