import { commands, type CommandInput, type CommandName, type Handlers } from '../../shared/contract.ts';
import { AppException, fail, ok, toAppError, type AppError, type Result } from '../../shared/errors.ts';
import { payloadFault } from './payload.ts';
import { faulty, invalidInput } from './refusals.ts';

/** Says why a command may not be run now, with this parsed input; null: it may. */
export type Guard = <N extends CommandName>(name: N, input: CommandInput<N>) => AppError | null;

/**
 * Answers one call of the bridge: weigh, parse, ask the guard, run, Result. It never throws.
 * @param report hears of every failure that was not foreseen.
 */
export async function answer<N extends CommandName>(
  name: N,
  input: unknown,
  handlers: Handlers,
  guard: Guard,
  report: (error: unknown) => void,
): Promise<Result<unknown>> {
  const fault = payloadFault(input);
  if (fault) return fail(faulty(name, fault));
  const parsed = commands[name].input.safeParse(input);
  if (!parsed.success) return fail(invalidInput(name));
  try {
    const refusal = guard(name, parsed.data as CommandInput<N>);
    if (refusal) return fail(refusal);
    const run = handlers[name] as (input: unknown) => unknown;
    return ok(commands[name].output.parse(await run(parsed.data)));
  } catch (error) {
    if (!(error instanceof AppException)) report(error);
    return fail(toAppError(error));
  }
}
