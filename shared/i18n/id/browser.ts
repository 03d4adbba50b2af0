import type { browser as english } from '../en/browser.ts';

export const browser: Record<keyof typeof english, string> = {
  'browser.startsSoon': 'Akun akan dimulai begitu browser siap.',
  'browser.why':
    'Setiap akun berjalan di browser tersendiri; tanpa browser, tidak ada akun yang dapat dimulai.',
  'browser.downloadChrome': 'Unduh Chrome',
  'browser.downloadLighter': 'Unduh browser yang lebih ringan',
  'browser.useChrome': 'Gunakan Chrome saja',
  'browser.choose': 'Pilih browser…',
  'browser.downloadingChrome': 'Mengunduh Chrome',
  'browser.downloadingLighter': 'Mengunduh browser yang lebih ringan',
  'browser.gettingReady': 'Menyiapkan',
  'browser.unpacking': 'Mengekstrak',
  'browser.percent': '{percent, number}%',
};
