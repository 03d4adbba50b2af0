import type { Bridge, Commands } from '../shared/contract.ts';
import { fail, toAppError, type Result } from '../shared/errors.ts';

declare global {
  interface Window {
    /** Put there by the preload; see `bridgeKey` in shared/channels.ts. */
    readonly switchboard?: Bridge;
  }
}

/** The bridge that the preload offers. Throws where there is none: then the page runs outside Switchboard. */
export function bridgeOf(page: Window): Bridge {
  if (page.switchboard === undefined) {
    throw new Error(
      'window.switchboard is missing: the preload did not run, so this page is not in Switchboard.',
    );
  }
  return page.switchboard;
}

/** The commands, so that a call also answers with a Result where the channel itself fails. */
export function answeringCommands({ commands }: Bridge): Commands {
  const calls = Object.entries(commands) as [string, (input?: unknown) => Promise<Result<unknown>>][];
  const answering: Record<string, unknown> = {};
  for (const [name, call] of calls) answering[name] = (input?: unknown) => answered(() => call(input));
  return answering as unknown as Commands;
}

async function answered<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch (thrown) {
    console.error('A command did not answer.', thrown);
    return fail(toAppError(thrown));
  }
}
