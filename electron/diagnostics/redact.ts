import { constants } from 'node:os';

/** More of one text than this is not even looked at, and more of a line than that is not kept; in characters. */
const longestInput = 4_000;
const longestLine = 2_000;

/** Eight capitals that are no pairing code: the states of a socket, and what the system calls its errors. */
const plainWords = new Set(['UNPAIRED', 'CONFLICT', ...Object.keys(constants.errno)]);

/** Words with a meaning: `some-words`, `a/path/of/words`, `camelCase`, `AN_ERROR`. Chance makes no key look like them. */
const readable = /^(?:[a-z]+[-_/])*[a-z]+$|^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*$|^[A-Z]{2,}(?:_[A-Z]{2,})+$/;

/** A place in our own code, which is kept wherever the app is installed. */
const place = /(?<![\w.-])(?![\w.-]*\d{7})[A-Za-z][\w.-]{0,80}\.[cm]?[jt]sx?(?::\d{1,6}){1,2}/;

/** Origins that are nobody's secret. */
const openOrigins = ['switchboard://app', 'https://web.whatsapp.com'];

const same = (found: string) => found;
const placeOr = (other: string) => (found: string) => place.exec(found)?.[0] ?? other;
const addressOf = (found: string) =>
  openOrigins.find((origin) => found === origin || found.startsWith(`${origin}/`)) ?? '[address]';

type Rule = readonly [pattern: RegExp, put: (found: string) => string];

/** What stays although it looks like something to take out, then what is taken out. The first that fits a place decides. */
const rules: readonly Rule[] = [
  // Moments, ids of accounts and attempts, versions of the browser, places in the code.
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,3})?Z?(?!\d)/y, same],
  [/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/y, same],
  [/\bchrom(?:e|ium)[ /]\d{1,4}(?:\.\d{1,5}){1,3}\b/iy, same],
  [/\(reading '[A-Za-z_$][\w$]{0,40}'\)/y, same],
  [new RegExp(place.source, 'y'), same],
  // What somebody wrote: after a word for it, or between quotes of any kind.
  [
    /\b(?:body|caption|label|note|text|name|pushname|password|passphrase|pass|pin|token|secret|authorization|cookie|key)["'”]?\s*[:=].*/iy,
    (found) => `${found.slice(0, found.search(/\W/))}: [text]`,
  ],
  [/"(?:[^"\\]|\\.)*(?:"|\\?$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|`[^`]*(?:`|$)/y, () => '[text]'],
  [/(?<!\w)['‘](?:[^'’]|['’](?=\w))*(?:['’]|$)/y, () => '[text]'],
  // Addresses, with whatever they carry.
  [/\bdata:\S+/iy, () => '[data]'],
  [/\b[a-z][a-z\d+.-]{1,20}:\/\/\S*/iy, (found) => placeOr(addressOf(found))(found)],
  // WhatsApp's ids of people, groups and messages, however short they are.
  [/[\w.:-]{1,60}@(?:lid|[cg]\.us|s\.whatsapp\.net|broadcast|newsletter)(?![a-z])\S*/iy, () => '[address]'],
  [/[^\s@]+@[^\s@]+\.[a-z]{1,20}\b/iy, () => '[address]'],
  [/[^\s:@]+:[^\s@]+@\S+/y, () => '[address]'],
  [/\b(?!127\.0\.0\.1\b)\d{1,3}(?:\.\d{1,3}){3}\b/y, () => '[address]'],
  [/\d@\S{8,}/y, () => '[code]'],
  // Folders. Of one that is a person's own, every name may have spaces.
  [/~[\\/][^"'<>|:]*/y, () => '[path]'],
  [/(?:\b[a-z]:[\\/]|\\\\)[^\s"'<>|]*/iy, placeOr('[path]')],
  [/(?<![\w.\]])\/(?:[^\s/"']+\/)+[^\s"']*/y, placeOr('[path]')],
  // Keys, numbers in the digits of any script, pairing codes.
  [/[\w+/-]{20,}={0,2}|[\w+/-]{10,}={1,2}/y, (found) => (readable.test(found) ? found : '[key]')],
  [/\+?\p{Nd}(?:[\s().\-/\u00a0\u2010-\u2015]{0,3}\p{Nd}){6,}/uy, () => '[number]'],
  [
    /(?<![A-Za-z\d])[A-Z\d]{4}-?[A-Z\d]{4}(?![A-Za-z\d])/y,
    (found) => (plainWords.has(found) ? found : '[code]'),
  ],
];

/**
 * A line for the log or for a report without what is nobody else's business: phone numbers, codes to scan or to type, keys,
 * passwords, what people wrote, addresses and folders. One line, and of limited length, whatever is given.
 * @param roots folders by whose names a person could be known, such as the home folder.
 */
export function redact(text: string, roots: readonly string[] = []): string {
  const line = roots
    .flatMap((root) => [root, JSON.stringify(root).slice(1, -1), encodeURI(root)])
    .filter((root) => root.length > 1)
    .reduce((left, root) => left.replaceAll(root, '~'), text.slice(0, longestInput))
    .replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
  let clean = '';
  for (let at = 0; at < line.length && clean.length < longestLine;) {
    const [length, put] = decide(line, at);
    clean += put;
    at += length;
  }
  return clean.length > longestLine ? `${clean.slice(0, longestLine)}…` : clean;
}

/** How much of the line is decided upon at this place, and what is put there. */
function decide(line: string, at: number): [length: number, put: string] {
  for (const [pattern, put] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(line)?.[0];
    if (found) return [found.length, put(found)];
  }
  return [1, line.charAt(at)];
}
