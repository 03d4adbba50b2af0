/** The colours of accounts and teams. */
export const colours = {
  'colour.teal': 'Teal',
  'colour.violet': 'Violet',
  'colour.amber': 'Amber',
  'colour.rose': 'Rose',
  'colour.sky': 'Sky blue',
  'colour.lime': 'Lime',
  'colour.orange': 'Orange',
  'colour.fuchsia': 'Fuchsia',
} as const;
