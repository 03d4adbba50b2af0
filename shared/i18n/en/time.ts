/** Times and amounts as people say them. */
export const time = {
  'time.justNow': 'just now',
  'time.seconds': '{seconds, number} s',
  'time.minutes': '{minutes, number} min {seconds, number} s',
  'time.today': 'Today',
  'time.yesterday': 'Yesterday',
  'amount.megabytes': '{megabytes, number} MB',
  'amount.percent': '{percent, number} %',
} as const;
