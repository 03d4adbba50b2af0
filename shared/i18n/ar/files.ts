import type { files as english } from '../en/files.ts';

/** The system's dialogs for files. */
export const files: Record<keyof typeof english, string> = {
  'files.browser.title': 'اختيار ملف برنامج المتصفح',
  'files.import.title': 'اختيار ملف إعداد',
  'files.export.title': 'تصدير ملف الإعداد',
  'files.configuration': 'ملف إعداد Switchboard',
  'files.journal.title': 'تصدير السجل',
  'files.journal.csv': 'جدول (CSV)',
  'files.journal.lines': 'أسطر JSON',
};
