import type { schedule as english } from '../en/schedule.ts';

/** When shifts are. */
export const schedule: Record<keyof typeof english, string> = {
  'schedule.open': 'ورديات {team}…',
  'schedule.title': 'ورديات {team}',
  'schedule.description': 'متى تنتهي الورديات، وما الذي يحدث للأرقام المرتبطة عندها.',
  'schedule.atEnd': 'عند انتهاء الوردية',
  'schedule.atEnd.handOver': 'التسليم تلقائيًا',
  'schedule.atEnd.handOver.text':
    'يُسجَّل خروج كل الأرقام المرتبطة للفريق في الموعد، ولكل منها إثبات. يظهر التنبيه قبل 10 و5 دقائق ودقيقة واحدة.',
  'schedule.atEnd.remind': 'التذكير فقط',
  'schedule.atEnd.remind.text':
    'يظهر التنبيه نفسه ثم تذكير بعد الانتهاء. تبقى الأرقام مرتبطة حتى يُنهي أحدٌ الوردية.',
  'schedule.timeZone': 'المنطقة الزمنية',
  'schedule.timeZone.now': 'الوقت هناك الآن: {day}، {time}',
  'schedule.timeZone.own': 'هذا الحاسوب',
  'schedule.timeZone.search': 'مدينة أو منطقة',
  'schedule.timeZone.none': 'لا توجد منطقة زمنية مطابقة.',
  'schedule.shifts': 'الورديات',
  'schedule.shift': 'الوردية {number, number}',
  'schedule.shift.days': 'الأيام التي تبدأ فيها الوردية {number, number}',
  'schedule.begins': 'تبدأ',
  'schedule.ends': 'تنتهي',
  'schedule.nextDay': 'تنتهي في اليوم التالي',
  'schedule.shift.add': 'إضافة وردية',
  'schedule.shift.remove': 'إزالة الوردية {number, number}',
  'schedule.postponements': 'تأجيل الانتهاء الواحد',
  'schedule.postponements.hint': 'كل مرة 5 أو 15 أو 30 دقيقة',
  'schedule.postponements.count':
    '{count, plural, =0 {غير مسموح} zero {غير مسموح} one {مرة واحدة} two {مرتين} few {حتى # مرات} many {حتى # مرة} other {حتى # مرة}}',
  'schedule.exceptions': 'الاستثناءات',
  'schedule.exceptions.description': 'العطل، والأيام التي تنتهي فيها الوردية في وقت آخر.',
  'schedule.exception': 'الاستثناء {number, number}',
  'schedule.exception.date': 'التاريخ',
  'schedule.exception.about': 'أي وردية',
  'schedule.exception.all': 'كل ورديات ذلك اليوم',
  'schedule.exception.what': 'ما الذي يختلف',
  'schedule.exception.none': 'بلا وردية',
  'schedule.exception.ends': 'تنتهي عند',
  'schedule.exception.idle': 'لا تبدأ وردية كهذه في ذلك اليوم، فلا يتغير شيء.',
  'schedule.exception.add': 'إضافة استثناء',
  'schedule.exception.remove': 'إزالة الاستثناء {number, number}',
  'schedule.next': 'مواعيد الانتهاء التالية',
  'schedule.next.one': 'موعد الانتهاء التالي: {day}، {time}',
  'schedule.next.none': 'لا تنتهي أي وردية خلال سنة.',
  'schedule.next.wrong': 'تظهر هنا حالما تكتمل الأيام والأوقات أعلاه.',
  'schedule.next.postponed': 'أُجِّل موعد الانتهاء التالي إلى {time}.',
  'schedule.remove': 'إزالة كل الورديات…',
  'schedule.remove.title': 'إزالة كل ورديات {team}؟',
  'schedule.remove.confirm': 'إزالة الورديات',
  'schedule.remove.text': 'لن يُسلَّم شيء تلقائيًا بعد ذلك، ولن يُذكَّر أحد. تبقى الأرقام مرتبطة.',
  'schedule.endsAt': 'تنتهي الوردية عند {time}',
  'schedule.endsOn': 'تنتهي الوردية: {day}، {time}',
  'schedule.banners': 'انتهاء الورديات',
  'schedule.ending': 'تنتهي وردية {team} بعد {time}',
  'schedule.ending.last': 'الدقيقة الأخيرة: تنتهي وردية {team} بعد {time}',
  'schedule.ending.now': 'تنتهي وردية {team} الآن',
  'schedule.ending.handOver':
    '{count, plural, =0 {لا رقم من أرقامها مرتبط، فلن يُسجَّل خروج أي رقم.} zero {لا رقم من أرقامها مرتبط، فلن يُسجَّل خروج أي رقم.} one {عندها يُسجَّل خروج رقمها المرتبط تلقائيًا.} two {عندها يُسجَّل خروج رقميها المرتبطين تلقائيًا.} few {عندها يُسجَّل خروج أرقامها المرتبطة الـ# تلقائيًا.} many {عندها يُسجَّل خروج أرقامها المرتبطة الـ# تلقائيًا.} other {عندها يُسجَّل خروج أرقامها المرتبطة الـ# تلقائيًا.}}',
  'schedule.ending.remind':
    '{count, plural, =0 {تذكير فقط: لا رقم من أرقامها مرتبط.} zero {تذكير فقط: لا رقم من أرقامها مرتبط.} one {تذكير فقط: يبقى رقمها مرتبطًا.} two {تذكير فقط: يبقى رقماها مرتبطين.} few {تذكير فقط: تبقى أرقامها الـ# مرتبطة.} many {تذكير فقط: تبقى أرقامها الـ# مرتبطة.} other {تذكير فقط: تبقى أرقامها الـ# مرتبطة.}}',
  'schedule.postpone': 'تأجيل',
  'schedule.postpone.minutes': '{minutes, number} د',
  'schedule.postpone.by': 'تأجيل انتهاء {team} ‏{minutes, number} د',
  'schedule.postpone.left':
    '{count, plural, =0 {لا يمكن تأجيله بعد الآن} zero {لا يمكن تأجيله بعد الآن} one {بقيت مرة واحدة} two {بقيت مرتان} few {بقيت # مرات} many {بقيت # مرة} other {بقيت # مرة}}',
  'schedule.postpone.never': 'لا يمكن تأجيله',
  'schedule.endNow': 'إنهاء الوردية الآن…',
  'schedule.endShift': 'إنهاء الوردية…',
  'schedule.reminder': 'انتهت وردية {team} عند {time}',
  'schedule.reminder.linked':
    '{count, plural, =0 {لم يعد أي رقم من أرقامها مرتبطًا.} zero {لم يعد أي رقم من أرقامها مرتبطًا.} one {ما زال رقم واحد مرتبطًا.} two {ما زال رقمان مرتبطين.} few {ما زالت # أرقام مرتبطة.} many {ما زال # رقمًا مرتبطًا.} other {ما زال # رقم مرتبطًا.}}',
  'schedule.reminder.dismiss': 'إخفاء تذكير {team}',
  'schedule.announce.soon':
    '{minutes, plural, zero {تنتهي وردية {team} عند {time}.} one {تنتهي وردية {team} عند {time}، خلال دقيقة.} two {تنتهي وردية {team} عند {time}، خلال دقيقتين.} few {تنتهي وردية {team} عند {time}، خلال # دقائق.} many {تنتهي وردية {team} عند {time}، خلال # دقيقة.} other {تنتهي وردية {team} عند {time}، خلال # دقيقة.}}',
  'schedule.announce.postponed': 'أُجِّل انتهاء وردية {team}. تنتهي عند {time}.',
  'schedule.announce.ended':
    '{count, plural, =0 {انتهت وردية {team} عند {time}. لم يعد أي رقم من أرقامها مرتبطًا.} zero {انتهت وردية {team} عند {time}. لم يعد أي رقم من أرقامها مرتبطًا.} one {انتهت وردية {team} عند {time}. ما زال رقم واحد مرتبطًا.} two {انتهت وردية {team} عند {time}. ما زال رقمان مرتبطين.} few {انتهت وردية {team} عند {time}. ما زالت # أرقام مرتبطة.} many {انتهت وردية {team} عند {time}. ما زال # رقمًا مرتبطًا.} other {انتهت وردية {team} عند {time}. ما زال # رقم مرتبطًا.}}',
};

/** Its errors, by their English texts. */
export const scheduleErrors: Readonly<Record<string, string>> = {
  'Change the exceptions; one shift may begin when the other ends.':
    'يُرجى تغيير الاستثناءات؛ يمكن أن تبدأ وردية حين تنتهي الأخرى.',
  'Change their days or times; one may begin when the other ends.':
    'يُرجى تغيير أيامهما أو أوقاتهما؛ يمكن أن تبدأ إحداهما حين تنتهي الأخرى.',
  'Choose another date.': 'يُرجى اختيار تاريخ آخر.',
  'Choose at least one day for it, or remove it.': 'يُرجى اختيار يوم واحد لها على الأقل، أو إزالتها.',
  'Choose one from the list, for example Europe/London.': 'يُرجى اختيار منطقة من القائمة، مثل Europe/London.',
  'Remove one of the two.': 'يُرجى إزالة أحدهما.',
  'Remove that exception, or choose a shift for it.': 'يُرجى إزالة هذا الاستثناء أو اختيار وردية له.',
  'The exception on {date} is about a shift that is no longer there.':
    'الاستثناء في {date} يخص وردية لم تعد موجودة.',
  'The shift {shift} is on no day of the week.': 'الوردية {shift} ليست في أي يوم من أيام الأسبوع.',
  'The shift {shift} is there twice.': 'الوردية {shift} موجودة مرتين.',
  'The shifts {first} and {second} overlap.': 'تتداخل الورديتان {first} و{second}.',
  'There are two exceptions on {date} for the same shift.': 'يوجد استثناءان في {date} للوردية نفسها.',
  'There is no day {date} in the calendar.': 'لا يوجد في التقويم يوم {date}.',
  'There is no time zone named “{timeZone}”.': 'لا توجد منطقة زمنية باسم “{timeZone}”.',
  'With the exceptions around {date}, the shifts {first} and {second} overlap.':
    'مع الاستثناءات حول {date}، تتداخل الورديتان {first} و{second}.',
  'Hand over in time, or ask a lead to change the schedule.':
    'يُرجى التسليم في الوقت المحدد، أو الطلب من مسؤول تغيير الجدول.',
  'It may have been dismissed already.': 'ربما تم إغلاقه بالفعل.',
  'Look at when the team’s next shift ends.': 'يُرجى النظر متى تنتهي الوردية التالية للفريق.',
  'The end of this shift cannot be postponed any more.': 'لم يعد من الممكن تأجيل نهاية هذه الوردية.',
  'The schedule of the team “{team}” in the file cannot be used.':
    'لا يمكن استخدام جدول الفريق “{team}” الموجود في الملف.',
  'There is no such reminder.': 'لا يوجد تذكير كهذا.',
  'This shift has ended already, or its times have changed.': 'انتهت هذه الوردية بالفعل، أو تغيّرت أوقاتها.',
  'There is no shift yet.': 'لا توجد وردية بعد.',
  'Add one, or remove the shifts of this team altogether.':
    'يُرجى إضافة وردية، أو إزالة كل ورديات هذا الفريق.',
  'This shift is on no day of the week.': 'هذه الوردية ليست في أي يوم من أيام الأسبوع.',
  'This is no time of the day.': 'هذا ليس وقتًا من اليوم.',
  'Type hours and minutes, for example 17:30.': 'يُرجى كتابة الساعات والدقائق، مثل 17:30.',
  'The date is missing.': 'التاريخ ناقص.',
  'Choose the day of the exception.': 'يُرجى اختيار يوم الاستثناء.',
  'The shifts are not right yet.': 'الورديات ليست صحيحة بعد.',
  'Correct what is marked.': 'يُرجى تصحيح ما هو معلَّم.',
};
