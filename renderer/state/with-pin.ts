import type { Commands } from '../../shared/contract.ts';
import type { Result } from '../../shared/errors.ts';

/**
 * The commands, so that one which is kept for those who know the lead's PIN asks for it and is then repeated. If nobody
 * gives the PIN, the answer is what main said: `pin-needed`.
 * @param ask resolves with whether the right PIN was given.
 */
export function withPin(commands: Commands, ask: () => Promise<boolean>): Commands {
  const calls = Object.entries(commands) as [string, (input?: unknown) => Promise<Result<unknown>>][];
  const asking = calls.map(([name, call]) => [
    name,
    async (input?: unknown) => {
      let result = await call(input);
      // What the PIN was good for may have ended in between.
      while (!result.ok && result.error.code === 'pin-needed' && (await ask())) result = await call(input);
      return result;
    },
  ]);
  return Object.fromEntries(asking) as Commands;
}
