import type { App } from 'electron';

/**
 * Puts every page that there will be into Chromium's sandbox, whatever its window asks for. To be called before the app
 * is ready. As root Chromium has none, and does not start where one is asked for.
 */
export function sandboxPages(
  app: Pick<App, 'enableSandbox'>,
  { asRoot, warn }: { asRoot: boolean; warn: () => void },
): void {
  if (asRoot) warn();
  else app.enableSandbox();
}
