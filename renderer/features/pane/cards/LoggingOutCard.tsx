import type { LogoutStep } from '../../../../shared/session.ts';
import { LogoutSteps } from '../../../ui/LogoutSteps.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

/** The link is being ended. */
export function LoggingOutCard({ step }: { step: LogoutStep }) {
  return (
    <ProcessCard title="Ending the link" detail="A receipt follows when all three steps are done.">
      <LogoutSteps step={step} />
    </ProcessCard>
  );
}
