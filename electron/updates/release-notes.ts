import { maxNotes, type AppUpdate } from '../../shared/updates.ts';

/** What a feed says of a version. */
export interface FeedInfo {
  readonly version: string;
  readonly releaseNotes?:
    string | readonly { readonly version: string; readonly note: string | null }[] | null;
}

/** What is shown of it: plain text of a bounded length, without anything that could change how other text looks. */
export const updateOf = ({ version, releaseNotes }: FeedInfo): AppUpdate => ({
  version: version.slice(0, 60),
  notes: shortened(plain(noteOf(releaseNotes))),
});

function noteOf(notes: FeedInfo['releaseNotes']): string {
  // A feed is read as YAML: what its types promise may be anything.
  if (typeof notes === 'string') return notes;
  if (!Array.isArray(notes)) return '';
  return notes
    .map(({ version, note }: { version: unknown; note: unknown }) =>
      [version, note].filter((part) => typeof part === 'string').join('\n'),
    )
    .join('\n\n');
}

const blocks = /<\/?(p|div|ul|ol|h[1-6]|table|tr|blockquote|pre)\b[^>]*>|<br\s*\/?>/gi;
const scripts = /<(script|style)\b[\s\S]*?<\/\1\s*>/gi;
const tags = /<\/?[a-z][^>]*>|<!--[\s\S]*?-->/gi;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};
/** What is not seen, but may change the direction or the place of what is; what joins letters and signs stays. */
const unseen = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text as it is meant to be read. Some hosts give notes as HTML: its tags are taken out, never obeyed. */
function plain(notes: string): string {
  return notes
    .slice(0, 10 * maxNotes)
    .replaceAll('\r\n', '\n')
    .replace(scripts, '')
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(blocks, '\n')
    .replace(tags, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(unseen, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const shortened = (text: string): string =>
  text.length <= maxNotes ? text : `${text.slice(0, maxNotes - 1).trimEnd()}…`;
