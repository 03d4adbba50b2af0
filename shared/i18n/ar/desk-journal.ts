import type { deskJournal as english } from '../en/desk-journal.ts';

/** The journal of the whole desk. */
export const deskJournal: Record<keyof typeof english, string> = {
  'deskJournal.account': 'الحساب',
  'deskJournal.allAccounts': 'كل الحسابات',
  'deskJournal.removed': '{label} (أُزيل)',
  'deskJournal.allTeams': 'كل الفرق',
  'deskJournal.person': 'الشخص',
  'deskJournal.everybody': 'الجميع',
  'deskJournal.topic': 'الموضوع',
  'deskJournal.allTopics': 'كل شيء',
  'deskJournal.topic.linked': 'عمليات الربط',
  'deskJournal.topic.loggedOut': 'تسجيل الخروج من هنا',
  'deskJournal.topic.lost': 'ما أنهاه الهاتف أو WhatsApp',
  'deskJournal.topic.shifts': 'المناوبات',
  'deskJournal.topic.faults': 'الأعطال',
  'deskJournal.topic.desk': 'المكتب والإعدادات',
  'deskJournal.from': 'من',
  'deskJournal.to': 'إلى',
  'deskJournal.clear': 'مسح عوامل التصفية',
  'deskJournal.time': 'الوقت',
  'deskJournal.what': 'ما حدث',
  'deskJournal.atDesk': 'على المكتب',
  'deskJournal.desk': 'المكتب',
  'deskJournal.entries': 'القيود',
  'deskJournal.reading': 'جارٍ قراءة السجل…',
  'deskJournal.empty': 'لم يحدث شيء بعد.',
  'deskJournal.noHit': 'لا قيد يطابق عوامل التصفية هذه.',
  'deskJournal.more': 'عرض قيود أقدم',
  'deskJournal.end': 'لا توجد قيود أقدم.',
  'deskJournal.unreadable':
    '{count, plural, zero {لا سطور تتعذّر قراءتها (#).} one {تتعذّر قراءة سطر واحد. يوضّح «التحقق» مكانه.} two {تتعذّر قراءة سطرين. يوضّح «التحقق» مكانهما.} few {تتعذّر قراءة # أسطر. يوضّح «التحقق» مكانها.} many {تتعذّر قراءة # سطرًا. يوضّح «التحقق» مكانها.} other {تتعذّر قراءة # سطر. يوضّح «التحقق» مكانها.}}',
  'deskJournal.receiptOf': 'إثبات {account}، {time}',
  'deskJournal.listedAs': 'الاسم في قائمة الهاتف: {device}',
  'deskJournal.verify': 'التحقق',
  'deskJournal.verifying': 'جارٍ فحص كل القيود…',
  'deskJournal.intact':
    'السجل سليم: {lines, plural, zero {# قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}، دون تغيير أو نقص.',
  'deskJournal.intactFrom': 'أُزيلت القيود التي قبل الرقم {from, number} حسب الإعداد.',
  'deskJournal.broken': 'تضرّر السجل أو عُدّل: السطر {line, number} من {file}.',
  'deskJournal.breach.unreadable': 'هذا السطر ليس قيدًا.',
  'deskJournal.breach.changed': 'غُيّر محتوى هذا القيد بعد كتابته.',
  'deskJournal.breach.outOfOrder': 'هذا القيد لا يلي الذي قبله: أُزيلت قيود هنا أو أُضيفت أو نُقلت.',
  'deskJournal.breach.beginningMissing':
    'القيود التي قبل هذا القيد مفقودة، ولا يذكر السجل أنها أُزيلت حسب الإعداد.',
  'deskJournal.breach.endMissing': 'قيود كانت هنا حتى نهاية السجل مفقودة.',
  'deskJournal.breach.headDiffers': 'القيد الأخير ليس ما كتبه Switchboard.',
  'deskJournal.breach.headMissing': 'الملف الذي يحدّد نهاية السجل مفقود أو تتعذّر قراءته.',
  'deskJournal.brokenNext':
    'لم يُفقد شيء بسبب هذا الفحص، والسجل مستمر. احتفظ بنسخة بصيغة أسطر JSON، وأبلغ المسؤول عن هذا المكتب.',
  'deskJournal.exportCsv': 'تصدير CSV',
  'deskJournal.exportLines': 'تصدير أسطر JSON',
  'deskJournal.exportsPart': 'لا يضم التصدير إلا ما تعرضه عوامل التصفية.',
  'deskJournal.exported':
    '{entries, plural, zero {لم يُحفظ أي قيد (#).} one {حُفظ قيد واحد.} two {حُفظ قيدان.} few {حُفظت # قيود.} many {حُفظ # قيدًا.} other {حُفظ # قيد.}}',
  'deskJournal.settingsHint': 'من فعل ماذا بأي حساب، مع الإثباتات.',
  'deskJournal.keep': 'مدة الاحتفاظ بالقيود',
  'deskJournal.keepHint': 'تُزال الأقدم عند التشغيل ومرة كل يوم، بمقدار شهر تقريبًا في كل مرة.',
  'deskJournal.days':
    '{days, plural, zero {# أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'deskJournal.title': 'السجل',
  'deskJournal.filters': 'عوامل التصفية',
};

/** Its errors, by their English texts. */
export const deskJournalErrors: Readonly<Record<string, string>> = {
  'Old entries of the journal could not be removed.': 'تعذّر حذف الإدخالات القديمة من السجل.',
  'Check that the data folder is writable. It is tried again tomorrow, and at the next start.':
    'تأكد من إمكانية الكتابة في مجلد البيانات. ستُعاد المحاولة غدًا وعند التشغيل التالي.',
};
