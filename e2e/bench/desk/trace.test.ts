import { expect, test } from 'vitest';
import { tasksOf } from './trace.ts';

const task = { name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 7, tid: 1, dur: 12_500, tdur: 9_000 };

test('only the tasks of the page’s main thread count', () => {
  const traceEvents = [
    { name: 'thread_name', ph: 'M', pid: 7, tid: 1, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', ph: 'M', pid: 8, tid: 1, args: { name: 'CrRendererMain' } },
    task,
    { ...task, pid: 8, dur: 90_000 },
    { ...task, tid: 2, dur: 80_000 },
    { ...task, name: 'Receive mojo message', dur: 70_000 },
  ];
  expect(tasksOf({ traceEvents }, 7)).toEqual([{ took: 12.5, worked: 9 }]);
  expect(() => tasksOf({ traceEvents: [] }, 7)).toThrow(/main thread/);
});
