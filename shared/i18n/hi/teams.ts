import type { teams as english } from '../en/teams.ts';

/** Teams: adding, changing and removing. */
export const teams: Record<keyof typeof english, string> = {
  'teams.new': 'नई टीम…',
  'teams.new.title': 'नई टीम',
  'teams.new.description': 'टीम किसी डेस्क, ब्रांड या शिफ़्ट के अकाउंट को सूची में एक साथ रखती है।',
  'teams.new.confirm': 'टीम जोड़ें',
  'teams.edit': 'नाम और रंग…',
  'teams.edit.title': 'टीम {team} बदलें',
  'teams.edit.description': 'नाम और रंग सूची में टीम के अकाउंट के ऊपर दिखते हैं।',
  'teams.name': 'नाम',
  'teams.name.hint': 'जैसे “सपोर्ट” या “रात की शिफ़्ट”।',
  'teams.colour': 'रंग',
  'teams.menu': 'टीम {team} के लिए कार्रवाइयाँ',
  'teams.remove': 'टीम हटाएँ…',
  'teams.remove.title': 'टीम {team} को हटाएँ?',
  'teams.remove.confirm': 'टीम हटाएँ',
  'teams.remove.group': 'टीम हट जाएगी',
  'teams.remove.group.text': 'उसका नाम और रंग। इसे वापस नहीं लाया जा सकता।',
  'teams.remove.accounts':
    '{count, plural, =0 {इसमें कोई अकाउंट नहीं है} one {# अकाउंट बना रहेगा} other {# अकाउंट बने रहेंगे}}',
  'teams.remove.accounts.text': 'इसके बाद टीम के अकाउंट “कोई टीम नहीं” में दिखेंगे। कुछ भी लॉग आउट नहीं होता।',
  'teams.move.title': '{label} को टीम में ले जाएँ',
  'teams.move.description': 'सूची में सिर्फ़ इसकी जगह बदलती है। नंबर वैसा ही रहता है।',
  'teams.move.teams': 'टीमें',
  'teams.move.here': 'अभी यहीं है',
  'teams.count': '{count, plural, one {# अकाउंट} other {# अकाउंट}}',
};
