import { expect, type Page } from '@playwright/test';
import type { CommandName } from '../../shared/contract.ts';
import type { App } from './app.ts';

/** The lead's PIN in tests. */
export const pin = '471100';

/** Calls the bridge as somebody does who opened the developer tools: the code of the error, or `ok`. */
export const call = (page: Page, name: CommandName, input?: unknown): Promise<string> =>
  page.evaluate(
    async ([command, given]) => {
      const commands = window.switchboard?.commands as unknown as Record<
        string,
        (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>
      >;
      const answer = await commands[command as string]?.(given);
      return answer?.ok === true ? 'ok' : (answer?.error?.code ?? 'no answer');
    },
    [name, input] as const,
  );

/** The whole truth, as the page is told it. */
export const snapshot = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.switchboard?.commands.getSnapshot();
    if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
    return answer.value;
  });

/** Sets the PIN, and hands the desk back to an agent. */
export async function setPin(app: App): Promise<void> {
  expect(await call(app.window, 'setPin', { pin })).toBe('ok');
  expect(await call(app.window, 'leaveLead')).toBe('ok');
}
