import { AlarmClock, TriangleAlert } from 'lucide-react';
import type { MessageId, Text } from '../../../shared/i18n/text.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { askToEndShift } from '../../state/hand-overs.ts';
import { Button } from '../../ui/Button.tsx';
import { Banner, TeamName } from './Banner.tsx';
import type { Ending } from './endings.ts';
import { PostponeButtons } from './PostponeButtons.tsx';

/** That a shift ends soon, how soon, what happens then, and what can be done about it. */
export function EndingBanner({ ending }: { ending: Ending }) {
  const text = useText();
  const { store } = useServices();
  const { team, urgent, secondsLeft } = ending;
  return (
    <Banner
      team={team}
      look={urgent ? 'urgent' : 'calm'}
      icon={urgent ? TriangleAlert : AlarmClock}
      headline={
        <Phrase
          id={headlineOf(ending)}
          values={{ team: <TeamName team={team} />, time: <Left seconds={secondsLeft} /> }}
        />
      }
      detail={detailOf(text, ending)}
    >
      <PostponeButtons ending={ending} />
      <Button
        look={urgent ? 'danger' : 'secondary'}
        onClick={() => {
          askToEndShift(store, team.id);
        }}
      >
        {text('schedule.endNow')}
      </Button>
    </Banner>
  );
}

function headlineOf({ secondsLeft, urgent }: Ending): MessageId {
  if (secondsLeft === 0) return 'schedule.ending.now';
  return urgent ? 'schedule.ending.last' : 'schedule.ending';
}

const detailOf = (text: Text, { atEnd, linked: count }: Ending): string =>
  atEnd === 'hand-over'
    ? text('schedule.ending.handOver', { count })
    : text('schedule.ending.remind', { count });

/** `9:41`, in minutes and seconds; a screen reader is told at ten, five and one minutes instead. */
function Left({ seconds }: { seconds: number }) {
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <bdi role="timer" className="font-semibold">
      {words}
    </bdi>
  );
}
