import { startPhases, type StartPhase } from '../../../../shared/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { Steps, stepsAt } from '../../../ui/Steps.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

/** Chrome and the page come up. */
export function StartingCard({ phase, linked }: { phase: StartPhase; linked: boolean }) {
  const text = useText();
  const at = startPhases.indexOf(phase);
  const names = {
    chrome: text('pane.starting.chrome'),
    page: text('pane.starting.page'),
    restore: text(linked ? 'pane.starting.restore' : 'pane.starting.code'),
  };
  return (
    <ProcessCard
      title={text('pane.starting.title')}
      detail={text(linked ? 'pane.starting.linked' : 'pane.starting.unlinked')}
    >
      <ProgressBar
        name={text('pane.starting.name')}
        percent={((at + 0.5) / startPhases.length) * 100}
        words={text('pane.starting.step', { step: at + 1, steps: startPhases.length, name: names[phase] })}
      />
      <Steps steps={stepsAt(startPhases, phase, names)} />
    </ProcessCard>
  );
}
