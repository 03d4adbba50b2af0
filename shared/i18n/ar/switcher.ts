import type { switcher as english } from '../en/switcher.ts';

/** The quick switcher. */
export const switcher: Record<keyof typeof english, string> = {
  'switcher.title': 'الانتقال إلى حساب أو تنفيذ إجراء',
  'switcher.placeholder': 'تسمية أو رقم أو فريق أو إجراء',
  'switcher.results': 'النتائج',
  'switcher.noHit': 'لا نتائج مطابقة.',
  'switcher.noHit.hint': 'يمكن البحث بتسمية أو بأرقام من رقم أو بفريق أو بالإجراء المطلوب.',
  'switcher.recent': 'الأخيرة',
  'switcher.accounts': 'الحسابات',
  'switcher.actions': 'الإجراءات',
  'switcher.shown': 'معروض الآن',
  'switcher.logOut': 'تسجيل خروج {label}…',
  'switcher.stop': 'إيقاف {label}',
  'switcher.start': 'تشغيل {label}',
  'switcher.restart': 'إعادة تشغيل {label}',
  'switcher.addAccount': 'إضافة حساب',
  'switcher.newTeam': 'فريق جديد…',
  'switcher.settings': 'الإعدادات',
  'switcher.doNotDisturb': 'عدم الإزعاج',
  'switcher.disturbAgain': 'إنهاء عدم الإزعاج',
  'switcher.keys': 'للاختيار',
  'switcher.keys.move': 'للتنقل',
  'switcher.keys.close': 'للإغلاق',
};
