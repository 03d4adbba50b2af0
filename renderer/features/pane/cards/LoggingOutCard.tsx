import { logoutSteps, type LogoutStep } from '../../../../shared/session.ts';
import { Steps, stepsAt } from '../../../ui/Steps.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

const names: Readonly<Record<LogoutStep, string>> = {
  unlink: 'Tell the phone',
  close: 'Close Chrome',
  erase: 'Erase the credentials',
};

/** The link is being ended. */
export function LoggingOutCard({ step }: { step: LogoutStep }) {
  return (
    <ProcessCard title="Ending the link" detail="A receipt follows when all three steps are done.">
      <Steps steps={stepsAt(logoutSteps, step, names)} />
    </ProcessCard>
  );
}
