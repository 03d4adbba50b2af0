import type { Page } from 'puppeteer-core';
import { withLimit } from '../../../electron/waiting.ts';
import { wanted, type Kind } from './modules.ts';

/** What one thing in the page is. */
interface Seen {
  readonly module: string;
  readonly path: string;
  readonly kind: Kind;
}

/** What was found in the page at one moment. */
export interface PageSeen {
  /** WhatsApp Web's own version; null where it says none. */
  readonly version: string | null;
  readonly modules: readonly Seen[];
}

const limit = 10_000;

/** Looks which of the things that are used are in the page. Reads kinds only, and calls nothing. Rejects where it cannot. */
export function probePage(page: Page): Promise<PageSeen> {
  const asked = wanted.map(({ module, path }) => ({ module, path }));
  return withLimit(page.evaluate(look, asked), limit);
}

/** Runs inside the page: it is sent as text and sees none of this file. */
function look(asked: readonly { module: string; path: string }[]): PageSeen {
  const page = window as unknown as { require?: (name: string) => unknown; Debug?: { VERSION?: unknown } };
  const kindOf = (value: unknown): Kind => {
    if (value === null) return 'null';
    const kind = typeof value;
    return kind === 'bigint' || kind === 'symbol' ? 'object' : kind;
  };
  const find = (module: string, path: string): Kind => {
    try {
      if (page.require === undefined) return 'missing';
      let value: unknown = page.require(module);
      for (const key of path === '' ? [] : path.split('.')) {
        if (value === null || value === undefined) return 'undefined';
        value = (value as Record<string, unknown>)[key];
      }
      return kindOf(value);
    } catch {
      return 'missing';
    }
  };
  const version = page.Debug?.VERSION;
  return {
    version: typeof version === 'string' ? version : null,
    modules: asked.map(({ module, path }) => ({ module, path, kind: find(module, path) })),
  };
}
