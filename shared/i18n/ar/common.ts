import type { common as english } from '../en/common.ts';

/** Words that stand in many places. */
export const common: Record<keyof typeof english, string> = {
  'common.cancel': 'إلغاء',
  'common.close': 'إغلاق',
  'common.discard': 'تجاهل',
  'common.discardTitle': 'تجاهل التغييرات؟',
  'common.discardWhat': 'لم تُحفظ بعد التغييرات التي أُجريت هنا.',
  'common.dismiss': 'إخفاء',
  'common.keepEditing': 'متابعة التعديل',
  'common.save': 'حفظ',
  'common.tryAgain': 'إعادة المحاولة',
};
