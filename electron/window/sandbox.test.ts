import { expect, test, vi } from 'vitest';
import { sandboxPages } from './sandbox.ts';

test.each([false, true])(
  '4: every page is sandboxed, or the user is root and hears of it (root: %s)',
  (asRoot) => {
    const [enableSandbox, warn] = [vi.fn(), vi.fn()];
    sandboxPages({ enableSandbox }, { asRoot, warn });
    expect(enableSandbox).toHaveBeenCalledTimes(asRoot ? 0 : 1);
    expect(warn).toHaveBeenCalledTimes(asRoot ? 1 : 0);
  },
);
