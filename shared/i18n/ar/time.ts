import type { time as english } from '../en/time.ts';

/** Times and amounts as people say them. */
export const time: Record<keyof typeof english, string> = {
  'time.justNow': 'الآن',
  'time.seconds': '{seconds, number} ث',
  'time.minutes': '{minutes, number} د {seconds, number} ث',
  'time.today': 'اليوم',
  'time.yesterday': 'أمس',
  'amount.megabytes': '{megabytes, number} م.ب',
  'amount.percent': '{percent, number}%',
};
