import type { logOut as english } from '../en/log-out.ts';

/** Ending a link: the question before it, its steps, and whom any question is about. */
export const logOut: Record<keyof typeof english, string> = {
  'logOut.action': 'लॉग आउट करें',
  'logOut.title': '{label} को लॉग आउट करें?',
  'logOut.needed.title': 'वापस आने के लिए फ़ोन चाहिए',
  'logOut.needed.detail': 'फिर से लिंक करने के लिए नया QR कोड चाहिए, जिसे इस नंबर वाले फ़ोन से स्कैन करना होगा।',
  'logOut.erased.title': 'मिटाया जाएगा',
  'logOut.erased.detail': 'लिंक और इस कंप्यूटर पर मौजूद क्रेडेंशियल।',
  'logOut.kept.title': 'बना रहेगा',
  'logOut.kept.detail': 'अकाउंट, उसका लेबल और उसकी सेटिंग्स।',
  'logOut.step.unlink': 'फ़ोन को बताना',
  'logOut.step.close': 'Chrome बंद करना',
  'logOut.step.erase': 'क्रेडेंशियल मिटाना',
};
