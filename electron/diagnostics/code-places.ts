/** What an engine says of itself, with names of the code alone: no text of a page or of a person can be in it. */
const engineWords = [
  /^Minified React error #\d{1,4}/,
  /^Cannot (?:read|set) properties of (?:undefined|null)(?: \((?:reading|setting) '[A-Za-z_$][\w$]{0,40}'\))?$/,
  /^[A-Za-z_$][\w$.]{0,80} is not (?:a function|defined|iterable|a constructor)$/,
  /^Maximum (?:call stack size|update depth) exceeded/,
  /^ResizeObserver loop/,
  /^Failed to fetch dynamically imported module/,
];

/** How an error is called; one that was not made by a constructor, by its type. */
export const nameOf = (error: unknown): string =>
  error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : typeof error;

/** What of an error's text can be told to anybody; empty where it could quote somebody. */
export const harmless = (message: string): string =>
  engineWords.map((words) => words.exec(message)?.[0]).find((found) => found !== undefined) ?? '';

const frame = /^\s+at (?:(?:async )?([\w$.<>]{1,80})(?: \[as \w+\])? \()?(?:.*[\\/])?([^\\/\s]+:\d+:\d+)\)?$/;

/** The first lines of a stack that name our own functions, without the folder that the app is in. */
export function placesIn(stack: string): string {
  const frames = stack.split('\n').flatMap((line) => {
    const [, name, at] = frame.exec(line) ?? [];
    return at === undefined ? [] : [` < ${name === undefined ? '' : `${name} `}${at}`];
  });
  return frames.slice(0, 6).join('');
}
