// The built gallery on a local server, under the app's content security policy.
import { build, preview } from 'vite';

const configFile = `${import.meta.dirname}/vite.config.ts`;
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'";

/** @returns {Promise<{address: string, close: () => Promise<void>}>} the address of its index, with a slash at its end */
export async function serveGallery() {
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({
    configFile,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false, headers: { 'Content-Security-Policy': policy } },
  });
  const { port } = server.httpServer.address();
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
