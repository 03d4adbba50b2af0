import type { time as english } from '../en/time.ts';

/** Times and amounts as people say them. */
export const time: Record<keyof typeof english, string> = {
  'time.justNow': 'अभी-अभी',
  'time.seconds': '{seconds, number} से॰',
  'time.minutes': '{minutes, number} मि॰ {seconds, number} से॰',
  'time.today': 'आज',
  'time.yesterday': 'कल',
  'amount.megabytes': '{megabytes, number} MB',
  'amount.percent': '{percent, number}%',
};
