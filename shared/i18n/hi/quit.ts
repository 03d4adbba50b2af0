import type { quit as english } from '../en/quit.ts';

/** The question before quitting while numbers are linked. */
export const quit: Record<keyof typeof english, string> = {
  'quit.title': 'Switchboard बंद करें?',
  'quit.confirm': 'बंद करें',
  'quit.stay': 'खुला रखें',
  'quit.linked': '{count, plural, one {# नंबर लिंक है} other {# नंबर लिंक हैं}}',
  'quit.linkedWhat':
    '{count, plural, one {यह लिंक रहता है और अगली बार शुरू करने पर नए स्कैन की ज़रूरत नहीं होती।} other {ये लिंक रहते हैं और अगली बार शुरू करने पर नए स्कैन की ज़रूरत नहीं होती।}}',
  'quit.nobody': 'इस बीच कोई पढ़ता या जवाब नहीं देता',
  'quit.nobodyWhat': 'Switchboard बंद रहने पर मैसेज फ़ोन पर इंतज़ार करते हैं और यहाँ किसी को सूचना नहीं मिलती।',
};
