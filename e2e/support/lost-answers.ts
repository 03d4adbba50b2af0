import type { ElectronApplication } from '@playwright/test';

type Ask = (...question: unknown[]) => Promise<unknown>;

/**
 * Makes what a test asks of the main process be asked again where the answer got lost: V8's inspector holds the promise of an
 * answer weakly, and a process that is busy may collect it before it is given (Playwright's issue 33737). So whatever a test
 * does in there, it must be able to do twice.
 */
export function askAgain(electron: ElectronApplication): void {
  const ask = electron.evaluate.bind(electron) as Ask;
  const again = async (question: unknown[], tries: number): Promise<unknown> => {
    try {
      return await ask(...question);
    } catch (error) {
      if (tries > 1 && String(error).includes('promise was garbage collected'))
        return again(question, tries - 1);
      throw error;
    }
  };
  electron.evaluate = ((...question: unknown[]) => again(question, 5)) as ElectronApplication['evaluate'];
}
