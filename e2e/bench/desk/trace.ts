interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly dur?: number;
  /** Of the processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** A trace as Chromium writes it. */
export interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/** A task of a page's main thread, in milliseconds: how long it took, and how much of that it had the processor. */
export interface Task {
  readonly took: number;
  readonly worked: number;
}

/** The tasks of a page's main thread, by the trace of Chromium. */
export function tasksOf({ traceEvents }: Trace, pid: number): Task[] {
  const main = traceEvents.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  if (main === undefined) throw new Error('The trace does not tell the main thread of the page.');
  return traceEvents
    .filter(
      ({ ph, tid, name, ...event }) => ph === 'X' && tid === main.tid && event.pid === pid && isTask(name),
    )
    .map(({ dur = 0, tdur = dur }) => ({ took: dur / 1000, worked: tdur / 1000 }));
}

const isTask = (name: string) => name.endsWith('RunTask');
