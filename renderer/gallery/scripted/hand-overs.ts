import type { Commands } from '../../../shared/contract.ts';
import { appError, fail } from '../../../shared/errors.ts';
import type { HandOver, HandOverItem, HandOverOutcome, ShiftsView } from '../../../shared/hand-over.ts';
import { logoutSteps } from '../../../shared/session.ts';
import type { AccountView } from '../../../shared/view.ts';
import { ann, inSeconds, receipt } from '../desk.ts';
import type { Script } from './settings.ts';

type Played = Pick<
  Commands,
  'beginHandOver' | 'retryHandOver' | 'acknowledgeHandOver' | 'takeOver' | 'confirmUnlinked'
>;

/** How long a step of a logout takes, and how much later the next account begins, in milliseconds. */
const stepLasts = 700;
const apart = 350;

/** The commands about shifts: a hand-over is played as a person would see it. */
export function scriptedHandOvers({ now, send, change, answer }: Script): Played {
  const put = (part: Partial<ShiftsView>) => {
    send([{ kind: 'shifts', shifts: { ...now().shifts, ...part } }]);
  };
  const settle = (id: string, account: string, outcome: HandOverOutcome) => {
    put({
      handOvers: now().shifts.handOvers.map((one) =>
        one.id === id ? withEnd({ ...one, items: withOutcome(one.items, account, outcome) }) : one,
      ),
    });
  };
  const logOut = (id: string, { account, identity }: AccountView, delay: number) => {
    for (const [index, step] of logoutSteps.entries())
      setTimeout(
        () => {
          change(account.id, (view) => ({ ...view, state: { kind: 'logging-out', step } }));
        },
        delay + index * stepLasts,
      );
    setTimeout(
      () => {
        const done = (seconds: number) => ({ kind: 'done', at: inSeconds(seconds) }) as const;
        const proof = receipt({
          identity: identity ?? ann,
          phoneTold: done(1),
          chromeClosed: done(2),
          credentialsErased: done(3),
        });
        change(account.id, (view) => ({
          ...view,
          linked: false,
          linkedSince: null,
          identity: null,
          receipt: proof,
          state: { kind: 'scan-paused', why: 'unwatched' },
        }));
        settle(id, account.id, { kind: 'logged-out', receipt: proof });
      },
      delay + logoutSteps.length * stepLasts,
    );
  };
  return {
    beginHandOver: ({ team, leaveOut, person, note }) => {
      if (person.trim() === '') return Promise.resolve(fail(noName));
      return answer('beginHandOver', () => {
        const accounts = now().accounts.filter(({ account }) => account.team === team);
        const items = accounts.map((view) => itemOf(view, leaveOut.includes(view.account.id)));
        const id = crypto.randomUUID();
        const teamName = now().teams.find((one) => one.id === team)?.name ?? null;
        const startedAt = inSeconds(0);
        const about = { id, team, teamName, cause: 'person', plannedFor: null, person, note } as const;
        put({
          person,
          handOvers: [...now().shifts.handOvers, { ...about, startedAt, endedAt: null, items }],
          lastEnds: [...now().shifts.lastEnds.filter((end) => end.team !== team), { team, at: startedAt }],
        });
        const running = items.filter(({ outcome }) => outcome.kind === 'running');
        for (const [index, item] of running.entries()) {
          const view = accounts.find(({ account }) => account.id === item.account);
          if (view !== undefined) logOut(id, view, index * apart);
        }
        return { id };
      });
    },
    retryHandOver: ({ id, accounts }) =>
      answer('retryHandOver', () => {
        const failed = now()
          .shifts.handOvers.find((one) => one.id === id)
          ?.items.filter(({ account, outcome }) => outcome.kind === 'failed' && isAsked(accounts, account));
        for (const [index, item] of (failed ?? []).entries()) {
          settle(id, item.account, { kind: 'running' });
          const view = now().accounts.find(({ account }) => account.id === item.account);
          if (view !== undefined) logOut(id, view, index * apart);
        }
        return undefined;
      }),
    acknowledgeHandOver: ({ id }) =>
      answer('acknowledgeHandOver', () => {
        put({ handOvers: now().shifts.handOvers.filter((one) => one.id !== id) });
        return undefined;
      }),
    takeOver: ({ person }) => {
      if (person.trim() === '') return Promise.resolve(fail(noName));
      return answer('takeOver', () => {
        put({ person });
        return undefined;
      });
    },
    confirmUnlinked: ({ id, unlink }) =>
      answer('confirmUnlinked', () => {
        change(id, (view) => ({
          ...view,
          unconfirmed: view.unconfirmed.filter((each) => each.id !== unlink),
          receipt: null,
          notice: null,
        }));
        return undefined;
      }),
  };
}

const noName = appError(
  'invalid-name',
  'There is no name.',
  'Say who is at the desk, so that the journal can tell.',
);

const isAsked = (accounts: readonly string[] | undefined, account: string) =>
  accounts === undefined || accounts.includes(account);

const itemOf = ({ account, identity, linked }: AccountView, isOut: boolean): HandOverItem => ({
  account: account.id,
  label: account.label,
  colour: account.colour,
  number: identity?.number ?? null,
  outcome: { kind: !linked ? 'not-linked' : isOut ? 'left-out' : 'running' },
});

const withOutcome = (items: readonly HandOverItem[], account: string, outcome: HandOverOutcome) =>
  items.map((item) => (item.account === account ? { ...item, outcome } : item));

const withEnd = (handOver: HandOver): HandOver =>
  handOver.items.some(({ outcome }) => outcome.kind === 'running')
    ? { ...handOver, endedAt: null }
    : { ...handOver, endedAt: inSeconds(8) };
