import type { files as english } from '../en/files.ts';

export const files: Record<keyof typeof english, string> = {
  'files.browser.title': 'Pilih file program browser',
  'files.import.title': 'Pilih file konfigurasi',
  'files.export.title': 'Ekspor konfigurasi',
  'files.configuration': 'Konfigurasi Switchboard',
};
