import type { receipt as english } from '../en/receipt.ts';

export const receipt: Record<keyof typeof english, string> = {
  'receipt.title': 'Bukti keluar',
  'receipt.desk': '{number} dikeluarkan di sini pada {date}.',
  'receipt.desk.unknown': 'Tautan dikeluarkan di sini pada {date}.',
  'receipt.phone': 'Tautan {number} diputus di ponsel pada {date}.',
  'receipt.phone.unknown': 'Tautan diputus di ponsel pada {date}.',
  'receipt.lost': '{number} tidak lagi dikenali WhatsApp pada {date}.',
  'receipt.lost.unknown': 'Tautan tidak lagi dikenali WhatsApp pada {date}.',
  'receipt.phoneTold': 'Beri tahu ponsel',
  'receipt.chromeClosed': 'Tutup Chrome',
  'receipt.credentialsErased': 'Hapus kredensial',
  'receipt.doneAt': '<hidden>Selesai, </hidden>{time}',
  'receipt.failedAt': 'Gagal, {time}',
  'receipt.stillListed': 'Ponsel mungkin masih mencantumkan perangkat ini',
  'receipt.stillListed.why': 'Sampai Anda menghapusnya di ponsel, perangkat tetap ada di daftar.',
  'receipt.stillListed.open': 'Di ponsel, buka WhatsApp › <b>Setelan</b> › <b>Perangkat tertaut</b>.',
  'receipt.stillListed.device': 'Ketuk <b>{name}</b>.',
  'receipt.stillListed.logOut': 'Ketuk <b>Keluar</b>.',
};
