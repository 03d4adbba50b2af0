import type { browser as english } from '../en/browser.ts';

/** The browser that runs the accounts: missing, chosen, downloaded. */
export const browser: Record<keyof typeof english, string> = {
  'browser.startsSoon': 'تبدأ الحسابات فور توفّره.',
  'browser.why': 'يعمل كل حساب في متصفح خاص به؛ ولا يمكن تشغيل أي حساب قبل توفّر متصفح.',
  'browser.downloadChrome': 'تنزيل Chrome',
  'browser.downloadLighter': 'تنزيل المتصفح الأخف',
  'browser.useChrome': 'استخدام Chrome بدلًا منه',
  'browser.choose': 'اختيار متصفح…',
  'browser.downloadingChrome': 'جارٍ تنزيل Chrome',
  'browser.downloadingLighter': 'جارٍ تنزيل المتصفح الأخف',
  'browser.gettingReady': 'جارٍ التحضير',
  'browser.unpacking': 'جارٍ فك الضغط',
  'browser.percent': '{percent, number}%',
};
