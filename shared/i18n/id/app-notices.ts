import type { appNotices as english } from '../en/app-notices.ts';

export const appNotices: Record<keyof typeof english, string> = {
  'appNotices.fileUnreadable': '“{file}” tidak dapat dibaca.',
  'appNotices.fileSetAside':
    'Switchboard dimulai tanpa file itu. File disimpan di folder yang sama sebagai “{setAsideAs}”.',
  'appNotices.alreadyRunning': 'Switchboard sudah berjalan.',
  'appNotices.noSecond': 'Ini jendelanya; jendela kedua tidak dibuka.',
  'appNotices.about': '{account}: {problem}',
  'blocked.title': 'Switchboard tidak dapat berjalan',
  'blocked.quit': 'Tutup aplikasi',
};
