import type { schedule as english } from '../en/schedule.ts';

/** When shifts are. */
export const schedule: Record<keyof typeof english, string> = {
  'schedule.open': '{team} की शिफ़्टें…',
  'schedule.title': '{team} की शिफ़्टें',
  'schedule.description': 'शिफ़्टें कब समाप्त होती हैं और तब लिंक किए गए नंबरों का क्या होता है।',
  'schedule.atEnd': 'शिफ़्ट के अंत में',
  'schedule.atEnd.handOver': 'अपने आप सौंपें',
  'schedule.atEnd.handOver.text':
    'टीम के सभी लिंक किए गए नंबर समय पर लॉग आउट होते हैं, हर एक प्रमाण के साथ। 10, 5 और 1 मिनट पहले चेतावनी दी जाती है।',
  'schedule.atEnd.remind': 'सिर्फ़ याद दिलाएँ',
  'schedule.atEnd.remind.text':
    'चेतावनी उसी तरह दी जाती है और बाद में याद दिलाया जाता है। जब तक कोई शिफ़्ट समाप्त न करे, नंबर लिंक रहते हैं।',
  'schedule.timeZone': 'समय क्षेत्र',
  'schedule.timeZone.now': 'वहाँ अभी {day}, {time}',
  'schedule.timeZone.own': 'यह कंप्यूटर',
  'schedule.timeZone.search': 'शहर या क्षेत्र',
  'schedule.timeZone.none': 'कोई समय क्षेत्र नहीं मिला।',
  'schedule.shifts': 'शिफ़्टें',
  'schedule.shift': 'शिफ़्ट {number, number}',
  'schedule.shift.days': 'जिन दिनों शिफ़्ट {number, number} शुरू होती है',
  'schedule.begins': 'शुरू',
  'schedule.ends': 'समाप्त',
  'schedule.nextDay': 'अगले दिन समाप्त',
  'schedule.shift.add': 'शिफ़्ट जोड़ें',
  'schedule.shift.remove': 'शिफ़्ट {number, number} हटाएँ',
  'schedule.postponements': 'एक समाप्ति को आगे बढ़ाना',
  'schedule.postponements.hint': 'हर बार 5, 15 या 30 मिनट',
  'schedule.postponements.count': '{count, plural, =0 {अनुमति नहीं} one {# बार} other {# बार तक}}',
  'schedule.exceptions': 'अपवाद',
  'schedule.exceptions.description': 'छुट्टियाँ, और वे दिन जब शिफ़्ट किसी और समय समाप्त होती है।',
  'schedule.exception': 'अपवाद {number, number}',
  'schedule.exception.date': 'तारीख़',
  'schedule.exception.about': 'कौन सी शिफ़्ट',
  'schedule.exception.all': 'उस दिन की सभी शिफ़्टें',
  'schedule.exception.what': 'क्या अलग है',
  'schedule.exception.none': 'कोई शिफ़्ट नहीं',
  'schedule.exception.ends': 'समाप्ति का समय',
  'schedule.exception.idle': 'उस दिन ऐसी कोई शिफ़्ट शुरू नहीं होती, इसलिए इससे कुछ नहीं बदलता।',
  'schedule.exception.add': 'अपवाद जोड़ें',
  'schedule.exception.remove': 'अपवाद {number, number} हटाएँ',
  'schedule.next': 'अगली समाप्तियाँ',
  'schedule.next.one': 'अगली समाप्ति: {day}, {time}',
  'schedule.next.none': 'एक साल के भीतर कोई शिफ़्ट समाप्त नहीं होती।',
  'schedule.next.wrong': 'ऊपर के दिन और समय पूरे होते ही वे यहाँ दिखेंगी।',
  'schedule.next.postponed': 'अगली समाप्ति {time} तक आगे बढ़ाई गई है।',
  'schedule.remove': 'सभी शिफ़्टें हटाएँ…',
  'schedule.remove.title': '{team} की सभी शिफ़्टें हटाएँ?',
  'schedule.remove.confirm': 'शिफ़्टें हटाएँ',
  'schedule.remove.text': 'अब कुछ भी अपने आप नहीं सौंपा जाएगा और किसी को याद नहीं दिलाया जाएगा। नंबर लिंक रहेंगे।',
  'schedule.endsAt': 'शिफ़्ट {time} पर समाप्त',
  'schedule.endsOn': 'शिफ़्ट समाप्त: {day}, {time}',
  'schedule.banners': 'शिफ़्टों की समाप्ति',
  'schedule.ending': '{team} की शिफ़्ट {time} में समाप्त होगी',
  'schedule.ending.last': 'आख़िरी मिनट: {team} की शिफ़्ट {time} में समाप्त होगी',
  'schedule.ending.now': '{team} की शिफ़्ट अब समाप्त हो रही है',
  'schedule.ending.handOver':
    '{count, plural, =0 {इसका कोई नंबर लिंक नहीं है, इसलिए कुछ लॉग आउट नहीं होगा।} one {तब इसका # लिंक किया गया नंबर अपने आप लॉग आउट होगा।} other {तब इसके # लिंक किए गए नंबर अपने आप लॉग आउट होंगे।}}',
  'schedule.ending.remind':
    '{count, plural, =0 {सिर्फ़ याद दिलाना: इसका कोई नंबर लिंक नहीं है।} one {सिर्फ़ याद दिलाना: इसका # नंबर लिंक रहेगा।} other {सिर्फ़ याद दिलाना: इसके # नंबर लिंक रहेंगे।}}',
  'schedule.postpone': 'आगे बढ़ाएँ',
  'schedule.postpone.minutes': '{minutes, number} मि॰',
  'schedule.postpone.by': '{team} की समाप्ति आगे बढ़ाएँ: {minutes, number} मि॰',
  'schedule.postpone.left':
    '{count, plural, =0 {अब और आगे नहीं बढ़ाई जा सकती} one {# बार बाकी} other {# बार बाकी}}',
  'schedule.postpone.never': 'आगे नहीं बढ़ाई जा सकती',
  'schedule.endNow': 'शिफ़्ट अभी समाप्त करें…',
  'schedule.endShift': 'शिफ़्ट समाप्त करें…',
  'schedule.reminder': '{team} की शिफ़्ट {time} पर समाप्त हुई',
  'schedule.reminder.linked':
    '{count, plural, =0 {इसका कोई नंबर अब लिंक नहीं है।} one {# नंबर अब भी लिंक है।} other {# नंबर अब भी लिंक हैं।}}',
  'schedule.reminder.dismiss': '{team} का याद दिलाना हटाएँ',
  'schedule.announce.soon':
    '{minutes, plural, one {{team} की शिफ़्ट {time} पर, # मिनट के भीतर समाप्त होगी।} other {{team} की शिफ़्ट {time} पर, # मिनट के भीतर समाप्त होगी।}}',
  'schedule.announce.postponed': '{team} की शिफ़्ट आगे बढ़ाई गई है। यह {time} पर समाप्त होगी।',
  'schedule.announce.ended':
    '{count, plural, =0 {{team} की शिफ़्ट {time} पर समाप्त हुई। इसका कोई नंबर अब लिंक नहीं है।} one {{team} की शिफ़्ट {time} पर समाप्त हुई। # नंबर अब भी लिंक है।} other {{team} की शिफ़्ट {time} पर समाप्त हुई। # नंबर अब भी लिंक हैं।}}',
};

/** Its errors, by their English texts. */
export const scheduleErrors: Readonly<Record<string, string>> = {
  'Change the exceptions; one shift may begin when the other ends.':
    'अपवाद बदलें; एक शिफ़्ट के ख़त्म होते ही दूसरी शुरू हो सकती है।',
  'Change their days or times; one may begin when the other ends.':
    'उनके दिन या समय बदलें; एक के ख़त्म होते ही दूसरी शुरू हो सकती है।',
  'Choose another date.': 'कोई दूसरी तारीख़ चुनें।',
  'Choose at least one day for it, or remove it.': 'इसके लिए कम से कम एक दिन चुनें या इसे हटा दें।',
  'Choose one from the list, for example Europe/London.': 'सूची में से कोई एक चुनें, जैसे Europe/London।',
  'Remove one of the two.': 'दोनों में से एक हटा दें।',
  'Remove that exception, or choose a shift for it.': 'वह अपवाद हटा दें या उसके लिए कोई शिफ़्ट चुनें।',
  'The exception on {date} is about a shift that is no longer there.':
    '{date} का अपवाद ऐसी शिफ़्ट के बारे में है जो अब नहीं है।',
  'The shift {shift} is on no day of the week.': 'शिफ़्ट {shift} सप्ताह के किसी भी दिन नहीं है।',
  'The shift {shift} is there twice.': 'शिफ़्ट {shift} दो बार है।',
  'The shifts {first} and {second} overlap.': 'शिफ़्ट {first} और {second} का समय आपस में टकराता है।',
  'There are two exceptions on {date} for the same shift.': '{date} को एक ही शिफ़्ट के लिए दो अपवाद हैं।',
  'There is no day {date} in the calendar.': 'कैलेंडर में {date} कोई दिन नहीं है।',
  'There is no time zone named “{timeZone}”.': '“{timeZone}” नाम का कोई समय क्षेत्र नहीं है।',
  'With the exceptions around {date}, the shifts {first} and {second} overlap.':
    '{date} के आसपास के अपवादों के कारण शिफ़्ट {first} और {second} का समय आपस में टकराता है।',
  'Hand over in time, or ask a lead to change the schedule.':
    'समय पर हस्तांतरण करें या किसी लीड से समय-सारणी बदलने को कहें।',
  'It may have been dismissed already.': 'हो सकता है उसे पहले ही हटा दिया गया हो।',
  'Look at when the team’s next shift ends.': 'देखें कि टीम की अगली शिफ़्ट कब ख़त्म होती है।',
  'The end of this shift cannot be postponed any more.': 'इस शिफ़्ट का अंत अब और नहीं टाला जा सकता।',
  'The schedule of the team “{team}” in the file cannot be used.':
    'फ़ाइल में टीम “{team}” की समय-सारणी इस्तेमाल नहीं की जा सकती।',
  'There is no such reminder.': 'ऐसा कोई रिमाइंडर नहीं है।',
  'This shift has ended already, or its times have changed.':
    'यह शिफ़्ट पहले ही ख़त्म हो चुकी है या इसका समय बदल गया है।',
  'There is no shift yet.': 'अभी कोई शिफ़्ट नहीं है।',
  'Add one, or remove the shifts of this team altogether.': 'एक जोड़ें, या इस टीम की सभी शिफ़्टें हटा दें।',
  'This shift is on no day of the week.': 'यह शिफ़्ट सप्ताह के किसी भी दिन नहीं है।',
  'This is no time of the day.': 'यह दिन का कोई समय नहीं है।',
  'Type hours and minutes, for example 17:30.': 'घंटे और मिनट लिखें, जैसे 17:30।',
  'The date is missing.': 'तारीख़ नहीं है।',
  'Choose the day of the exception.': 'अपवाद का दिन चुनें।',
  'The shifts are not right yet.': 'शिफ़्टें अभी सही नहीं हैं।',
  'Correct what is marked.': 'जो चिह्नित है उसे ठीक करें।',
};
