import type { linked as english } from '../en/linked.ts';

/** The view of a linked number. */
export const linked: Record<keyof typeof english, string> = {
  'linked.name': 'رقم مرتبط',
  'linked.since': 'مرتبط منذ',
  'linked.sinceAndAge': '{time}<soft> · {age}</soft>',
  'linked.phone': 'الهاتف',
  'linked.listedAs': 'الاسم في قائمة الهاتف',
  'linked.reconnecting':
    'انقطع الاتصال بـ WhatsApp. يبقى الرقم مرتبطًا، ويواصل Switchboard محاولة إعادة الاتصال.',
  'linked.health': 'الحالة الصحية',
  'linked.connection': 'الاتصال',
  'linked.connection.online': 'متصل',
  'linked.connection.reconnecting': 'جارٍ إعادة الاتصال',
  'linked.browser': 'بدء Chrome',
  'linked.restarts': 'مرات إعادة التشغيل',
  'linked.memory': 'الذاكرة',
  'linked.unread': 'غير المقروءة',
  'linked.notKnown': 'غير معروف',
  'linked.note': 'ملاحظة',
  'linked.platform.android': 'Android',
  'linked.platform.iphone': 'iPhone',
  'linked.platform.smba': 'Android، \u200fWhatsApp Business',
  'linked.platform.smbi': 'iPhone، \u200fWhatsApp Business',
};
