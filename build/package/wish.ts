import { parseArgs } from 'node:util';
import { Problem } from '../say.mjs';

/** What can be made on each system. */
const targetsOf: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['AppImage', 'deb', 'rpm', 'tar.gz'],
  darwin: ['dmg', 'zip'],
  win32: ['nsis', 'portable'],
};

export const architectures = ['x64', 'arm64'] as const;
type Architecture = (typeof architectures)[number];

/** What whoever packages wants. */
export interface Wish {
  /** Empty: the unpacked app only. */
  readonly targets: readonly string[];
  readonly architectures: readonly Architecture[];
  /** Whether what was made is put where installed apps look for updates. */
  readonly publish: boolean;
  /** The folder for what is made; undefined for the usual one. */
  readonly output: string | undefined;
}

const usage = (names: readonly string[]) =>
  'npm run package -- [--dir] [TARGET ...] [--x64] [--arm64] [--publish] [--output FOLDER]\n' +
  `Targets on this system: ${names.join(', ')}; without any, all of them. --dir: the unpacked app only.`;

/**
 * Reads the command line: for `--dir` this computer's kind of processor, for packages both kinds, unless some are named.
 * @throws {Problem} where it makes no sense, or names what another system makes
 */
export function readWish(
  words: readonly string[],
  platform: NodeJS.Platform = process.platform,
  ownArchitecture: string = process.arch,
): Wish {
  const known = targetsOf[platform] ?? [];
  const { values, positionals } = parse(words, known);
  const targets = positionals.map((word) => nameTarget(word, known));
  if (values.dir && (targets.length > 0 || values.publish))
    throw new Problem(`--dir makes the unpacked app only, which goes with no target and is not published.`);
  const named = architectures.filter((architecture) => values[architecture]);
  const own = architectures.filter((architecture) => architecture === ownArchitecture);
  return {
    targets: values.dir ? [] : targets.length > 0 ? targets : known,
    architectures: named.length > 0 ? named : values.dir ? own : architectures,
    publish: values.publish,
    output: values.output,
  };
}

function parse(words: readonly string[], known: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { dir: flag, x64: flag, arm64: flag, publish: flag, output: { type: 'string' } },
    });
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)}\n${usage(known)}`);
  }
}

function nameTarget(word: string, known: readonly string[]): string {
  const target = known.find((name) => name.toLowerCase() === word.toLowerCase());
  if (target) return target;
  const [elsewhere] =
    Object.entries(targetsOf).find(([, names]) =>
      names.some((name) => name.toLowerCase() === word.toLowerCase()),
    ) ?? [];
  if (elsewhere)
    throw new Problem(`${word} is made on ${elsewhere}, and this is another system.\n${usage(known)}`);
  throw new Problem(`There is no target ${word}.\n${usage(known)}`);
}
