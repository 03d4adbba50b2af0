import {
  CalendarClock,
  CircleAlert,
  LoaderCircle,
  ShieldCheck,
  Timer,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { HandOver } from '../../../shared/hand-over.ts';
import type { MessageId } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { toneSurface, toneText, type Tone } from '../../ui/tone.ts';
import { handOverName, headlineOf, type HandOverResults, type ItemResult } from './results.ts';

interface PanelHeadProps {
  handOver: HandOver;
  results: HandOverResults;
}

const looks = {
  running: { icon: LoaderCircle, tone: 'busy', what: 'handOver.running.what' },
  all: { icon: ShieldCheck, tone: 'ok', what: 'handOver.all.what' },
  byHand: { icon: ShieldCheck, tone: 'ok', what: 'handOver.all.byHand' },
  some: { icon: CircleAlert, tone: 'trouble', what: 'handOver.some.what' },
  none: { icon: CircleAlert, tone: 'quiet', what: null },
} as const satisfies Record<string, { icon: LucideIcon; tone: Tone; what: MessageId | null }>;

function lookOf({ isRunning, count, counts, open }: HandOverResults): keyof typeof looks {
  if (isRunning) return 'running';
  if (count === 0) return 'none';
  if (open > 0) return 'some';
  return counts.removed > 0 ? 'byHand' : 'all';
}

/** The line that a lead reads first, who handed over and when, and how many came out how. */
export function PanelHead({ handOver, results }: PanelHeadProps) {
  const text = useText();
  const times = useTimes();
  const { isRunning, count, done, counts } = results;
  const { icon: Icon, tone, what } = looks[lookOf(results)];
  return (
    <header className="select-text">
      <div className="flex items-start gap-4">
        <span
          className={`grid size-14 shrink-0 place-items-center rounded-full short:size-11 ${toneSurface[tone]}`}
        >
          <Icon aria-hidden size={28} className={isRunning ? 'animate-turn' : ''} />
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-small font-semibold text-ink-soft">
            <bdi>{handOverName(text, handOver)}</bdi>
          </p>
          <h1
            id="hand-over-heading"
            className={`text-display font-semibold text-balance short:text-title ${tone === 'busy' || tone === 'quiet' ? '' : toneText[tone]}`}
          >
            {headlineOf(text, results)}
          </h1>
          {what !== null && <p className="mt-0.5 text-ink-soft">{text(what)}</p>}
        </div>
      </div>
      {isRunning && (
        <div className="mt-4 flex items-center gap-4">
          <div className="flex-1">
            <ProgressBar
              name={text('handOver.progress.name')}
              percent={count === 0 ? null : (done / count) * 100}
              words={text('handOver.progress', { done, count })}
            />
          </div>
          <p className="font-semibold">{text('handOver.progress', { done, count })}</p>
        </div>
      )}
      <Facts handOver={handOver} />
      {!isRunning && <Counts counts={counts} />}
      {handOver.cause === 'missed' && handOver.plannedFor !== null && (
        <p className="mt-3 rounded-control bg-trouble-soft px-4 py-2.5 text-trouble">
          {text('handOver.missed', { planned: times.dayAndTime(handOver.plannedFor) })}
        </p>
      )}
      {handOver.note !== '' && (
        <figure className="mt-3 rounded-control border-s-4 border-edge bg-card px-4 py-2.5">
          <figcaption className="text-small text-ink-faint">{text('handOver.note.name')}</figcaption>
          <p dir="auto" className="text-start break-words whitespace-pre-wrap">
            {handOver.note}
          </p>
        </figure>
      )}
    </header>
  );
}

function Facts({ handOver: { person, startedAt, endedAt } }: { handOver: HandOver }) {
  const text = useText();
  const times = useTimes();
  const seconds =
    endedAt === null ? null : Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000));
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 short:mt-3">
      <Fact icon={UserRound} name={text('handOver.by')}>
        <bdi>{person ?? text('handOver.by.schedule')}</bdi>
      </Fact>
      <Fact icon={CalendarClock} name={text('handOver.at')}>
        <time dateTime={startedAt}>{times.dayAndTime(startedAt)}</time>
      </Fact>
      {seconds !== null && (
        <Fact icon={Timer} name={text('handOver.took')}>
          {times.duration(seconds)}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ icon: Icon, name, children }: { icon: LucideIcon; name: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-2">
      <Icon aria-hidden size={16} className="shrink-0 text-ink-faint" />
      <dt className="text-ink-faint">{name}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}

const countWords = [
  ['proved', 'handOver.count.proved', 'ok'],
  ['removed', 'handOver.count.removed', 'ok'],
  ['not-proved', 'handOver.count.notProved', 'trouble'],
  ['failed', 'handOver.count.failed', 'bad'],
  ['left-out', 'handOver.count.leftOut', 'trouble'],
  ['not-linked', 'handOver.count.notLinked', 'quiet'],
] as const satisfies readonly (readonly [ItemResult['verdict'], MessageId, Tone])[];

/** How many came out how, where not all came out alike. */
function Counts({ counts }: Pick<HandOverResults, 'counts'>) {
  const text = useText();
  const present = countWords.filter(([verdict]) => counts[verdict] > 0);
  if (present.length < 2) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-2">
      {present.map(([verdict, words, tone]) => (
        <li
          key={verdict}
          className={`rounded-full px-3 py-0.5 text-small font-semibold ${toneSurface[tone]}`}
        >
          {text(words, { count: counts[verdict] })}
        </li>
      ))}
    </ul>
  );
}
