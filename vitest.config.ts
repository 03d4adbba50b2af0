import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,build,e2e}/**/*.test.{ts,tsx,mjs}'],
          // The files share their modules, which are read once and not 160 times: half of the processor time. So what a test
          // changes beyond its own values (the clock, variables) it puts back, and none puts a module in another's place.
          isolate: false,
          exclude: ['**/*.integration.test.ts', '**/node_modules/**', 'build/.runtime/**'],
          // A bound on what hangs, and no measure of speed: a busy computer is no failure.
          testTimeout: 30_000,
        },
      },
      {
        // Real Chrome, real library. Half of the time is waiting, so three files at a time fit on two cores.
        test: {
          name: 'integration',
          include: ['{electron,e2e}/**/*.integration.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
