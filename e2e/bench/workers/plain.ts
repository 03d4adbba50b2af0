import { readdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import whatsappWeb from 'whatsapp-web.js';
import { serve } from './call.ts';
import { timed } from './event-loop.ts';
import type { Code, SideApi, SideOptions } from './side.ts';

/** The plain library, as its documentation shows it: one Client with LocalAuth an account, and its default options. */
class PlainSide implements SideApi {
  readonly #clients = new Map<string, whatsappWeb.Client>();
  #options: SideOptions | undefined;

  open = (options: SideOptions): Promise<void> => {
    this.#options = options;
    return Promise.resolve();
  };

  add = (label: string): Promise<Code> => this.#firstCode(label, performance.now());

  untilReady = async (label: string): Promise<void> => {
    const client = this.#get(label);
    if (!(client.info as unknown)) await event(client, 'ready');
  };

  restore = async () => {
    const labels = (await readdir('.wwebjs_auth')).map((name) => name.replace('session-', ''));
    return timed(async () => {
      await Promise.all(
        labels.map(async (label) => {
          const client = this.#make(label);
          await Promise.all([event(client, 'ready'), client.initialize()]);
        }),
      );
    });
  };

  anticipateLogOut = (): Promise<null> => Promise.resolve(null);

  logOut = async (label: string): Promise<Code> => {
    const client = this.#get(label);
    const confirmed = performance.now();
    await logOut(client);
    return this.#firstCode(label, confirmed);
  };

  handOver = async (labels: string[]) => {
    const confirmedAt = Date.now();
    for (const label of labels) await logOut(this.#get(label));
    return { confirmedAt };
  };

  close = async (): Promise<void> => {
    await Promise.all([...this.#clients.values()].map((client) => client.destroy()));
  };

  #make(label: string): whatsappWeb.Client {
    if (!this.#options) throw new Error('not open');
    const { address, browser } = this.#options;
    const client = new whatsappWeb.Client({
      authStrategy: new whatsappWeb.LocalAuth({ clientId: label }),
      puppeteer: {
        executablePath: browser.path,
        headless: true,
        args: [...address.chromeArgs, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      },
    });
    this.#clients.set(label, client);
    return client;
  }

  async #firstCode(label: string, started: number): Promise<Code> {
    const client = this.#make(label);
    const shown = event(client, 'qr').then((value) => ({
      ms: performance.now() - started,
      value: String(value),
    }));
    await client.initialize();
    return shown;
  }

  #get(label: string): whatsappWeb.Client {
    const client = this.#clients.get(label);
    if (!client) throw new Error(`no account ${label}`);
    return client;
  }
}

async function logOut(client: whatsappWeb.Client): Promise<void> {
  try {
    await client.logout();
  } catch {
    await client.destroy(); // It rejects where the page goes away first; one then helps oneself.
  }
}

/** The first event of its kind from now on. */
function event(client: whatsappWeb.Client, name: 'qr' | 'ready'): Promise<unknown> {
  return new Promise((resolve) => client.once(name, resolve));
}

// The library leaves rejections unhandled (at a logout above all), which would end this process; they are not the matter
// here, and a call that hangs for one has its limit.
process.on('unhandledRejection', () => undefined);

serve<SideApi>(new PlainSide());
