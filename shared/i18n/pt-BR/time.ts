import type { time as english } from '../en/time.ts';

export const time: Record<keyof typeof english, string> = {
  'time.justNow': 'agora mesmo',
  'time.seconds': '{seconds, number} s',
  'time.minutes': '{minutes, number} min {seconds, number} s',
  'time.today': 'Hoje',
  'time.yesterday': 'Ontem',
  'amount.megabytes': '{megabytes, number} MB',
  'amount.percent': '{percent, number}%',
};
