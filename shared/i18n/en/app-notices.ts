/** What a person should know that belongs to no account, and why nothing can run. */
export const appNotices = {
  'appNotices.fileUnreadable': '“{file}” could not be read.',
  'appNotices.fileSetAside':
    'Switchboard started without it. The file is kept in the same folder as “{setAsideAs}”.',
  'appNotices.alreadyRunning': 'Switchboard was already running.',
  'appNotices.noSecond': 'This is its window; no second one was opened.',
  'appNotices.about': '{account}: {problem}',
  'blocked.title': 'Switchboard cannot run',
  'blocked.quit': 'Quit',
} as const;
