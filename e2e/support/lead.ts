import { expect } from '@playwright/test';
import type { App } from './app.ts';
import { codeOf } from './commands.ts';

/** The lead's PIN in tests. */
export const pin = '471100';

/** Sets the PIN, and hands the desk back to an agent. */
export async function setPin(app: App): Promise<void> {
  expect(await codeOf(app, 'setPin', { pin })).toBe('ok');
  expect(await codeOf(app, 'leaveLead')).toBe('ok');
}
