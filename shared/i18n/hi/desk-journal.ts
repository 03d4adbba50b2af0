import type { deskJournal as english } from '../en/desk-journal.ts';

/** The journal of the whole desk. */
export const deskJournal: Record<keyof typeof english, string> = {
  'deskJournal.account': 'अकाउंट',
  'deskJournal.allAccounts': 'सभी अकाउंट',
  'deskJournal.removed': '{label} (हटाया गया)',
  'deskJournal.allTeams': 'सभी टीमें',
  'deskJournal.person': 'व्यक्ति',
  'deskJournal.everybody': 'सभी लोग',
  'deskJournal.topic': 'विषय',
  'deskJournal.allTopics': 'सब कुछ',
  'deskJournal.topic.linked': 'लिंक किए गए',
  'deskJournal.topic.loggedOut': 'यहाँ लॉग आउट किए गए',
  'deskJournal.topic.lost': 'फ़ोन या WhatsApp ने समाप्त किए',
  'deskJournal.topic.shifts': 'शिफ़्ट',
  'deskJournal.topic.faults': 'गड़बड़ियाँ',
  'deskJournal.topic.desk': 'डेस्क और सेटिंग',
  'deskJournal.from': 'से',
  'deskJournal.to': 'तक',
  'deskJournal.clear': 'फ़िल्टर हटाएँ',
  'deskJournal.time': 'समय',
  'deskJournal.what': 'क्या हुआ',
  'deskJournal.atDesk': 'डेस्क पर',
  'deskJournal.desk': 'डेस्क',
  'deskJournal.entries': 'प्रविष्टियाँ',
  'deskJournal.reading': 'जर्नल पढ़ा जा रहा है…',
  'deskJournal.empty': 'अभी तक कुछ नहीं हुआ है।',
  'deskJournal.noHit': 'इन फ़िल्टर से कोई प्रविष्टि नहीं मिलती।',
  'deskJournal.more': 'पुरानी प्रविष्टियाँ दिखाएँ',
  'deskJournal.end': 'इससे पुरानी कोई प्रविष्टि नहीं है।',
  'deskJournal.unreadable':
    '{count, plural, one {# पंक्ति पढ़ी नहीं जा सकती। “जाँचें” बताता है कि कहाँ।} other {# पंक्तियाँ पढ़ी नहीं जा सकतीं। “जाँचें” बताता है कि कहाँ।}}',
  'deskJournal.receiptOf': '{account} का प्रमाण, {time}',
  'deskJournal.listedAs': 'फ़ोन पर इस नाम से दिखता है: {device}',
  'deskJournal.verify': 'जाँचें',
  'deskJournal.verifying': 'हर प्रविष्टि जाँची जा रही है…',
  'deskJournal.intact':
    'जर्नल सही-सलामत है: {lines, plural, one {# प्रविष्टि} other {# प्रविष्टियाँ}}, न कोई बदली गई, न कोई ग़ायब।',
  'deskJournal.intactFrom': 'संख्या {from, number} से पहले की प्रविष्टियाँ सेटिंग के अनुसार हटाई गईं।',
  'deskJournal.broken': 'जर्नल ख़राब हुआ या बदला गया: {file} की पंक्ति {line, number}।',
  'deskJournal.breach.unreadable': 'यह पंक्ति कोई प्रविष्टि नहीं है।',
  'deskJournal.breach.changed': 'इस प्रविष्टि की सामग्री लिखे जाने के बाद बदली गई।',
  'deskJournal.breach.outOfOrder': 'यह प्रविष्टि पिछली के बाद की नहीं है: यहाँ प्रविष्टियाँ हटाई, जोड़ी या खिसकाई गईं।',
  'deskJournal.breach.beginningMissing':
    'इससे पहले की प्रविष्टियाँ ग़ायब हैं, और जर्नल नहीं कहता कि वे सेटिंग के अनुसार हटाई गईं।',
  'deskJournal.breach.endMissing': 'यहाँ से जर्नल के अंत तक की प्रविष्टियाँ ग़ायब हैं।',
  'deskJournal.breach.headDiffers': 'आख़िरी प्रविष्टि वह नहीं है जो Switchboard ने लिखी थी।',
  'deskJournal.breach.headMissing': 'जर्नल कहाँ ख़त्म होता है, यह बताने वाली फ़ाइल ग़ायब है या पढ़ी नहीं जा सकती।',
  'deskJournal.brokenNext':
    'इस जाँच से कुछ नहीं खोया, और जर्नल चलता रहेगा। JSON पंक्तियों में एक प्रति रखें और इस डेस्क के ज़िम्मेदार व्यक्ति को बताएँ।',
  'deskJournal.exportCsv': 'CSV एक्सपोर्ट करें',
  'deskJournal.exportLines': 'JSON पंक्तियाँ एक्सपोर्ट करें',
  'deskJournal.exportsPart': 'एक्सपोर्ट में केवल वही होता है जो फ़िल्टर दिखाते हैं।',
  'deskJournal.exported': '{entries, plural, one {# प्रविष्टि सहेजी गई।} other {# प्रविष्टियाँ सहेजी गईं।}}',
  'deskJournal.settingsHint': 'किसने किस अकाउंट में क्या किया, प्रमाण सहित।',
  'deskJournal.keep': 'प्रविष्टियाँ रखने की अवधि',
  'deskJournal.keepHint': 'इससे पुरानी प्रविष्टियाँ ऐप खुलने पर और दिन में एक बार हटती हैं, हर बार लगभग एक महीने की।',
  'deskJournal.days': '{days, plural, one {# दिन} other {# दिन}}',
  'deskJournal.title': 'जर्नल',
  'deskJournal.filters': 'फ़िल्टर',
};

/** Its errors, by their English texts. */
export const deskJournalErrors: Readonly<Record<string, string>> = {
  'Old entries of the journal could not be removed.': 'जर्नल की पुरानी प्रविष्टियाँ हटाई नहीं जा सकीं।',
  'Check that the data folder is writable. It is tried again tomorrow, and at the next start.':
    'जाँचें कि डेटा फ़ोल्डर में लिखा जा सकता है। कल और अगली बार ऐप खुलने पर फिर कोशिश होगी।',
};
