import type { processes as english } from '../en/processes.ts';

/** What runs for an account on this computer. */
export const processes: Record<keyof typeof english, string> = {
  'processes.title': 'عمليات {account}',
  'processes.description':
    'عمليات Chrome التي تشغّل هذا الحساب. عند إنهائها يشغّلها Switchboard من جديد، ويبقى الرقم مرتبطًا.',
  'processes.none': 'لا يعمل أي Chrome لهذا الحساب الآن.',
  'processes.end': 'إنهاء Chrome',
  'processes.process': 'العملية',
  'processes.id': 'المعرّف',
  'processes.memory': 'الذاكرة',
  'processes.started': 'بدأت',
  'processes.startedUnknown': 'غير معروف',
  'processes.restarts': 'مرات إعادة التشغيل',
  'processes.role.browser': 'المتصفح',
  'processes.role.renderer': 'الصفحة',
  'processes.role.gpu': 'الرسومات',
  'processes.role.utility': 'مساعدة',
  'processes.role.zygote': 'الإطلاق',
  'processes.role.crashHandler': 'تقارير الأعطال',
  'processes.role.other': 'أخرى',
};
