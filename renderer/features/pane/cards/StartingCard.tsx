import { startPhases, type StartPhase } from '../../../../shared/session.ts';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { Steps, stepsAt } from '../../../ui/Steps.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

const names: Readonly<Record<StartPhase, string>> = {
  chrome: 'Open Chrome',
  page: 'Open WhatsApp Web',
  restore: 'Restore the link',
};

/** Chrome and the page come up. */
export function StartingCard({ phase, linked }: { phase: StartPhase; linked: boolean }) {
  const at = startPhases.indexOf(phase);
  return (
    <ProcessCard
      title="Getting ready"
      detail={linked ? 'The number stays linked meanwhile.' : 'A QR code follows in a moment.'}
    >
      <ProgressBar
        name="Starting"
        percent={((at + 0.5) / startPhases.length) * 100}
        words={`Step ${at + 1} of ${startPhases.length}: ${names[phase]}`}
      />
      <Steps steps={stepsAt(startPhases, phase, names)} />
    </ProcessCard>
  );
}
