import type { WebFrameMain } from 'electron';

/** What tells a trustworthy sender: the main frame of one of our windows, showing a page of our own origin. */
export interface Sender {
  readonly frame: Pick<WebFrameMain, 'url' | 'parent'> | null;
  readonly isOurWindow: boolean;
}

/** @param origin the origin that our own pages have. */
export function isTrusted({ frame, isOurWindow }: Sender, origin: string): boolean {
  return isOurWindow && frame !== null && frame.parent === null && originOf(frame.url) === origin;
}

/** Like URL.origin, which is 'null' for schemes that are not the web's own. */
export function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
