import type { diagnostics as english } from '../en/diagnostics.ts';

/** When something is wrong with the app itself: its report, its log, its crashes, safe mode. */
export const diagnostics: Record<keyof typeof english, string> = {
  'diagnostics.title': 'التشخيص',
  'diagnostics.what':
    'لتقرير إلى من يعتني بـ Switchboard: الإصدارات والإعدادات والحالات وآخر أسطر السجل التقني. لا يحتوي على أرقام هواتف أو أسماء أو تسميات أو رسائل.',
  'diagnostics.preview': 'ما يُنسخ',
  'diagnostics.copy': 'نسخ التشخيص',
  'diagnostics.copyMenu': 'نسخ التشخيص…',
  'diagnostics.copyHint': 'لإعداد تقرير. يظهر ما يُنسخ أولًا.',
  'diagnostics.openLogs': 'فتح مجلد السجل التقني',
  'diagnostics.logs': 'السجل التقني',
  'diagnostics.logsHint': 'ما فعله التطبيق ومتى. يبقى على هذا الكمبيوتر.',
  'diagnostics.help': 'المساعدة',
  'diagnostics.version': 'Switchboard {version}',
  'diagnostics.wrong': 'إذا حدث خطأ ما',
  'diagnostics.wrongHint': 'لا يُرسَل شيء من تلقاء نفسه: القرار لك في من يحصل على ماذا.',
  'diagnostics.safeMode': 'الوضع الآمن',
  'diagnostics.safeModeHint': 'التشغيل من جديد بلا حسابات، لمعرفة الخلل.',
  'diagnostics.startSafe': 'التشغيل في الوضع الآمن…',
  'diagnostics.startSafe.title': 'تشغيل Switchboard في الوضع الآمن؟',
  'diagnostics.startSafe.confirm': 'التشغيل في الوضع الآمن',
  'diagnostics.startSafe.none': 'لا يعمل أي حساب من تلقاء نفسه',
  'diagnostics.startSafe.noneWhat':
    'لا أحد يرى الرسائل الجديدة هنا حتى يتم تشغيل حساب، أو تشغيل Switchboard كالمعتاد.',
  'diagnostics.startSafe.linked': 'تبقى أرقامك مرتبطة',
  'diagnostics.startSafe.linkedWhat': 'تنتهي الورديات كما هو مخطط، ويُسجَّل خروج أرقامها.',
  'diagnostics.startNormally': 'التشغيل العادي',
  'diagnostics.safe.title': 'الوضع الآمن: لا يعمل أي حساب من تلقاء نفسه',
  'diagnostics.safe.what':
    'تبقى أرقامك مرتبطة، لكن لا أحد يرى الرسائل الجديدة هنا حتى يتم تشغيل حساباتها. تنتهي الورديات كما هو مخطط.',
  'diagnostics.crashed': 'تعطّل Switchboard في المرة الماضية.',
  'diagnostics.crashed.unknown': 'توقّف Switchboard على نحو غير متوقع في المرة الماضية.',
  'diagnostics.crashed.computer': 'توقّف الكمبيوتر بينما كان Switchboard يعمل.',
  'diagnostics.crashed.exception': 'واجه قبل ذلك مشكلة غير متوقعة.',
  'diagnostics.crashed.window': 'تعطّلت نافذته قبل ذلك.',
  'diagnostics.crashed.graphics': 'تعطّل عرض نافذته قبل ذلك.',
  'diagnostics.crashed.links': 'ما زالت أرقامك مرتبطة.',
  'diagnostics.crashed.often':
    'حدث ذلك {times, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} خلال دقائق قليلة. في الوضع الآمن لا يعمل أي حساب، وهكذا يمكن معرفة السبب.',
};
