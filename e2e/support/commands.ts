import type { CommandInput, CommandName, CommandOutput } from '../../shared/contract.ts';
import type { Result } from '../../shared/errors.ts';
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

/** What a command answers, an error too. */
export const answerTo = <N extends CommandName>(app: App, name: N, input: CommandInput<N>) =>
  app.window.evaluate(
    ([command, given]) => {
      const commands = window.switchboard?.commands as unknown as Record<string, (input: unknown) => unknown>;
      return commands[command]?.(given);
    },
    [name, input] as const,
  ) as Promise<Result<CommandOutput<N>>>;
