/** The question before quitting while numbers are linked. */
export const quit = {
  'quit.title': 'Quit Switchboard?',
  'quit.confirm': 'Quit',
  'quit.stay': 'Stay',
  'quit.linked': '{count, plural, one {# number is linked} other {# numbers are linked}}',
  'quit.linkedWhat':
    '{count, plural, one {It stays linked, and needs no new scan at the next start.} other {They stay linked, and need no new scan at the next start.}}',
  'quit.nobody': 'Nobody reads or answers meanwhile',
  'quit.nobodyWhat': 'While Switchboard is closed, messages wait on the phone, and nobody here is called.',
} as const;
