import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A newer AppImage: a program that writes down beside itself how it was started. */
const appImage = Buffer.from(
  ['#!/bin/sh', 'echo "exit=$APPIMAGE_EXIT_AFTER_INSTALL" >> "$0.started"', 'exit', '#'.repeat(400_000)].join(
    '\n',
  ),
);

/** Plays the server that has the updates, as electron-builder lays them out. */
export class UpdateServer {
  readonly #server: Server;
  /** The addresses that were asked for, without what keeps them from being cached. */
  readonly asked: string[] = [];
  /** The names that whoever asks for the newest version gives itself. */
  readonly ids = new Set<string>();
  version = '0.2.0';
  notes = 'Faster.';
  /** What the feed says of the file; its true checksum unless told. */
  checksum = checksumOf(appImage);
  /** Where the feed says that the file is. */
  file = 'Switchboard-0.2.0.AppImage';
  /** The status of every answer. */
  status = 200;
  /** How the file is sent. */
  send: (response: ServerResponse) => void = (response) => {
    this.begin(response).end(appImage);
  };

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<UpdateServer> {
    const server = createServer();
    const updates = new UpdateServer(server);
    server.on('request', ({ url, headers }, response) => {
      const id = headers['x-user-staging-id'];
      if (id !== undefined) updates.ids.add(String(id));
      updates.#answer(new URL(url ?? '/', 'http://x').pathname, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return updates;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the app's file must be once it has been replaced. */
  get content(): string {
    return appImage.toString();
  }

  /** Sends a part of the file now and then, until the function that it resolves with is called. */
  sendSlowly(): { finish: () => void } {
    let isHeld = true;
    this.send = (response) => {
      this.begin(response);
      let sent = 0;
      const part = 4_000;
      const timer = setInterval(() => {
        if (isHeld && sent < appImage.length / 2) {
          response.write(appImage.subarray(sent, sent + part));
          sent += part;
        } else if (!isHeld) {
          clearInterval(timer);
          response.end(appImage.subarray(sent));
        }
      }, 50);
      response.on('close', () => {
        clearInterval(timer);
      });
    };
    return {
      finish: () => {
        isHeld = false;
      },
    };
  }

  begin(response: ServerResponse): ServerResponse {
    return response.setHeader('content-length', appImage.length);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(path: string, response: ServerResponse): void {
    this.asked.push(path);
    response.statusCode = this.status;
    if (this.status !== 200) response.end();
    else if (path.endsWith('.yml')) response.end(this.#feed());
    else this.send(response);
  }

  #feed(): string {
    // JSON is YAML.
    return JSON.stringify({
      version: this.version,
      files: [{ url: this.file, sha512: this.checksum, size: appImage.length }],
      path: this.file,
      sha512: this.checksum,
      releaseNotes: this.notes,
      releaseDate: '2026-03-02T08:00:00.000Z',
    });
  }
}

export const checksumOf = (content: Buffer | string): string =>
  createHash('sha512').update(content).digest('base64');
