import type { updates as english } from '../en/updates.ts';

/** Updates of the app. */
export const updates: Record<keyof typeof english, string> = {
  'updates.title': 'التحديثات',
  'updates.thisVersion': 'Switchboard {version}',
  'updates.notChecked': 'لم يجرِ التحقق من وجود إصدار أحدث بعد.',
  'updates.newest': 'هذا أحدث إصدار.',
  'updates.lastChecked': 'آخر تحقق: {time}.',
  'updates.check': 'التحقق الآن',
  'updates.checking': 'جارٍ التحقق من وجود إصدار أحدث',
  'updates.available': 'الإصدار {version} متاح',
  'updates.download': 'تنزيل',
  'updates.downloading': 'جارٍ تنزيل الإصدار {version}',
  'updates.ready': 'الإصدار {version} جاهز',
  'updates.readyWhat': 'يُثبَّت عند إنهاء Switchboard.',
  'updates.restart': 'إعادة التشغيل والتحديث',
  'updates.restartWhat': 'تُغلق إعادة التشغيل كل الحسابات ثم تفتحها من جديد؛ وتبقى الأرقام المرتبطة مرتبطة.',
  'updates.waits': 'يُعاد تشغيل Switchboard حالما لا يكون أي حساب قيد تسجيل الخروج.',
  'updates.stay': 'عدم إعادة التشغيل',
  'updates.notes': 'ما الجديد',
  'updates.arrive': 'كيف تصل التحديثات',
  'updates.channel': 'الإصدارات',
  'updates.channelHint':
    'تصل الإصدارات التجريبية أبكر وقد تكون فيها أخطاء. عند العودة يكون أول ما يُعرض هو الإصدار المستقر التالي.',
  'updates.channel.stable': 'مستقر',
  'updates.channel.beta': 'تجريبي',
  'updates.channelFixed': 'يقرر ذلك مسؤول هذا الحاسوب.',
  'updates.automatic': 'تنزيل تلقائي',
  'updates.automaticHint': 'يُنزَّل الإصدار الأحدث فور العثور عليه، ويُثبَّت عند إنهاء Switchboard.',
  'updates.off': 'لا يحدّث Switchboard نفسه هنا.',
  'updates.off.unpackaged': 'هذه النسخة للتطوير.',
  'updates.off.packageManager': 'ثُبّت كحزمة في هذا النظام، وتُحدّثه حزمة أحدث.',
  'updates.off.byHand': 'وُضعت هذه النسخة هنا يدويًا. لتحديثها، ضع نسخة أحدث مكانها.',
  'updates.off.readOnly': 'يقع في مجلد لا يُسمح لك بالكتابة فيه. يمكن لمن وضعه هناك أن يحدّثه.',
  'updates.off.noAddress': 'بُنيت هذه النسخة دون عنوان لطلب التحديثات.',
  'updates.off.policy': 'أوقف مسؤول هذا الحاسوب التحديثات.',
  'updates.readyNote': 'الإصدار {version} جاهز للتثبيت',
};

/** Their errors, and those of the computer’s policy, by their English texts. */
export const updatesErrors: Readonly<Record<string, string>> = {
  'The policy of this computer cannot be read.': 'تتعذر قراءة سياسة هذا الحاسوب.',
  'The policy of this computer is too large to be one.': 'سياسة هذا الحاسوب أكبر من أن تكون سياسة.',
  'The policy of this computer says “{place}”, which this version of Switchboard does not know.':
    'تذكر سياسة هذا الحاسوب «{place}»، ولا يعرفه هذا الإصدار من Switchboard.',
  'Ask your administrator to check {path}. The rest of it counts.':
    'اطلب من المسؤول فحص {path}. أما بقيتها فسارية.',
  'The policy of this computer is wrong at “{place}”.': 'سياسة هذا الحاسوب خاطئة عند «{place}».',
  'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.':
    'اطلب من المسؤول فحص {path}، ثم أعد تشغيل Switchboard. لا تحديثات حتى ذلك الحين.',
  'The update server cannot be reached.': 'يتعذر الوصول إلى خادم التحديثات.',
  'Check the internet connection of this computer; Switchboard also tries again by itself.':
    'تحقق من اتصال هذا الحاسوب بالإنترنت؛ ويعيد Switchboard المحاولة أيضًا من تلقاء نفسه.',
  'The update server answered with error {status}.': 'أجاب خادم التحديثات بالخطأ {status}.',
  'Try again later; Switchboard also tries again by itself.':
    'أعد المحاولة لاحقًا؛ ويعيد Switchboard المحاولة أيضًا من تلقاء نفسه.',
  'The update server has nothing for this channel.': 'ليس لدى خادم التحديثات شيء لهذه القناة.',
  'Try again later, or choose the other channel in the settings.':
    'أعد المحاولة لاحقًا، أو اختر القناة الأخرى في الإعدادات.',
  'The update server’s answer cannot be read.': 'تتعذر قراءة جواب خادم التحديثات.',
  'Try again later. If it happens again, tell whoever gave you Switchboard.':
    'أعد المحاولة لاحقًا. إن تكرر ذلك، فأخبر من أعطاك Switchboard.',
  'The downloaded update is not the one that was announced, so it was deleted.':
    'التحديث الذي نُزّل ليس هو المُعلن عنه، لذلك حُذف.',
  'The update would have come over a connection that is not protected, so it was refused.':
    'كان التحديث سيصل عبر اتصال غير محمي، لذلك رُفض.',
  'Tell whoever gave you Switchboard. Nothing was downloaded.': 'أخبر من أعطاك Switchboard. لم يُنزَّل شيء.',
  'The update could not be saved.': 'تعذر حفظ التحديث.',
  'Free some disk space, then try again.': 'وفّر مساحة على القرص، ثم أعد المحاولة.',
  'The update server stopped answering.': 'توقف خادم التحديثات عن الإجابة.',
  'The update failed for a reason that Switchboard does not know.': 'فشل التحديث لسبب لا يعرفه Switchboard.',
  'Try again later. Switchboard itself goes on as it is.': 'أعد المحاولة لاحقًا. يستمر Switchboard كما هو.',
  'Switchboard does not update itself on this computer.': 'لا يحدّث Switchboard نفسه على هذا الحاسوب.',
  'The settings say why, under “Updates”.': 'تذكر الإعدادات السبب تحت «التحديثات».',
};
