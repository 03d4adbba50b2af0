import type { logOut as english } from '../en/log-out.ts';

/** Ending a link: the question before it, its steps, and whom any question is about. */
export const logOut: Record<keyof typeof english, string> = {
  'logOut.action': 'تسجيل الخروج',
  'logOut.title': 'تسجيل خروج {label}؟',
  'logOut.needed.title': 'يلزم الهاتف للعودة',
  'logOut.needed.detail': 'يتطلب الربط من جديد رمز QR جديدًا يُمسح بالهاتف الذي يحمل الرقم.',
  'logOut.erased.title': 'يُمحى',
  'logOut.erased.detail': 'الربط، ونسخة بيانات الدخول على هذا الكمبيوتر.',
  'logOut.kept.title': 'يبقى',
  'logOut.kept.detail': 'الحساب وتسميته وإعداداته.',
  'logOut.step.unlink': 'إبلاغ الهاتف',
  'logOut.step.close': 'إغلاق Chrome',
  'logOut.step.erase': 'محو بيانات الدخول',
};
