import type { time as english } from '../en/time.ts';

export const time: Record<keyof typeof english, string> = {
  'time.justNow': 'ahora mismo',
  'time.seconds': '{seconds, number} s',
  'time.minutes': '{minutes, number} min {seconds, number} s',
  'time.today': 'Hoy',
  'time.yesterday': 'Ayer',
  'amount.megabytes': '{megabytes, number} MB',
  'amount.percent': '{percent, number} %',
};
