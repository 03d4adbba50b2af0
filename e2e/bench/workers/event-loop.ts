import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { round } from '../statistics.ts';
import type { Restored } from './side.ts';

/** How often the event loop is asked whether it still turns, in milliseconds; part of every value. */
const RESOLUTION = 2;

/** Does something and tells how long it took and how it kept this process busy. */
export async function timed(work: () => Promise<void>): Promise<Restored> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  delays.disable();
  const inMs = (nanoseconds: number) => round(nanoseconds / 1e6, 1);
  return {
    ms,
    stall: { p50: inMs(delays.percentile(50)), p99: inMs(delays.percentile(99)), max: inMs(delays.max) },
  };
}
