import type { colours as english } from '../en/colours.ts';

/** The colours of accounts and teams. */
export const colours: Record<keyof typeof english, string> = {
  'colour.teal': 'أخضر مزرق',
  'colour.violet': 'بنفسجي',
  'colour.amber': 'كهرماني',
  'colour.rose': 'وردي',
  'colour.sky': 'أزرق سماوي',
  'colour.lime': 'أخضر ليموني',
  'colour.orange': 'برتقالي',
  'colour.fuchsia': 'فوشيا',
};
