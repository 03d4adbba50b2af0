import type { colours as english } from '../en/colours.ts';

export const colours: Record<keyof typeof english, string> = {
  'colour.teal': 'Verde-azulado',
  'colour.violet': 'Violeta',
  'colour.amber': 'Âmbar',
  'colour.rose': 'Rosa',
  'colour.sky': 'Azul-celeste',
  'colour.lime': 'Verde-limão',
  'colour.orange': 'Laranja',
  'colour.fuchsia': 'Fúcsia',
};
