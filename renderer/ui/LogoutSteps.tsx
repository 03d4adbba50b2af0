import { logoutSteps, type LogoutStep } from '../../shared/session.ts';
import { Steps, stepsAt } from './Steps.tsx';

const names: Readonly<Record<LogoutStep, string>> = {
  unlink: 'Tell the phone',
  close: 'Close Chrome',
  erase: 'Erase the credentials',
};

/** How far a logout is. */
export function LogoutSteps({ step }: { step: LogoutStep }) {
  return <Steps steps={stepsAt(logoutSteps, step, names)} />;
}
