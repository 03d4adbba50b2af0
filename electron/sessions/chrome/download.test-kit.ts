import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateRawSync } from 'node:zlib';
import type { DownloadSource } from './download.ts';

/** One file of an archive; `mode` is its whole Unix mode. */
export interface ZipFile {
  readonly name: string;
  readonly content: string;
  readonly mode?: number;
  /** Its check sum, where that is not to be the right one. */
  readonly sum?: number;
}

export const program = 0o100755;
export const link = 0o120777;

/** A zip archive as Google's are: deflated, with Unix modes. */
export function zip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, sum } of files) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(8, 4); // deflated
    common.writeUInt32LE(sum ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(path.length, 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(mode * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, path);
    bodies.push(header);
    offset += header.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

/** Plays the servers that browsers are downloaded from. */
export class DownloadServer {
  /** What the document of versions says. */
  version = '150.0.7000.10';
  archive: Buffer = Buffer.alloc(0);
  /** How an archive is sent. */
  send = (response: ServerResponse): void => {
    response.setHeader('content-length', this.archive.length).end(this.archive);
  };
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  /** Without a slash at its end. */
  readonly address: string;
  readonly source: DownloadSource;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.address = `http://127.0.0.1:${port}`;
    this.source = { versions: `${this.address}/versions.json`, archives: `${this.address}/archives` };
    server.on('request', (request, response) => {
      this.asked.push(request.url ?? '');
      if (request.url !== '/versions.json') this.send(response);
      else response.end(JSON.stringify({ channels: { Stable: { version: this.version } } }));
    });
  }

  static async start(): Promise<DownloadServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new DownloadServer(server);
  }

  /** Begins an answer of the archive's length and sends its first half only. */
  sendHalf(response: ServerResponse): void {
    response.setHeader('content-length', this.archive.length);
    response.write(this.archive.subarray(0, this.archive.length / 2));
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
