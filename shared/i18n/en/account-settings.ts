/** The settings of one account. */
export const accountSettings = {
  'accountSettings.title': 'Settings of {account}',
  'accountSettings.description': 'Nothing here ends the link: the number stays linked.',
  'accountSettings.identity': 'On the desk',
  'accountSettings.label': 'Label',
  'accountSettings.labelHint':
    'What agents call this number. The phone shows a new label with the next link, not before.',
  'accountSettings.colour': 'Colour',
  'accountSettings.team': 'Team',
  'accountSettings.noTeam': 'No team',
  'accountSettings.newTeam': 'New team…',
  'accountSettings.newTeamName': 'Name of the new team',
  'accountSettings.note': 'Note for agents',
  'accountSettings.noteHint': 'What everybody at this desk should know about the number.',
  'accountSettings.number': 'The number',
  'accountSettings.expected': 'Expected number',
  'accountSettings.expectedHint':
    'With the country code. If another number is scanned, it is held until a person decides. Leave it empty to expect the one of last time.',
  'accountSettings.expectedRead': 'Any number but {number} is held until a person decides.',
  'accountSettings.startsWithApp': 'Start with the app',
  'accountSettings.startsWithAppHint': 'Otherwise it waits until somebody starts it.',
  'accountSettings.network': 'Network',
  'accountSettings.restarts':
    'Saving starts this account’s browser again, so that it takes the new way. The number stays linked.',
} as const;
