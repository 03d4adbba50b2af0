import type { receipt as english } from '../en/receipt.ts';

/** What a logout proved, and what a person does where the phone could not be told. */
export const receipt: Record<keyof typeof english, string> = {
  'receipt.title': 'الإثبات',
  'receipt.desk': 'سُجِّل خروج {number} هنا في {date}.',
  'receipt.desk.unknown': 'سُجِّل الخروج هنا في {date}.',
  'receipt.phone': 'أُلغي ربط {number} على الهاتف في {date}.',
  'receipt.phone.unknown': 'أُلغي الربط على الهاتف في {date}.',
  'receipt.lost': 'لم يعد WhatsApp يعرف {number} في {date}.',
  'receipt.lost.unknown': 'لم يعد WhatsApp يعرف الربط في {date}.',
  'receipt.phoneTold': 'إبلاغ الهاتف',
  'receipt.chromeClosed': 'إغلاق Chrome',
  'receipt.credentialsErased': 'محو بيانات الدخول',
  'receipt.doneAt': '<hidden>تم، </hidden>{time}',
  'receipt.failedAt': 'فشل، {time}',
  'receipt.stillListed': 'ربما ما زال هذا الجهاز في قائمة الهاتف',
  'receipt.stillListed.why': 'يبقى في قائمة الهاتف إلى أن يُزال منها.',
  'receipt.stillListed.open': 'على الهاتف، فتح WhatsApp › <b>الإعدادات</b> › <b>الأجهزة المرتبطة</b>.',
  'receipt.stillListed.device': 'الضغط على <b>{name}</b>.',
  'receipt.stillListed.logOut': 'الضغط على <b>تسجيل الخروج</b>.',
};
