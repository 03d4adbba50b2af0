import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = resolve(import.meta.dirname, '../..');

/** The unpacked app, packaged out of what the build made. */
export interface Packaged {
  /** What a person starts. */
  readonly program: string;
  /** What lies beside the program. */
  readonly folder: string;
  /** What the app brings along. */
  readonly resources: string;
  /** Whether it is made of the fallback Electron. */
  readonly isFallback: boolean;
  readonly remove: () => Promise<void>;
}

/** Packages the app as `npm run package -- --dir` does, into a folder of its own. */
export async function packageApp(): Promise<Packaged> {
  const output = await mkdtemp(join(tmpdir(), 'switchboard-packaged-'));
  const remove = () => rm(output, { recursive: true, force: true, maxRetries: 3 });
  const script = ['--import', 'tsx', 'build/package/main.ts', '--dir', '--output', output];
  try {
    const { stderr } = await run(process.execPath, script, { cwd: project, maxBuffer: 16 << 20 });
    return { ...(await findIn(output)), isFallback: stderr.includes('NOT FOR DISTRIBUTION'), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function findIn(output: string): Promise<Pick<Packaged, 'program' | 'folder' | 'resources'>> {
  const [name] = (await readdir(output, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  if (!name) throw new Error(`nothing was packaged in ${output}`);
  const folder = join(output, name.name);
  switch (process.platform) {
    case 'darwin': {
      const contents = join(folder, 'Switchboard.app', 'Contents');
      return {
        folder,
        program: join(contents, 'MacOS', 'Switchboard'),
        resources: join(contents, 'Resources'),
      };
    }
    case 'win32':
      return { folder, program: join(folder, 'Switchboard.exe'), resources: join(folder, 'resources') };
    default:
      return { folder, program: join(folder, 'switchboard'), resources: join(folder, 'resources') };
  }
}
