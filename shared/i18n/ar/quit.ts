import type { quit as english } from '../en/quit.ts';

/** The question before quitting while numbers are linked. */
export const quit: Record<keyof typeof english, string> = {
  'quit.title': 'إنهاء Switchboard؟',
  'quit.confirm': 'إنهاء',
  'quit.stay': 'البقاء',
  'quit.linked':
    '{count, plural, zero {لا رقم مرتبط} one {رقم واحد مرتبط} two {رقمان مرتبطان} few {# أرقام مرتبطة} many {# رقمًا مرتبطًا} other {# رقم مرتبط}}',
  'quit.linkedWhat':
    '{count, plural, zero {لا يلزم مسح جديد عند التشغيل التالي.} one {يبقى مرتبطًا ولا يحتاج إلى مسح جديد عند التشغيل التالي.} two {يبقيان مرتبطين ولا يحتاجان إلى مسح جديد عند التشغيل التالي.} few {تبقى مرتبطة ولا تحتاج إلى مسح جديد عند التشغيل التالي.} many {تبقى مرتبطة ولا تحتاج إلى مسح جديد عند التشغيل التالي.} other {تبقى مرتبطة ولا تحتاج إلى مسح جديد عند التشغيل التالي.}}',
  'quit.nobody': 'لا أحد يقرأ أو يرد في هذه الأثناء',
  'quit.nobodyWhat': 'ما دام Switchboard مغلقًا، تنتظر الرسائل على الهاتف، ولا يُنبَّه أحد هنا.',
};
