/** The browser that runs the accounts: missing, chosen, downloaded. */
export const browser = {
  'browser.startsSoon': 'The accounts start as soon as it is there.',
  'browser.why': 'Each account runs in a browser of its own; until there is one, none can start.',
  'browser.downloadChrome': 'Download Chrome',
  'browser.downloadLighter': 'Download the lighter browser',
  'browser.useChrome': 'Use Chrome instead',
  'browser.choose': 'Choose browser…',
  'browser.downloadingChrome': 'Downloading Chrome',
  'browser.downloadingLighter': 'Downloading the lighter browser',
  'browser.gettingReady': 'Getting ready',
  'browser.unpacking': 'Unpacking',
  'browser.percent': '{percent, number} %',
} as const;
