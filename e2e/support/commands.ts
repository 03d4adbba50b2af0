import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract.ts';
import type { Result } from '../../shared/errors.ts';
import type { Snapshot } from '../../shared/view.ts';
import type { App } from './app.ts';

/** Gives a command as the window does, for what a test is not about. Fails where the answer is an error. */
export async function give<N extends CommandName>(
  app: App,
  name: N,
  input: CommandInput<N>,
): Promise<CommandOutput<N>> {
  const result = await answerTo(app, name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The whole truth, as the window is told it. */
export const snapshot = (app: App): Promise<Snapshot> => give(app, 'getSnapshot', undefined);

/** What a command answers, an error too. */
export const answerTo = <N extends CommandName>(
  app: App,
  name: N,
  input: CommandInput<N>,
): Promise<Result<CommandOutput<N>>> => ask(app, name, input) as Promise<Result<CommandOutput<N>>>;

/** The code of the error that a command answers, or `ok`: given as by somebody who opened the developer tools. */
export async function codeOf(app: App, name: CommandName, input?: unknown): Promise<string> {
  const result = await ask(app, name, input);
  return result.ok ? 'ok' : result.error.code;
}

const ask = (app: App, name: CommandName, input: unknown): Promise<Result<unknown>> =>
  app.window.evaluate(
    ([command, given]) => {
      const commands = window.switchboard?.commands as unknown as Record<
        string,
        (input: unknown) => Promise<Result<unknown>>
      >;
      const run = commands[command];
      if (run === undefined) throw new Error(`The bridge has no ${command}.`);
      return run(given);
    },
    [name, input] as const,
  );
