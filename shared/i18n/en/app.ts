/** The window itself. */
export const app = {
  'app.lost': 'The accounts cannot be shown',
  'app.crashed': 'This window ran into a problem',
  'app.crashed.text': 'Your accounts keep running. Open the window again to see them.',
  'app.crashed.again': 'Open again',
  'app.settings': 'Settings',
  'app.announce': '{label}: {state}',
} as const;
