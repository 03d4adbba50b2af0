import { remembered } from './remembered.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const firstOf = (word: string): string => [...segmenter.segment(word)][0]?.segment ?? '';

/** The first letters of a label's first and last word: `Support DE` is `SD`. */
export const initials = remembered((label) => {
  const words = label
    .split(/(?:(?!\u200d|\ufe0f)[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}])+/u)
    .filter((word) => word !== '');
  const [first = label, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return (firstOf(first) + (last === undefined ? '' : firstOf(last))).toLocaleUpperCase('en');
});
