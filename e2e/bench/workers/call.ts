import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The methods that a process offers. */
export type Methods<Api> = { [K in keyof Api]: (...args: never[]) => Promise<unknown> };

interface Ask {
  readonly id: number;
  readonly method: string;
  readonly args: unknown[];
}

type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

/** Answers the calls of the process that started this one, and ends with it. */
export function serve<Api extends Methods<Api>>(api: Api): void {
  const answer = async ({ id, method, args }: Ask): Promise<Answer> => {
    try {
      const call = api[method as keyof Api] as unknown as (...args: unknown[]) => Promise<unknown>;
      return { id, value: await call(...args) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on('message', (ask: Ask) => {
    void answer(ask).then((answered) => process.send?.(answered));
  });
  process.once('disconnect', () => process.exit());
}

/** How long one call may take, in milliseconds: the slowest links ten accounts. */
const CALL_LIMIT = 180_000;

const tsx = import.meta.resolve('tsx');

/** A process of its own that offers methods, so that what one side does never burdens the other. */
export class Worker<Api extends Methods<Api>> {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #calls = 0;

  /** @param module absolute path of a script that calls `serve`. */
  constructor(module: string, cwd: string) {
    this.#child = fork(module, { cwd, execArgv: module.endsWith('.ts') ? ['--import', tsx] : [] });
    this.#child.on('message', (answer: Answer) => this.#waiting.get(answer.id)?.(answer));
    this.#child.once('exit', (code, signal) => {
      for (const [id, settle] of this.#waiting) settle({ id, error: `${module} ended: ${code ?? signal}` });
    });
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The process did not start.');
    return this.#child.pid;
  }

  /** Rejects with what the method threw, when the process ends, and after 3 minutes. */
  async call<K extends keyof Api & string>(
    method: K,
    ...args: Parameters<Api[K]>
  ): Promise<Awaited<ReturnType<Api[K]>>> {
    const id = this.#calls++;
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer>((resolve) => {
      timer = setTimeout(() => {
        resolve({ id, error: `${method}: no answer within ${CALL_LIMIT} ms` });
      }, CALL_LIMIT);
      this.#waiting.set(id, resolve);
      if (!this.#child.connected) resolve({ id, error: `${method}: the process has ended` });
      else this.#child.send({ id, method, args });
    });
    clearTimeout(timer);
    this.#waiting.delete(id);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value as Awaited<ReturnType<Api[K]>>;
  }

  /** Ends the process. */
  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    if (this.#child.connected) this.#child.disconnect();
    await ended;
  }
}
