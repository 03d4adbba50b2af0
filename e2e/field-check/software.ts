import { createRequire } from 'node:module';
import { arch, availableParallelism, release, totalmem, type } from 'node:os';
import project from '../../package.json' with { type: 'json' };
import type { FieldDesk } from './desk.ts';
import type { Software } from './report/report.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/** The versions of what the check runs. Leaves the whole Chrome as the browser of the desk. */
export async function describeSoftware(desk: FieldDesk): Promise<Omit<Software, 'whatsappWeb'>> {
  const nameOf = async (kind: 'full' | 'headless-shell'): Promise<string | null> => {
    const found = await desk.findBrowser(kind);
    return found.ok ? `${found.value.name} ${found.value.version}` : null;
  };
  return {
    switchboard: project.version,
    library: versionOf('whatsapp-web.js'),
    puppeteer: versionOf('puppeteer-core'),
    node: process.versions.node,
    headlessShell: await nameOf('headless-shell'),
    browser: await nameOf('full'),
  };
}

/** The computer, as far as it matters for times and memory. */
export const describeSystem = (): string =>
  `${type()} ${release()} ${arch()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
