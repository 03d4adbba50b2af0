import type { accountSettings as english } from '../en/account-settings.ts';

/** The settings of one account. */
export const accountSettings: Record<keyof typeof english, string> = {
  'accountSettings.title': '{account} की सेटिंग्स',
  'accountSettings.description': 'यहाँ की किसी भी सेटिंग से लिंक नहीं टूटता: नंबर लिंक रहता है।',
  'accountSettings.identity': 'डेस्क पर',
  'accountSettings.label': 'लेबल',
  'accountSettings.labelHint': 'एजेंट इस नंबर को जिस नाम से जानते हैं। नया लेबल फ़ोन पर अगली बार लिंक करने पर ही दिखेगा।',
  'accountSettings.colour': 'रंग',
  'accountSettings.team': 'टीम',
  'accountSettings.noTeam': 'कोई टीम नहीं',
  'accountSettings.newTeam': 'नई टीम…',
  'accountSettings.newTeamName': 'नई टीम का नाम',
  'accountSettings.note': 'एजेंट के लिए नोट',
  'accountSettings.noteHint': 'इस नंबर के बारे में जो बात डेस्क पर सबको पता होनी चाहिए।',
  'accountSettings.number': 'नंबर',
  'accountSettings.expected': 'अपेक्षित नंबर',
  'accountSettings.expectedHint':
    'देश के कोड के साथ। कोई दूसरा नंबर स्कैन होने पर, किसी के फ़ैसला करने तक उसे रोककर रखा जाता है। खाली छोड़ने पर पिछली बार वाला नंबर अपेक्षित रहता है।',
  'accountSettings.expectedRead': '{number} के अलावा कोई भी नंबर, किसी के फ़ैसला करने तक रोककर रखा जाता है।',
  'accountSettings.startsWithApp': 'ऐप के साथ शुरू करें',
  'accountSettings.startsWithAppHint': 'वरना यह तब तक इंतज़ार करता है, जब तक कोई इसे शुरू न करे।',
  'accountSettings.network': 'नेटवर्क',
  'accountSettings.restarts':
    'सेव करने पर इस अकाउंट का ब्राउज़र फिर से शुरू होता है, ताकि वह नया रास्ता अपनाए। नंबर लिंक रहता है।',
};
