import type { logOut as english } from '../en/log-out.ts';

export const logOut: Record<keyof typeof english, string> = {
  'logOut.action': 'Keluar',
  'logOut.title': 'Keluarkan {label}?',
  'logOut.needed.title': 'Ponsel diperlukan untuk masuk lagi',
  'logOut.needed.detail': 'Untuk menautkan lagi, kode QR baru harus dipindai dengan ponsel pemilik nomor.',
  'logOut.erased.title': 'Dihapus',
  'logOut.erased.detail': 'Tautan dan salinan kredensial di komputer ini.',
  'logOut.kept.title': 'Tetap ada',
  'logOut.kept.detail': 'Akun, nama, dan pengaturannya.',
  'logOut.step.unlink': 'Beri tahu ponsel',
  'logOut.step.close': 'Tutup Chrome',
  'logOut.step.erase': 'Hapus kredensial',
};
