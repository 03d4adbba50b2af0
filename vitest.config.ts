import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**', 'build/.runtime/**'],
        },
      },
      {
        // Real Chrome, real library: one file at a time, so that limits mean the same on two cores.
        test: {
          name: 'integration',
          include: ['{electron,e2e}/**/*.integration.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
