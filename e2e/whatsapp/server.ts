import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Certificate } from './certificate.ts';
import { commandHandlers, type CommandWorld } from './commands.ts';
import { closeServer, listen, readJson, sendJson, sendText } from './http.ts';
import type { Settings } from './options.ts';
import type { Browser, Page } from './pages.ts';
import { pageHtml } from './page-html.ts';
import { drawPicture, hugePicture } from './picture.ts';
import type { Commands } from './protocol.ts';

/** What the server of web.whatsapp.com works with. */
export interface ServerWorld extends CommandWorld {
  readonly settings: Settings;
  readonly script: string;
  /** Takes what went wrong inside the stand-in itself. */
  readonly report: (error: unknown) => void;
}

const COOKIE = 'browser';

/** The HTTPS server that plays web.whatsapp.com. */
export class WebServer {
  readonly #world: ServerWorld;
  readonly #server: Server;
  readonly #browsers = new Map<string, Browser>();
  readonly #handlers: ReturnType<typeof commandHandlers>;

  constructor(world: ServerWorld, { key, cert }: Certificate) {
    this.#world = world;
    this.#handlers = commandHandlers(world);
    this.#server = createServer({ key, cert }, (request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.destroy();
        if (!world.closing.aborted) world.report(error);
      });
    });
  }

  /** Starts to listen on 127.0.0.1 and gives the port. */
  listen(): Promise<number> {
    return listen(this.#server);
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://web.whatsapp.com');
    const browser = this.#browserOf(request);
    if (this.#world.faults.isDown(browser)) {
      response.destroy();
      return;
    }
    if (request.method === 'POST') await this.#command(url, request, response);
    else this.#get(url, browser, response);
  }

  #get(url: URL, browser: Browser, response: ServerResponse): void {
    if (url.pathname.startsWith('/picture/')) {
      this.#picture(url.pathname.replace('/picture/', ''), response);
      return;
    }
    switch (url.pathname) {
      case '/':
        this.#html(url, browser, response);
        return;
      case '/app.js':
        sendText(response, 'text/javascript', this.#world.script);
        return;
      case '/frame':
        sendText(response, 'text/html', '<!doctype html><title>Frame</title>');
        return;
      case '/events':
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write(': open\n\n');
        this.#world.pages.open(url.searchParams.get('page') ?? '', browser, response);
        return;
      default:
        response.writeHead(404).end();
    }
  }

  #picture(number: string, response: ServerResponse): void {
    switch (this.#world.phones.get(number)?.picture) {
      case 'slow':
        response.writeHead(200, { 'content-type': 'image/jpeg' }).flushHeaders();
        return; // The rest never comes; the connection ends with the browser or with the server.
      case 'huge':
        response.writeHead(200, { 'content-type': 'image/jpeg' }).end(hugePicture());
        return;
      case 'text':
        sendText(response, 'image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
        return;
      default:
        response.writeHead(200, { 'content-type': 'image/png' }).end(drawPicture(number));
    }
  }

  #html(url: URL, browser: Browser, response: ServerResponse): void {
    const { log, faults, settings } = this.#world;
    log.add({ kind: 'page-requested', browser: browser.id, url: url.pathname + url.search });
    const planned = faults.takeForLoad(browser);
    // Left unanswered on purpose; the connection ends with the browser or with the server.
    if (planned.some(({ kind }) => kind === 'neverLoads')) return;
    const { syncMs, unlinkedNewsMs } = settings;
    const boot = { page: randomUUID(), faults: planned, syncMs, unlinkedNewsMs };
    const cookie = `${COOKIE}=${browser.id}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000`;
    sendText(response, 'text/html', pageHtml(boot), { 'set-cookie': cookie });
  }

  async #command(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ask = await readJson(request);
    const page = this.#world.pages.get(url.searchParams.get('page') ?? '');
    const command = url.pathname.replace('/api/', '');
    if (!page || !this.#isCommand(command)) {
      response.writeHead(404).end();
      return;
    }
    sendJson(response, await this.#run(command, page, ask));
  }

  #run<K extends keyof Commands>(command: K, page: Page, ask: unknown) {
    // The only sender is our own page, which is built from the same types.
    return this.#handlers[command](page, ask as Commands[K]['ask']);
  }

  #isCommand(command: string): command is keyof Commands {
    return Object.hasOwn(this.#handlers, command);
  }

  #browserOf(request: IncomingMessage): Browser {
    const id = new RegExp(`${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? randomUUID();
    const known = this.#browsers.get(id);
    if (known) return known;
    const browser: Browser = { id, deviceName: null, phone: null };
    this.#browsers.set(id, browser);
    return browser;
  }
}
