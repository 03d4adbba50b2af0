import { logoutSteps, type LogoutStep } from '../../shared/session.ts';
import { useText } from '../i18n/use-text.ts';
import { Steps, stepsAt } from './Steps.tsx';

/** How far a logout is. */
export function LogoutSteps({ step }: { step: LogoutStep }) {
  const text = useText();
  const names = {
    unlink: text('logOut.step.unlink'),
    close: text('logOut.step.close'),
    erase: text('logOut.step.erase'),
  };
  return <Steps steps={stepsAt(logoutSteps, step, names)} />;
}
