import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { ProxyInput, ProxySettings } from '../../../shared/proxy.ts';

export interface TestProxyOptions {
  readonly scheme: ProxySettings['scheme'];
  /** `host:port` to which web.whatsapp.com:443 leads. There is no way to anything else. */
  readonly leadsTo?: string;
  /** Takes connections and says nothing. */
  readonly silent?: boolean;
  /** Without it, everybody may use the proxy. */
  readonly login?: { readonly username: string; readonly password: string };
}

/** A proxy somewhere, as its provider sees it. */
export class TestProxy {
  readonly options: TestProxyOptions;
  /** The addresses that were asked for, in order, by those whom it let in. */
  readonly asked: string[] = [];
  /** How many it did not let in. */
  refused = 0;
  port = 0;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  private constructor(options: TestProxyOptions) {
    this.options = options;
  }

  static async start(options: TestProxyOptions): Promise<TestProxy> {
    const proxy = new TestProxy(options);
    await proxy.start();
    return proxy;
  }

  /** What a person fills in to use it. */
  get input(): ProxyInput {
    const { scheme, login } = this.options;
    return { scheme, host: '127.0.0.1', port: this.port, username: null, ...login };
  }

  /** The connections that it has open to its customers. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** Starts it, or starts it again on the same port. */
  async start(): Promise<void> {
    this.#server = this.#make();
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => undefined).once('close', () => this.#sockets.delete(socket));
    });
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
  }

  /** Ends it and every connection through it. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server?.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #make(): Server {
    const { silent, scheme } = this.options;
    if (silent) return createServer((socket) => socket.resume());
    return scheme === 'http' ? this.#http() : this.#socks();
  }

  #http(): Server {
    return createHttpServer().on('connect', (request, socket: Socket) => {
      const { login } = this.options;
      const basic = login && Buffer.from(`${login.username}:${login.password}`).toString('base64');
      if (basic && request.headers['proxy-authorization'] !== `Basic ${basic}`) {
        this.refused += 1;
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      this.#lead(socket, request.url ?? '', {
        open: 'HTTP/1.1 200 Connection Established\r\n\r\n',
        blocked: 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n',
      });
    });
  }

  #socks(): Server {
    return createServer((socket) => {
      this.#serveSocks(socket).catch(() => socket.destroy());
    });
  }

  async #serveSocks(socket: Socket): Promise<void> {
    if (!(await this.#letIn(socket))) {
      this.refused += 1;
      return;
    }
    const type = (await read(socket, 4))[3];
    const host =
      type === 3
        ? (await read(socket, await readByte(socket))).toString()
        : (await read(socket, 4)).join('.');
    const port = (await read(socket, 2)).readUInt16BE();
    const answer = (status: number) => Buffer.from([5, status, 0, 1, 0, 0, 0, 0, 0, 0]);
    this.#lead(socket, `${host}:${port}`, { open: answer(0), blocked: answer(2) });
  }

  async #letIn(socket: Socket): Promise<boolean> {
    const { login } = this.options;
    await read(socket, 1);
    const offered = await read(socket, await readByte(socket));
    const method = login ? 2 : 0;
    if (!offered.includes(method)) {
      socket.end(Buffer.from([5, 0xff]));
      return false;
    }
    socket.write(Buffer.from([5, method]));
    if (!login) return true;
    await read(socket, 1);
    const username = (await read(socket, await readByte(socket))).toString();
    const password = (await read(socket, await readByte(socket))).toString();
    const fits = username === login.username && password === login.password;
    if (fits) socket.write(Buffer.from([1, 0]));
    else socket.end(Buffer.from([1, 1]));
    return fits;
  }

  #lead(socket: Socket, target: string, answers: { open: string | Buffer; blocked: string | Buffer }): void {
    this.asked.push(target);
    const [host, port] = this.options.leadsTo?.split(':') ?? [];
    if (target !== 'web.whatsapp.com:443' || !host || !port) {
      socket.end(answers.blocked);
      return;
    }
    const onward = connect(Number(port), host, () => {
      socket.write(answers.open);
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.once('close', () => onward.destroy());
  }
}

async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    if (bytes) return bytes;
    if (socket.readableEnded || socket.destroyed) throw new Error('it hung up');
    await once(socket, 'readable');
  }
}

const readByte = async (socket: Socket): Promise<number> => (await read(socket, 1)).readUInt8();
