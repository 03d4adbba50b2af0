import type { browser as english } from '../en/browser.ts';

/** The browser that runs the accounts: missing, chosen, downloaded. */
export const browser: Record<keyof typeof english, string> = {
  'browser.startsSoon': 'इसके आते ही अकाउंट शुरू हो जाते हैं।',
  'browser.why': 'हर अकाउंट अपने अलग ब्राउज़र में चलता है; ब्राउज़र न होने तक कोई अकाउंट शुरू नहीं हो सकता।',
  'browser.downloadChrome': 'Chrome डाउनलोड करें',
  'browser.downloadLighter': 'हल्का ब्राउज़र डाउनलोड करें',
  'browser.useChrome': 'इसके बजाय Chrome चुनें',
  'browser.choose': 'ब्राउज़र चुनें…',
  'browser.downloadingChrome': 'Chrome डाउनलोड हो रहा है',
  'browser.downloadingLighter': 'हल्का ब्राउज़र डाउनलोड हो रहा है',
  'browser.gettingReady': 'तैयारी हो रही है',
  'browser.unpacking': 'अनपैक हो रहा है',
  'browser.percent': '{percent, number}%',
};
