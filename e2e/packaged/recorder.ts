import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers nobody and writes down who came. */
export class Recorder {
  /** `connection` for each that was made, and what a proxy was asked for: `CONNECT host:port`. */
  readonly visits: string[] = [];
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('connection', () => this.visits.push('connection'));
    server.on('connect', (request, socket) => {
      this.visits.push(`CONNECT ${request.url ?? ''}`);
      socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    });
    server.on('request', (_request, response) => response.writeHead(503).end());
  }

  static async start(): Promise<Recorder> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Recorder(server);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
