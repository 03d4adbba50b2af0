import type { appNotices as english } from '../en/app-notices.ts';

/** What a person should know that belongs to no account, and why nothing can run. */
export const appNotices: Record<keyof typeof english, string> = {
  'appNotices.fileUnreadable': 'تعذّرت قراءة «{file}».',
  'appNotices.fileSetAside': 'بدأ Switchboard بدونه. الملف محفوظ في المجلد نفسه باسم «{setAsideAs}».',
  'appNotices.alreadyRunning': 'كان Switchboard يعمل بالفعل.',
  'appNotices.noSecond': 'هذه نافذته؛ ولم تُفتح نافذة ثانية.',
  'appNotices.about': '{account}: {problem}',
  'blocked.title': 'لا يمكن تشغيل Switchboard',
  'blocked.quit': 'إنهاء',
};
