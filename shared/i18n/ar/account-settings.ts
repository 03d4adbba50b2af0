import type { accountSettings as english } from '../en/account-settings.ts';

/** The settings of one account. */
export const accountSettings: Record<keyof typeof english, string> = {
  'accountSettings.title': 'إعدادات {account}',
  'accountSettings.description': 'لا شيء هنا ينهي الربط: يبقى الرقم مرتبطًا.',
  'accountSettings.identity': 'في المكتب',
  'accountSettings.label': 'التسمية',
  'accountSettings.labelHint':
    'الاسم الذي يستخدمه موظفو الدعم لهذا الرقم. لا تظهر التسمية الجديدة على الهاتف إلا عند الربط التالي.',
  'accountSettings.colour': 'اللون',
  'accountSettings.team': 'الفريق',
  'accountSettings.noTeam': 'بلا فريق',
  'accountSettings.newTeam': 'فريق جديد…',
  'accountSettings.newTeamName': 'اسم الفريق الجديد',
  'accountSettings.note': 'ملاحظة لموظفي الدعم',
  'accountSettings.noteHint': 'ما ينبغي أن يعرفه عن الرقم كل من يعمل في هذا المكتب.',
  'accountSettings.number': 'الرقم',
  'accountSettings.expected': 'الرقم المتوقَّع',
  'accountSettings.expectedHint':
    'مع رمز الدولة. إذا رُبط رقم آخر، يُعلَّق إلى أن يُتخذ قرار بشأنه. إذا تُرك الحقل فارغًا، يُتوقَّع رقم المرة السابقة.',
  'accountSettings.expectedRead': 'أي رقم غير {number} يُعلَّق إلى أن يُتخذ قرار بشأنه.',
  'accountSettings.startsWithApp': 'التشغيل مع التطبيق',
  'accountSettings.startsWithAppHint': 'وإلا فسينتظر إلى أن يشغّله أحد.',
  'accountSettings.network': 'الشبكة',
  'accountSettings.restarts': 'يعيد الحفظ تشغيل متصفح هذا الحساب ليستخدم المسار الجديد. يبقى الرقم مرتبطًا.',
};
