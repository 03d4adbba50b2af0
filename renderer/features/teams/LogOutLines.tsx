import { CircleAlert, CircleCheck, LoaderCircle, OctagonAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageId, Text } from '../../../shared/i18n/text.ts';
import { errorText } from '../../../shared/i18n/text.ts';
import type { LogoutStep, SessionState } from '../../../shared/session.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { StateWords } from '../../ui/StateWords.tsx';
import { toneOf, toneText, type Tone } from '../../ui/tone.ts';
import type { Outcome } from './use-team-log-out.ts';

/** One account that a question is about, with its number and how it stands. */
export function AccountLine({ view }: { view: AccountView }) {
  return (
    <Line view={view} tone={toneOf(view)} mark={<StateMark view={view} />}>
      <StateWords state={view.state} />
    </Line>
  );
}

interface OutcomeLineProps {
  /** The account as it was when its logout was confirmed. */
  view: AccountView;
  outcome: Outcome;
  state: SessionState;
}

/** One account of a team's logout, and how far it is. */
export function OutcomeLine({ view, outcome, state }: OutcomeLineProps) {
  const text = useText();
  const { icon: Icon, tone } = looks[outcome.kind];
  return (
    <Line
      view={view}
      tone={tone}
      mark={<Icon aria-hidden size={16} className={outcome.kind === 'running' ? 'animate-turn' : ''} />}
    >
      {outcomeWords(text, outcome, state)}
    </Line>
  );
}

const looks: Readonly<Record<Outcome['kind'], { icon: LucideIcon; tone: Tone }>> = {
  running: { icon: LoaderCircle, tone: 'busy' },
  done: { icon: CircleCheck, tone: 'ok' },
  already: { icon: CircleCheck, tone: 'ok' },
  untold: { icon: CircleAlert, tone: 'trouble' },
  failed: { icon: OctagonAlert, tone: 'bad' },
};

const stepWords: Readonly<Record<LogoutStep, MessageId>> = {
  unlink: 'teams.logOut.step.unlink',
  close: 'teams.logOut.step.close',
  erase: 'teams.logOut.step.erase',
};

function outcomeWords(text: Text, outcome: Outcome, state: SessionState): string {
  switch (outcome.kind) {
    case 'running':
      return text(state.kind === 'logging-out' ? stepWords[state.step] : 'teams.logOut.result.waiting');
    case 'done':
      return text('teams.logOut.result.done');
    case 'untold':
      return text('teams.logOut.result.untold');
    case 'already':
      return text('teams.logOut.result.already');
    case 'failed':
      return errorText(text, outcome.error);
  }
}

interface LineProps {
  view: AccountView;
  tone: Tone;
  mark: ReactNode;
  children: ReactNode;
}

function Line({ view: { account, identity }, tone, mark, children }: LineProps) {
  const text = useText();
  return (
    <li className="flex items-center gap-3 py-2.5">
      <Avatar account={account} size="small" />
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold" title={account.label}>
          <bdi>{account.label}</bdi>
        </p>
        <p className="text-small text-ink-soft">
          {identity === null ? text('teams.logOut.numberUnknown') : <PhoneNumber digits={identity.number} />}
        </p>
      </div>
      <p className={`flex max-w-[50%] items-center gap-2 text-small font-medium ${toneText[tone]}`}>
        <span className="shrink-0">{mark}</span>
        <span>{children}</span>
      </p>
    </li>
  );
}
