import type { LogoutStep } from '../../../../shared/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { LogoutSteps } from '../../../ui/LogoutSteps.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

/** The link is being ended. */
export function LoggingOutCard({ step }: { step: LogoutStep }) {
  const text = useText();
  return (
    <ProcessCard title={text('pane.loggingOut.title')} detail={text('pane.loggingOut.detail')}>
      <LogoutSteps step={step} />
    </ProcessCard>
  );
}
