import type { files as english } from '../en/files.ts';

export const files: Record<keyof typeof english, string> = {
  'files.browser.title': 'Pilih file program browser',
  'files.import.title': 'Pilih file konfigurasi',
  'files.export.title': 'Ekspor konfigurasi',
  'files.configuration': 'Konfigurasi Switchboard',
  'files.journal.title': 'Ekspor log aktivitas',
  'files.journal.csv': 'Tabel (CSV)',
  'files.journal.lines': 'Baris JSON',
};
