import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports by pattern, each with the reason that a reader sees. */
const forbid = (...rules) => ({
  'no-restricted-imports': [
    'error',
    { patterns: rules.map(([group, message]) => ({ group: [group].flat(), message })) },
  ],
});

const noTests = ['**/e2e/**', 'Only tests and the demo import from e2e/.'];
const noRenderer = ['**/renderer/**', 'The main process does not import the renderer; agree in shared/.'];
const noElectron = [
  ['electron', 'electron/*', 'electron-*', 'electron-*/**'],
  'This folder also runs under plain Node: take what it needs from Electron as a parameter.',
];

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'build/.runtime/', 'test-results/', 'screenshots/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // electron/window/protocol.ts says why.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'electron', name: 'registerFileProtocol' }] },
      ],
      // Playwright reads what a fixture needs off its pattern, which may be empty.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Inference through a type parameter used once is how the contract types its client.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'eslint.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  { files: ['renderer/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },

  // Import zones.
  {
    files: ['shared/**'],
    ignores: ['**/*.test.ts', '**/*.test-kit.ts'],
    rules: forbid(
      noTests,
      noRenderer,
      noElectron,
      ['**/electron/**', 'shared/ is what both sides agree on: it imports neither.'],
      [['node:*', 'fs', 'path'], 'shared/ does no I/O.'],
    ),
  },
  {
    files: ['renderer/**'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: forbid(
      noTests,
      noElectron,
      ['**/electron/**', 'The renderer imports from shared/ only; everything else comes over the bridge.'],
      [['node:*', 'fs', 'path'], 'The renderer is sandboxed: there is no Node in it.'],
    ),
  },
  {
    files: ['electron/**'],
    ignores: ['**/*.test.ts', '**/*.test-kit.ts'],
    rules: forbid(noTests, noRenderer),
  },
  {
    files: ['electron/**'],
    ignores: ['electron/ipc/**', 'electron/preload.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportSpecifier[imported.name=/^(ipcMain|ipcRenderer)$/]',
          message: 'Only electron/ipc and the preload touch IPC: add a command to shared/contract.ts.',
        },
      ],
    },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/window/open-external.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'openExternal',
          message: 'Use openExternal of electron/window: it knows what may be opened.',
        },
      ],
    },
  },
  {
    files: ['electron/sessions/**'],
    ignores: ['**/*.test.ts', '**/*.test-kit.ts'],
    rules: forbid(noTests, noRenderer, noElectron, [
      ['**/ipc/**', '**/window/**', '**/settings/**', '**/storage/**'],
      'sessions/ knows nothing of the app around it.',
    ]),
  },
  {
    files: ['electron/journal/**'],
    ignores: ['**/*.test.ts', '**/*.test-kit.ts'],
    rules: forbid(noTests, noRenderer, noElectron),
  },
);
