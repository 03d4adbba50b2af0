import type { firstRun as english } from '../en/first-run.ts';

/** What a desk without accounts says. */
export const firstRun: Record<keyof typeof english, string> = {
  'firstRun.title': 'كل أرقام WhatsApp لديك في مكتب واحد',
  'firstRun.lead': 'أرقام كثيرة تبقى مرتبطة على هذا الكمبيوتر، وحالة كل منها أمامك، وتسليمها سهل وكامل.',
  'firstRun.add.title': 'إضافة حساب',
  'firstRun.add.detail': 'حساب لكل رقم، بالاسم الذي يستخدمه فريقك.',
  'firstRun.scan.title': 'مسح رمز QR',
  'firstRun.scan.detail': 'بالهاتف الذي يحمل الرقم. ومن بعدها يبقى مرتبطًا.',
  'firstRun.handOver.title': 'التبديل والتسليم',
  'firstRun.handOver.detail':
    'كل رقم على بُعد نقرة أو ضغطة مفتاح. وعند تبديل المناوبة يُسجَّل الخروج، ويظهر إثبات بأن الربط انتهى.',
  'firstRun.begin': 'إضافة أول حساب',
  'firstRun.local': 'تبقى حساباتك وروابطها والسجل على هذا الكمبيوتر. لا يوجد خادم لـ Switchboard.',
};
