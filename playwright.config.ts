import { defineConfig } from '@playwright/test';

// One Electron at a time on a screen that a person sees: windows would take the keyboard from each other. `npm test` runs
// three where it can give each a display of its own.
export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    // Every scene of the gallery in an ordinary browser.
    { name: 'gallery', testDir: 'e2e/gallery', timeout: 60_000 },
    // The app in the real Electron.
    { name: 'electron', testDir: 'e2e', testIgnore: 'gallery/**' },
  ],
});
