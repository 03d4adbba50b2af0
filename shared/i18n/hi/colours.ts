import type { colours as english } from '../en/colours.ts';

/** The colours of accounts and teams. */
export const colours: Record<keyof typeof english, string> = {
  'colour.teal': 'टील',
  'colour.violet': 'बैंगनी',
  'colour.amber': 'ऐंबर',
  'colour.rose': 'गुलाबी',
  'colour.sky': 'आसमानी',
  'colour.lime': 'नींबुई हरा',
  'colour.orange': 'नारंगी',
  'colour.fuchsia': 'फ़्यूशिया',
};
