import type { diagnostics as english } from '../en/diagnostics.ts';

/** When something is wrong with the app itself: its report, its log, its crashes, safe mode. */
export const diagnostics: Record<keyof typeof english, string> = {
  'diagnostics.title': 'डायग्नोस्टिक्स',
  'diagnostics.what':
    'Switchboard की देखभाल करने वाले को रिपोर्ट के लिए: वर्शन, सेटिंग्स, स्थितियाँ और तकनीकी लॉग की आख़िरी पंक्तियाँ। इसमें फ़ोन नंबर, नाम, लेबल या मैसेज नहीं हैं।',
  'diagnostics.preview': 'क्या कॉपी होता है',
  'diagnostics.copy': 'डायग्नोस्टिक्स कॉपी करें',
  'diagnostics.copyMenu': 'डायग्नोस्टिक्स कॉपी करें…',
  'diagnostics.copyHint': 'रिपोर्ट के लिए। पहले दिखता है कि क्या कॉपी होगा।',
  'diagnostics.openLogs': 'लॉग फ़ोल्डर खोलें',
  'diagnostics.logs': 'तकनीकी लॉग',
  'diagnostics.logsHint': 'ऐप ने क्या और कब किया। यह इसी कंप्यूटर पर रहता है।',
  'diagnostics.help': 'सहायता',
  'diagnostics.version': 'Switchboard {version}',
  'diagnostics.wrong': 'अगर कुछ गड़बड़ हो',
  'diagnostics.wrongHint': 'कुछ भी अपने आप नहीं भेजा जाता: आप तय करते हैं कि किसे क्या मिले।',
  'diagnostics.safeMode': 'सेफ़ मोड',
  'diagnostics.safeModeHint': 'अकाउंट के बिना फिर से शुरू करें, ताकि पता चले कि क्या गड़बड़ है।',
  'diagnostics.startSafe': 'सेफ़ मोड में शुरू करें…',
  'diagnostics.startSafe.title': 'Switchboard को सेफ़ मोड में शुरू करें?',
  'diagnostics.startSafe.confirm': 'सेफ़ मोड में शुरू करें',
  'diagnostics.startSafe.none': 'कोई अकाउंट अपने आप शुरू नहीं होता',
  'diagnostics.startSafe.noneWhat':
    'जब तक आप कोई अकाउंट या Switchboard को सामान्य रूप से शुरू नहीं करते, यहाँ कोई नए मैसेज नहीं देखता।',
  'diagnostics.startSafe.linked': 'आपके नंबर लिंक रहते हैं',
  'diagnostics.startSafe.linkedWhat': 'शिफ़्टें योजना के अनुसार समाप्त होती हैं और उनके नंबर लॉग आउट होते हैं।',
  'diagnostics.startNormally': 'सामान्य रूप से शुरू करें',
  'diagnostics.safe.title': 'सेफ़ मोड: कोई अकाउंट अपने आप शुरू नहीं होता',
  'diagnostics.safe.what':
    'आपके नंबर लिंक रहते हैं, लेकिन जब तक आप उनके अकाउंट शुरू नहीं करते, यहाँ कोई नए मैसेज नहीं देखता। शिफ़्टें योजना के अनुसार समाप्त होती हैं।',
  'diagnostics.crashed': 'पिछली बार Switchboard क्रैश हो गया था।',
  'diagnostics.crashed.unknown': 'पिछली बार Switchboard अचानक बंद हो गया था।',
  'diagnostics.crashed.computer': 'Switchboard के चलते समय कंप्यूटर बंद हो गया था।',
  'diagnostics.crashed.exception': 'उससे पहले एक अनपेक्षित समस्या आई थी।',
  'diagnostics.crashed.window': 'उससे पहले इसकी विंडो ने काम करना बंद कर दिया था।',
  'diagnostics.crashed.graphics': 'उससे पहले इसकी विंडो का डिस्प्ले बंद हो गया था।',
  'diagnostics.crashed.links': 'आपके नंबर अब भी लिंक हैं।',
  'diagnostics.crashed.often':
    'कुछ ही मिनटों में ऐसा {times, plural, one {# बार} other {# बार}} हुआ। सेफ़ मोड में कोई अकाउंट शुरू नहीं होता, ताकि आप कारण जान सकें।',
};
