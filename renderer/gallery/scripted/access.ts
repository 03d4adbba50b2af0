import type { AccessView } from '../../../shared/access.ts';
import type { Commands } from '../../../shared/contract.ts';
import type { Script } from './settings.ts';

type Played = Pick<
  Commands,
  'setPin' | 'removePin' | 'enterPin' | 'leaveLead' | 'setKept' | 'lock' | 'unlock'
>;

/** The commands about the PIN and the lock; any PIN is the right one. */
export function scriptedAccess({ now, send, answer }: Omit<Script, 'change'>): Played {
  const change = (part: Partial<AccessView>) => {
    send([{ kind: 'access', access: { ...now().access, ...part } }]);
  };
  const obey = (name: keyof Played, run: () => void) =>
    answer(name, () => {
      run();
      return undefined;
    });
  const inFiveMinutes = () => new Date(Date.now() + 300_000).toISOString();
  return {
    setPin: () =>
      obey('setPin', () => {
        change({ hasPin: true, leadUntil: inFiveMinutes() });
      }),
    removePin: () =>
      obey('removePin', () => {
        change({ hasPin: false, leadUntil: null });
      }),
    enterPin: () =>
      obey('enterPin', () => {
        change({ leadUntil: inFiveMinutes() });
      }),
    leaveLead: () =>
      obey('leaveLead', () => {
        change({ leadUntil: null });
      }),
    setKept: ({ kept }) =>
      obey('setKept', () => {
        change({ kept });
      }),
    lock: () =>
      obey('lock', () => {
        change({ locked: { since: new Date().toISOString(), why: 'person' } });
      }),
    unlock: () =>
      obey('unlock', () => {
        change({ locked: null });
      }),
  };
}
