import type { colours as english } from '../en/colours.ts';

export const colours: Record<keyof typeof english, string> = {
  'colour.teal': 'Hijau kebiruan',
  'colour.violet': 'Ungu',
  'colour.amber': 'Kuning sawo',
  'colour.rose': 'Merah mawar',
  'colour.sky': 'Biru langit',
  'colour.lime': 'Hijau limau',
  'colour.orange': 'Oranye',
  'colour.fuchsia': 'Fuchsia',
};
