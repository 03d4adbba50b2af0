import type { colours as english } from '../en/colours.ts';

export const colours: Record<keyof typeof english, string> = {
  'colour.teal': 'Verde azulado',
  'colour.violet': 'Violeta',
  'colour.amber': 'Ámbar',
  'colour.rose': 'Rosa',
  'colour.sky': 'Celeste',
  'colour.lime': 'Lima',
  'colour.orange': 'Naranja',
  'colour.fuchsia': 'Fucsia',
};
