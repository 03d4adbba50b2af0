/** Teams: adding, changing and removing. */
export const teams = {
  'teams.new': 'New team…',
  'teams.new.title': 'New team',
  'teams.new.description': 'A team keeps the accounts of a desk, a brand or a shift together in the list.',
  'teams.new.confirm': 'Add team',
  'teams.edit': 'Name and colour…',
  'teams.edit.title': 'Change team {team}',
  'teams.edit.description': 'The name and the colour stand above its accounts in the list.',
  'teams.name': 'Name',
  'teams.name.hint': 'For example “Support” or “Night shift”.',
  'teams.colour': 'Colour',
  'teams.menu': 'Actions for team {team}',
  'teams.remove': 'Remove team…',
  'teams.remove.title': 'Remove team {team}?',
  'teams.remove.confirm': 'Remove team',
  'teams.remove.group': 'The team goes',
  'teams.remove.group.text': 'Its name and its colour. This cannot be undone.',
  'teams.remove.accounts':
    '{count, plural, =0 {It has no accounts} one {# account stays} other {# accounts stay}}',
  'teams.remove.accounts.text':
    'Accounts of the team stand under “No team” afterwards. Nothing is logged out.',
  'teams.move.title': 'Move {label} to a team',
  'teams.move.description': 'Only its place in the list changes. The number stays as it is.',
  'teams.move.teams': 'Teams',
  'teams.move.here': 'It is here now',
  'teams.count': '{count, plural, one {# account} other {# accounts}}',
} as const;
