import type { switcher as english } from '../en/switcher.ts';

/** The quick switcher. */
export const switcher: Record<keyof typeof english, string> = {
  'switcher.title': 'किसी अकाउंट पर जाएँ या कुछ करें',
  'switcher.placeholder': 'लेबल, नंबर, टीम या कार्रवाई',
  'switcher.results': 'नतीजे',
  'switcher.noHit': 'कुछ मेल नहीं खाता।',
  'switcher.noHit.hint': 'लेबल, नंबर के अंक, टीम या आप जो करना चाहते हैं, उससे खोजें।',
  'switcher.recent': 'हाल के',
  'switcher.accounts': 'अकाउंट',
  'switcher.actions': 'कार्रवाइयाँ',
  'switcher.shown': 'अभी सामने है',
  'switcher.logOut': '{label} को लॉग आउट करें…',
  'switcher.stop': '{label} को रोकें',
  'switcher.start': '{label} को शुरू करें',
  'switcher.restart': '{label} को फिर से शुरू करें',
  'switcher.addAccount': 'अकाउंट जोड़ें',
  'switcher.newTeam': 'नई टीम…',
  'switcher.settings': 'सेटिंग्स',
  'switcher.doNotDisturb': 'परेशान न करें',
  'switcher.disturbAgain': '“परेशान न करें” बंद करें',
  'switcher.keys': 'चुनने के लिए',
  'switcher.keys.move': 'आगे-पीछे जाने के लिए',
  'switcher.keys.close': 'बंद करने के लिए',
};
