import type { pane as english } from '../en/pane.ts';

/** The pane: who the account is, how it stands, and what comes next in each state. */
export const pane: Record<keyof typeof english, string> = {
  'pane.choose': 'يُرجى اختيار حساب.',
  'pane.noNumber': 'لا رقم مرتبط',
  'pane.numberUnknown': 'ربط لا يُعرف رقمه بعد',
  'pane.dismissNotice': 'إخفاء التنبيه',
  'pane.notice.at': '{notice}، {time}',
  'pane.notice.loggedOut': 'سُجِّل الخروج هنا',
  'pane.notice.unlinkedOnPhone': 'أُلغي الربط على الهاتف',
  'pane.notice.loginLost': 'لم يعد WhatsApp يعرف بيانات الدخول',
  'pane.notice.alreadyLoggedOut': 'كان الخروج مسجَّلًا بالفعل',
  'pane.notice.qrExpired': 'لم يمسح أحد رمز QR في الوقت المحدد',
  'pane.notice.otherNumber': 'رقم غير رقم المرة السابقة {number}',
  'pane.notice.otherNumber.bySetting': 'رقم غير الرقم المتوقع {number}',
  'pane.notice.recovered': 'يعمل من جديد. {message}',
  'pane.spoken.recovering': 'جارٍ الاسترداد. {message}',
  'pane.spoken.syncing': 'جارٍ الربط. يجري تحميل الدردشات.',

  'pane.stopped.title': 'هذا الحساب متوقف',
  'pane.stopped.linked': 'يبقى الرقم مرتبطًا، لكن لا يصل شيء إلى هذا الكمبيوتر حتى تشغيل الحساب.',
  'pane.stopped.unlinked': 'لا رقم مرتبط. يظهر رمز QR عند تشغيل الحساب.',
  'pane.start': 'تشغيل',

  'pane.queued.title':
    '{before, plural, zero {التالي في التشغيل} one {قبله حساب واحد} two {قبله حسابان} few {قبله # حسابات} many {قبله # حسابًا} other {قبله # حساب}}',
  'pane.queued.detail': 'تبدأ الحسابات واحدًا تلو الآخر ليبقى الكمبيوتر سريعًا.',
  'pane.queued.cancel': 'عدم التشغيل',

  'pane.starting.title': 'جارٍ التحضير',
  'pane.starting.linked': 'يبقى الرقم مرتبطًا في هذه الأثناء.',
  'pane.starting.unlinked': 'يظهر رمز QR بعد لحظات.',
  'pane.starting.name': 'جارٍ التشغيل',
  'pane.starting.step': 'الخطوة {step, number} من {steps, number}: {name}',
  'pane.starting.chrome': 'فتح Chrome',
  'pane.starting.page': 'فتح WhatsApp Web',
  'pane.starting.restore': 'استعادة الربط',
  'pane.starting.code': 'الحصول على رمز QR',
  'pane.step.done': '{name}<hidden>، تم</hidden>',
  'pane.step.now': '{name}<hidden>، قيد التنفيذ</hidden>',
  'pane.step.next': '{name}<hidden>، ليس بعد</hidden>',

  'pane.syncing.title': 'جارٍ ربط الهاتف',
  'pane.syncing.detail': 'يجب أن يبقى الهاتف غير مقفل ومتصلًا بالإنترنت حتى تكتمل الدردشات.',
  'pane.syncing.name': 'جارٍ تحميل الدردشات',
  'pane.syncing.waiting': 'في انتظار WhatsApp',

  'pane.paused.expired.title': 'جاهز متى كان الهاتف جاهزًا',
  'pane.paused.expired.detail':
    'لم يمسح أحد الرمز منذ مدة، فأُغلق Chrome. يُستحسن تجهيز الهاتف قبل عرض رمز جديد.',
  'pane.paused.expired.action': 'رمز QR جديد',
  'pane.paused.unwatched.title': 'غير مرتبط',
  'pane.paused.unwatched.detail': 'يمكن عرض رمز QR عندما يكون الهاتف جاهزًا.',
  'pane.paused.unwatched.action': 'عرض رمز QR',

  'pane.held.title': 'هل هذا هو الرقم الصحيح؟',
  'pane.held.detail': 'ليس هذا رقم {label} في المرة السابقة. لن يُستخدم قبل أن يصدر قرارك.',
  'pane.held.detail.bySetting': 'ليس هذا الرقم المتوقع لحساب {label}. لن يُستخدم قبل أن يصدر قرارك.',
  'pane.held.now': 'مُسح الآن',
  'pane.held.before': 'المرة السابقة',
  'pane.held.expected': 'المتوقع',
  'pane.held.logOut': 'تسجيل الخروج مجددًا',
  'pane.held.keep': 'الاحتفاظ بهذا الرقم',

  'pane.conflict.title': 'يستخدم WhatsApp هذا الربط في مكان آخر',
  'pane.conflict.detail':
    'لا يصل شيء إلى هنا حتى استعادته من هنا. إذا كان مكان فتحه مجهولًا، فالحل تسجيل الخروج: عندها ينتهي الربط في كل مكان.',
  'pane.conflict.action': 'الاستخدام هنا',

  'pane.recovering.attempt': 'تبدأ المحاولة {attempt, number} تلقائيًا عند انتهاء العدّ التنازلي.',
  'pane.recovering.left': 'الوقت المتبقي حتى المحاولة التالية',
  'pane.recovering.action': 'المحاولة الآن',

  'pane.loggingOut.title': 'جارٍ إنهاء الربط',
  'pane.loggingOut.detail': 'يظهر الإثبات بعد إتمام الخطوات الثلاث.',

  'pane.stopping.title': 'جارٍ إغلاق Chrome',
  'pane.stopping.linked': 'يبقى الرقم مرتبطًا.',
  'pane.stopping.unlinked': 'لا رقم مرتبط.',

  'pane.failed.title': 'هذا الحساب لا يعمل',
  'pane.failed.cause': 'ما حدث',
  'pane.failed.next': 'الخطوة التالية',
  'pane.failed.retryable': 'قد تكفي إعادة المحاولة.',
  'pane.failed.notRetryable': 'لا تفيد إعادة المحاولة إلا بعد الخطوة التالية.',
  'pane.failed.else': 'إذا لم يُجدِ ذلك',
  'pane.failed.else.stays': 'لا يضيع شيء في هذه الأثناء: يبقى {number} مرتبطًا على الهاتف.',
  'pane.failed.else.reset':
    'إعادة ضبط الاتصال من «إجراءات أخرى». يبدأ كل شيء من الصفر، ويمسح الهاتف رمزًا جديدًا.',
  'pane.failed.else.details': 'إرسال التفاصيل إلى المسؤول عن Switchboard. لا تتضمن أي رقم.',
  'pane.failed.copy': 'نسخ التفاصيل',
  'pane.copied': 'نُسخ',
  'pane.notCopied': 'لم يُنسخ',
};
