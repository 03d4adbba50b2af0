import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { bundle } from '../bundle.ts';
import { closeServer, listen, readJson, sendJson, sendText } from '../http.ts';
import type { Log } from '../log.ts';
import type { Pages } from '../pages.ts';
import type { Phones } from '../phones.ts';
import { act } from './actions.ts';
import { snapshotOf } from './snapshot.ts';

/** The page where a person plays the phones. */
export interface Control {
  /** Only someone who knows this address gets in: it holds a random token. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ControlWorld {
  readonly log: Log;
  readonly pages: Pages;
  readonly phones: Phones;
  readonly report: (error: unknown) => void;
}

interface Files {
  readonly html: string;
  readonly css: string;
  readonly script: string;
}

const SAFE_HEADERS = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Starts the control page on a free port of 127.0.0.1. */
export async function startControl(world: ControlWorld): Promise<Control> {
  const [html, css, script] = await Promise.all([
    readFile(new URL('./page/index.html', import.meta.url), 'utf8'),
    readFile(new URL('./page/style.css', import.meta.url), 'utf8'),
    bundle('./control/page/main.ts'),
  ]);
  const control = new ControlServer(world, { html, css, script });
  return { url: await control.start(), close: () => control.close() };
}

class ControlServer {
  readonly #world: ControlWorld;
  readonly #files: Files;
  readonly #server: Server;
  readonly #token = randomBytes(24).toString('base64url');
  #host = '';

  constructor(world: ControlWorld, files: Files) {
    this.#world = world;
    this.#files = files;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.destroy();
        world.report(error);
      });
    });
  }

  async start(): Promise<string> {
    this.#host = `127.0.0.1:${await listen(this.#server)}`;
    return `http://${this.#host}/${this.#token}/`;
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = this.#pathOf(request);
    if (path === undefined) {
      response.writeHead(403).end();
      return;
    }
    switch (`${request.method ?? ''} ${path}`) {
      case 'GET ':
        this.#offerFirstPhone();
        sendText(response, 'text/html', this.#files.html, SAFE_HEADERS);
        return;
      case 'GET style.css':
        sendText(response, 'text/css', this.#files.css, SAFE_HEADERS);
        return;
      case 'GET app.js':
        sendText(response, 'text/javascript', this.#files.script, SAFE_HEADERS);
        return;
      case 'GET events':
        this.#stream(response);
        return;
      case 'POST act':
        sendJson(response, await act(this.#world.phones, await readJson(request)));
        return;
      default:
        response.writeHead(404).end();
    }
  }

  /** The path after the token; nothing for whoever comes from another site or does not know the token. */
  #pathOf({ headers, method, url = '' }: IncomingMessage): string | undefined {
    // A foreign name that resolves to 127.0.0.1 has another Host, a foreign page another Origin.
    if (headers.host !== this.#host) return undefined;
    const ownOrigin = headers.origin === `http://${this.#host}`;
    if (!ownOrigin && (method !== 'GET' || headers.origin !== undefined)) return undefined;
    const start = `/${this.#token}/`;
    return url.startsWith(start) ? url.slice(start.length) : undefined;
  }

  /** Nobody should have to invent a phone before the first scan. */
  #offerFirstPhone(): void {
    const { phones } = this.#world;
    if (phones.all().length === 0) phones.phone('15550001', { name: 'Support 1' });
  }

  /** Sends the state now and after everything that happens. */
  #stream(response: ServerResponse): void {
    const { log, phones, pages } = this.#world;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (): void => {
      response.write(`data: ${JSON.stringify(snapshotOf(phones, pages))}\n\n`);
    };
    send();
    response.once('close', log.onEntry(send));
  }
}
