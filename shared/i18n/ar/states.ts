import type { states as english } from '../en/states.ts';

/** The states of an account, the same in the rail, the pane, the tray and for a screen reader. */
export const states: Record<keyof typeof english, string> = {
  'state.stopped': 'متوقف',
  'state.queued': 'في انتظار التشغيل',
  'state.starting': 'جارٍ التشغيل',
  'state.scan.qr': 'مسح رمز QR',
  'state.scan.pairing': 'إدخال الرمز على الهاتف',
  'state.scanPaused.expired': 'انتهت صلاحية رمز QR',
  'state.scanPaused.unwatched': 'غير مرتبط',
  'state.syncing': 'جارٍ الربط',
  'state.syncing.percent': 'تحميل الدردشات {percent, number}%',
  'state.ready': 'مرتبط',
  'state.reconnecting': 'جارٍ إعادة الاتصال',
  'state.held': 'رقم غير رقم المرة السابقة',
  'state.held.bySetting': 'ليس الرقم المتوقع',
  'state.conflict': 'مفتوح في متصفح آخر',
  'state.loggingOut': 'جارٍ تسجيل الخروج',
  'state.recovering': 'جارٍ الاسترداد، المحاولة بعد {seconds, number} ث',
  'state.stopping': 'جارٍ الإيقاف',
};
