import type { common as english } from '../en/common.ts';

/** Words that stand in many places. */
export const common: Record<keyof typeof english, string> = {
  'common.cancel': 'रद्द करें',
  'common.close': 'बंद करें',
  'common.discard': 'छोड़ दें',
  'common.discardTitle': 'बदलाव छोड़ दें?',
  'common.discardWhat': 'यहाँ किए गए बदलाव अभी सेव नहीं हुए हैं।',
  'common.dismiss': 'हटाएँ',
  'common.keepEditing': 'बदलाव जारी रखें',
  'common.save': 'सेव करें',
  'common.tryAgain': 'फिर से कोशिश करें',
};
