import type { rail as english } from '../en/rail.ts';

/** The list of accounts, with what stands above and below it. */
export const rail: Record<keyof typeof english, string> = {
  'rail.name': 'الحسابات',
  'rail.standIn': 'محاكاة WhatsApp',
  'rail.addAccount': 'إضافة حساب',
  'rail.menu': 'قائمة المكتب',
  'rail.switcher': 'الانتقال إلى حساب…',
  'rail.openAll': 'توسيع كل الفرق',
  'rail.collapseAll': 'طي كل الفرق',
  'rail.loose': 'بلا فريق',
  'rail.emptyTeam': 'لا توجد حسابات. يمكن سحب حساب إلى هنا.',
  // Between the pieces of a spoken name: “Support 1, Linked, +1 …”.
  'list.comma': '،',
  'rail.unread':
    '{count, plural, zero {لا دردشات غير مقروءة} one {دردشة واحدة غير مقروءة} two {دردشتان غير مقروءتين} few {# دردشات غير مقروءة} many {# دردشة غير مقروءة} other {# دردشة غير مقروءة}}',
  'rail.unread.many': '99+',
  'rail.mayStillBeListed': 'ربما ما زال في قائمة الهاتف',
  'rail.group':
    '{count, plural, zero {{team}، لا حسابات} one {{team}، حساب واحد} two {{team}، حسابان} few {{team}، # حسابات} many {{team}، # حسابًا} other {{team}، # حساب}}',
  'rail.group.inNeed':
    '{count, plural, zero {لا حساب يحتاج إلى تدخّل} one {حساب واحد يحتاج إلى تدخّل} two {حسابان يحتاجان إلى تدخّل} few {# حسابات تحتاج إلى تدخّل} many {# حسابًا يحتاج إلى تدخّل} other {# حساب يحتاج إلى تدخّل}}',
  'rail.filter': 'تصفية الحسابات',
  'rail.filter.clear': 'مسح التصفية',
  'rail.filter.byState': 'العرض حسب الحالة',
  'rail.filter.hits':
    '{count, plural, zero {لا حسابات في القائمة.} one {حساب واحد في القائمة.} two {حسابان في القائمة.} few {# حسابات في القائمة.} many {# حسابًا في القائمة.} other {# حساب في القائمة.}}',
  'rail.noHit': 'لا حساب مطابق.',
  'rail.noHit.hint': 'يمكن البحث بتسمية أو بأرقام من رقم أو بفريق.',
  'rail.showAll': 'عرض كل الحسابات',
  'rail.show.any': 'عرض كل الحالات',
  'rail.show.all': 'كل الحسابات',
  'rail.show.linked': 'المرتبطة',
  'rail.show.needsYou': 'بحاجة إليك',
  'rail.show.scan': 'بانتظار المسح',
  'rail.show.stopped': 'المتوقفة',
  'rail.sum.none': 'لا حسابات بعد',
  'rail.sum.linked':
    '{count, plural, zero {# مرتبط} one {# مرتبط} two {# مرتبطان} few {# مرتبطة} many {# مرتبطًا} other {# مرتبط}}',
  'rail.sum.needsYou':
    '{count, plural, zero {# بحاجة إليك} one {# بحاجة إليك} two {# بحاجة إليك} few {# بحاجة إليك} many {# بحاجة إليك} other {# بحاجة إليك}}',
  'rail.sum.needsYou.next': 'الانتقال إلى الحساب التالي الذي يحتاج إلى تدخّل',
  'rail.sum.scan':
    '{count, plural, zero {# بانتظار المسح} one {# بانتظار المسح} two {# بانتظار المسح} few {# بانتظار المسح} many {# بانتظار المسح} other {# بانتظار المسح}}',
  'rail.sum.underWay':
    '{count, plural, zero {# قيد التنفيذ} one {# قيد التنفيذ} two {# قيد التنفيذ} few {# قيد التنفيذ} many {# قيد التنفيذ} other {# قيد التنفيذ}}',
  'rail.sum.stopped':
    '{count, plural, zero {# متوقف} one {# متوقف} two {# متوقفان} few {# متوقفة} many {# متوقفًا} other {# متوقف}}',
  'rail.act.moveUp': 'نقل لأعلى',
  'rail.act.moveDown': 'نقل لأسفل',
  'rail.act.moveToTeam': 'نقل إلى فريق…',
  'rail.act.logOut': 'تسجيل الخروج…',
  'rail.moved': '{label}: الموضع {place, number} من {count, number} في {team}',
  'rail.moved.team': 'الفريق {team}: الموضع {place, number} من {count, number}',
  'rail.moved.atEnd': 'لا يمكن نقل {label} أبعد من ذلك.',
  'rail.moved.filtered': 'لتغيير الترتيب، يجب مسح التصفية.',
};
