import type { ProcessInfo } from './process-listing.ts';

/** How a Chrome and its crash handler name their profile. */
const options = ['--user-data-dir=', '--database='] as const;

type CommandLine = Pick<ProcessInfo, 'command' | 'args'>;

/**
 * Whether a command line has this profile, or a place inside it, as the value of one of Chrome's options. A program that
 * merely mentions it (an editor, a backup, a shell that was told the whole line) does not name it. On macOS, where
 * arguments are not told apart, one that was told such an option word for word does.
 * @param profile absolute path.
 */
export const namesProfile = (line: CommandLine, profile: string): boolean =>
  options.some((option) => hasOption(line, option, profile, isEnd));

/**
 * Whether a command line is that of a Chrome whose profile is somewhere inside a folder.
 * @param folder absolute path.
 */
export const namesProfileIn = (line: CommandLine, folder: string): boolean =>
  hasOption(line, '--user-data-dir=', folder.replace(/[\\/]+$/, ''), isInside);

/** What may follow a path: nothing more, or a separator. A space ends it only where arguments are not told apart. */
const isEnd = (rest: string, whole: boolean) => (whole ? /^([\\/\s]|$)/ : /^([\\/]|$)/).test(rest);
const isInside = (rest: string) => /^[\\/]+[^\\/\s]/.test(rest);

/** Windows takes capital and small letters in paths for the same. */
const comparable = (text: string) => (process.platform === 'win32' ? text.toLowerCase() : text);

function hasOption(
  { command, args }: CommandLine,
  option: string,
  path: string,
  fits: (rest: string, whole: boolean) => boolean,
): boolean {
  const start = comparable(option + path);
  if (args) {
    // What comes after two dashes is no option.
    const end = args.indexOf('--');
    return args
      .slice(1, end < 0 ? undefined : end)
      .some((arg) => comparable(arg).startsWith(start) && fits(arg.slice(start.length), false));
  }
  const [, ...rests] = comparable(command).split(` ${start}`);
  return rests.some((rest) => fits(rest, true));
}
