import { beforeAll, describe, expect, it } from 'vitest';
import { initials } from './initials.ts';
import { loadNumbers, readableNumber } from './number.ts';
import { readableCode } from './pairing-code.ts';
import { platformWords } from './platform.ts';
import { createText, english } from '../../shared/i18n/create-text.ts';
import { megabytes } from './memory.ts';
import { secondsUntil, timesIn } from './time.ts';

const text = createText(english);
const times = timesIn('en', text);

describe('readableNumber', () => {
  beforeAll(loadNumbers);

  it('groups a number as its country does', () => {
    expect(readableNumber('447700900123')).toBe('+44 7700 900123');
    expect(readableNumber('12025550147')).toBe('+1 202 555 0147');
  });

  it('leaves what it does not know as it is', () => {
    expect(readableNumber('9990')).toBe('+9990');
  });
});

describe('readableCode', () => {
  it('is in two groups, however it came', () => {
    expect(readableCode('K7QX2M9T')).toBe('K7QX-2M9T');
    expect(readableCode('k7qx-2m9t')).toBe('K7QX-2M9T');
  });
});

describe('initials', () => {
  it('takes the first and the last word', () => {
    expect(initials('Sales UK')).toBe('SU');
    expect(initials('Wholesale and trade, Benelux')).toBe('WB');
    expect(initials('returns')).toBe('R');
  });

  it('keeps whole letters of any script', () => {
    expect(initials('דלפק תמיכה')).toBe('דת');
    expect(initials('👩‍💻 desk')).toBe('👩‍💻D');
    expect(initials('***')).toBe('*');
  });
});

describe('platformWords', () => {
  it('names what WhatsApp reports, and passes on the rest', () => {
    expect(platformWords(text, 'smba')).toBe('Android, WhatsApp Business');
    expect(platformWords(text, 'kaios')).toBe('kaios');
  });
});

describe('ago', () => {
  const now = Date.parse('2026-11-21T12:00:00.000Z');

  it.each([
    ['2026-11-21T12:00:05.000Z', 'just now'],
    ['2026-11-21T11:59:30.000Z', 'just now'],
    ['2026-11-21T11:59:00.000Z', '1 minute ago'],
    ['2026-11-21T09:01:00.000Z', '2 hours ago'],
    ['2026-11-18T11:00:00.000Z', '3 days ago'],
  ])('%s is %s', (moment, words) => {
    expect(times.ago(moment, now)).toBe(words);
  });
});

describe('duration', () => {
  it('counts in seconds as long as a QR code lives, then in minutes', () => {
    expect(times.duration(60)).toBe('60 s');
    expect(times.duration(161)).toBe('2 min 41 s');
  });
});

describe('secondsUntil', () => {
  it('rounds up and never goes below none', () => {
    expect(secondsUntil('2026-11-21T12:00:01.100Z', Date.parse('2026-11-21T12:00:00.000Z'))).toBe(2);
    expect(secondsUntil('2026-11-21T12:00:00.000Z', Date.parse('2026-11-21T12:00:09.000Z'))).toBe(0);
  });
});

describe('times', () => {
  it('are written as in Britain in English, and as each language writes them otherwise', () => {
    const moment = new Date(2026, 10, 21, 14, 2, 33).toISOString();
    expect(times.clock(moment)).toBe('14:02:33');
    expect(times.day(moment)).toBe('21 November 2026');
    expect(times.dayAndTime(moment)).toBe('21 Nov 2026, 14:02');
    expect(timesIn('es', text).day(moment)).toBe('21 de noviembre de 2026');
    expect(timesIn('es', text).ago(moment, Date.parse(moment) + 7_200_000)).toBe('hace 2 horas');
  });

  it('call a day by its distance on the calendar, not in hours', () => {
    const now = new Date(2026, 10, 21, 0, 10).getTime();
    expect(times.dayName(new Date(2026, 10, 21, 0, 5).toISOString(), now)).toBe('Today');
    expect(times.dayName(new Date(2026, 10, 20, 23, 55).toISOString(), now)).toBe('Yesterday');
    expect(times.dayName(new Date(2026, 10, 19, 23, 55).toISOString(), now)).toBe('19 November 2026');
  });
});

describe('megabytes', () => {
  it('are whole', () => {
    expect(megabytes(text, 1_234.6 * 1024 ** 2)).toBe('1,235 MB');
  });
});
