import type { common as english } from '../en/common.ts';

export const common: Record<keyof typeof english, string> = {
  'common.cancel': 'Batal',
  'common.close': 'Tutup',
  'common.discard': 'Buang',
  'common.discardTitle': 'Buang perubahan?',
  'common.discardWhat': 'Yang Anda ubah di sini belum disimpan.',
  'common.dismiss': 'Abaikan',
  'common.keepEditing': 'Lanjut mengedit',
  'common.save': 'Simpan',
  'common.tryAgain': 'Coba lagi',
};
