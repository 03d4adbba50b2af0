import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server that is none of the app's business. */
export interface Outside {
  readonly origin: string;
  /** The paths that somebody asked it for, in order. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

/** `/redirect` leads to `/landed`; every other path is an empty page that everybody may read. */
export async function startOutside(): Promise<Outside> {
  const hits: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    hits.push(url);
    if (url === '/redirect') response.writeHead(302, { location: '/landed' }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
        .end('<!doctype html><title>Outside</title>');
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    hits.push(url);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    hits,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
