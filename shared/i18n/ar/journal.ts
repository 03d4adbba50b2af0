import type { journal as english } from '../en/journal.ts';

/** What happened to an account lately, one line each. */
export const journal: Record<keyof typeof english, string> = {
  'journal.title': 'آخر الأحداث',
  'journal.empty': 'لم يحدث شيء بعد.',
  'journal.more': 'عرض المزيد',
  'journal.less': 'عرض أقل',
  'journal.noNumber': 'رقم غير معروف',
  'journal.added': 'أُضيف إلى المكتب',
  'journal.removed': 'أُزيل من المكتب',
  'journal.started': 'بدأ التشغيل',
  'journal.stopped': 'أُوقف',
  'journal.linked.qr': 'رُبط برمز QR: {number}',
  'journal.linked.pairing': 'رُبط برمز إقران: {number}',
  'journal.restored': 'استُعيد الربط: {number}',
  'journal.loggedOut': 'سُجِّل الخروج هنا: {number}',
  'journal.loggedOut.untold': 'سُجِّل الخروج هنا، لكن تعذّر إبلاغ الهاتف: {number}',
  'journal.unlinked': 'أُلغي الربط على الهاتف: {number}',
  'journal.loginLost': 'لم يعد WhatsApp يعرف بيانات الدخول: {number}',
  'journal.otherNumber': 'رُبط رقم آخر: {number} بدلًا من {expected}',
  'journal.numberKept': 'احتُفظ بالرقم الآخر: {number}',
  'journal.failed': 'توقف عن العمل. {message}',
  'journal.recovering': 'جارٍ الاسترداد، المحاولة {attempt, number}. {message}',
  'journal.recovered': 'يعمل من جديد. كان السبب: {message}',
  'journal.appOpened': 'فُتح Switchboard {version}',
  'journal.appClosed': 'أُغلق Switchboard',
  'journal.torn': 'كان السطر الأخير من السجل غير مكتمل؛ وهو محفوظ في {file}',
  'journal.damaged':
    '{damage, select, missing {كانت هناك أسطر مفقودة في نهاية السجل} changed {كانت أسطر في نهاية السجل قد غُيّرت} other {كان الملف الذي يحدّد نهاية السجل مفقودًا}}',
  'journal.logoutFinished': 'لم يعد هنا شيء مما تركه تسجيل خروج سابق',
  'journal.deviceRemoved': 'تم تأكيد إزالته من الهاتف: {device}',
  'journal.handOverBegun.person': 'أنهى {person} وردية {team}',
  'journal.handOverBegun.schedule': 'انتهت وردية {team} حسب الجدول',
  'journal.handOverBegun.missed': 'كانت وردية {team} قد انتهت في هذه الأثناء',
  'journal.handOverEnded':
    'اكتمل تسليم {team}: {proved, number} سُجّل خروجها بإثبات، و{open, number} بلا إثبات',
  'journal.takenOver': 'استلم {person} العمل',
  'journal.shiftEndPostponed':
    'تأجلت نهاية وردية {team} {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'journal.shiftEnded': 'انتهت وردية {team}؛ ظهر تذكير',
  'journal.scheduleChanged': 'تغيّرت ورديات {team}',
  'journal.noTeam': 'الحسابات بلا فريق',
  'journal.pinSet': 'تم تعيين الرقم السري',
  'journal.pinRemoved': 'تمت إزالة الرقم السري',
  'journal.pinReset': 'أُعيد تعيين الرقم السري وسُجّل خروج كل الحسابات',
  'journal.pinBlocked':
    'رقم سري خاطئ {wrong, plural, zero {# مرة} one {مرة واحدة} two {مرتين متتاليتين} few {# مرات متتالية} many {# مرة متتالية} other {# مرة متتالية}}',
  'journal.locked':
    '{why, select, idle {قُفلت النافذة لعدم استخدامها} screen {قُفلت النافذة مع الشاشة} other {قُفلت النافذة}}',
  'journal.unlocked': '{pin, select, yes {فُتح قفل النافذة بالرقم السري} other {فُتح قفل النافذة}}',
  'journal.exported':
    'صُدّر السجل: {entries, plural, zero {# قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}',
  'journal.shortened': 'أُزيلت القيود حتى الرقم {upTo, number} حسب الإعداد',
};
