import type { proxy as english } from '../en/proxy.ts';

/** The fields of an account's proxy, and its check. */
export const proxy: Record<keyof typeof english, string> = {
  'proxy.way': 'الطريق إلى WhatsApp',
  'proxy.none': 'مباشر، بلا وكيل',
  'proxy.http': 'عبر وكيل HTTP',
  'proxy.socks5': 'عبر وكيل SOCKS5',
  'proxy.host': 'العنوان',
  'proxy.hostHint': 'اسمه أو عنوان IPv4، بدون \u200ehttp://\u200e.',
  'proxy.port': 'المنفذ',
  'proxy.username': 'اسم المستخدم (اختياري)',
  'proxy.password': 'كلمة المرور (اختيارية)',
  'proxy.passwordKept': 'توجد كلمة مرور محفوظة. تُخزَّن مشفَّرة ولا تُعرض أبدًا.',
  'proxy.passwordReplace': 'استبدال أو إزالة',
  'proxy.passwordKeep': 'الاحتفاظ بالقديمة',
  'proxy.check': 'فحص',
  'proxy.checking': 'جارٍ سؤال الوكيل عن طريق إلى WhatsApp…',
  'proxy.works': 'يوصل الوكيل إلى WhatsApp.',
};
