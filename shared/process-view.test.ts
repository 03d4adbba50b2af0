import { expect, test } from 'vitest';
import { accountProcessesSchema, summarise, type ProcessView } from './process-view.ts';

const started = '2026-02-02T08:00:00.000Z';
const processes: ProcessView[] = [
  { pid: 9, role: 'other', memory: 1, startedAt: '2026-02-02T07:59:59.000Z' },
  { pid: 10, role: 'browser', memory: 200, startedAt: started },
  { pid: 11, role: 'renderer', memory: 300, startedAt: '2026-02-02T09:00:00.000Z' },
];

test('an account’s Chrome takes the memory of all its processes, and runs as long as its browser process', () => {
  const all = summarise(processes, 2);
  expect(accountProcessesSchema.parse(all)).toEqual({
    processes,
    memory: 501,
    startedAt: started,
    restarts: 2,
  });
});

test('where no Chrome runs there is no memory and no start, but still the count of restarts', () => {
  expect(summarise([], 3)).toEqual({ processes: [], memory: 0, startedAt: null, restarts: 3 });
});
