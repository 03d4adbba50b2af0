/** The system's dialogs for files. */
export const files = {
  'files.browser.title': 'Choose the browser’s program file',
  'files.import.title': 'Choose a configuration file',
  'files.export.title': 'Export the configuration',
  'files.configuration': 'Switchboard configuration',
  'files.journal.title': 'Export the journal',
  'files.journal.csv': 'Table (CSV)',
  'files.journal.lines': 'JSON lines',
} as const;
