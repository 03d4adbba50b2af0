import { defineConfig } from '@playwright/test';

// One Electron at a time: each brings several Chromes, and two cores have to carry them.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  reporter: [['list']],
});
