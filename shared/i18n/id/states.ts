import type { states as english } from '../en/states.ts';

export const states: Record<keyof typeof english, string> = {
  'state.stopped': 'Dihentikan',
  'state.queued': 'Menunggu dimulai',
  'state.starting': 'Memulai',
  'state.scan.qr': 'Pindai kode QR',
  'state.scan.pairing': 'Masukkan kode di ponsel',
  'state.scanPaused.expired': 'Kode QR kedaluwarsa',
  'state.scanPaused.unwatched': 'Belum tertaut',
  'state.syncing': 'Menautkan',
  'state.syncing.percent': 'Memuat chat {percent, number}%',
  'state.ready': 'Tertaut',
  'state.reconnecting': 'Menyambung ulang',
  'state.held': 'Nomor berbeda dari sebelumnya',
  'state.held.bySetting': 'Bukan nomor yang diharapkan',
  'state.conflict': 'Terbuka di browser lain',
  'state.loggingOut': 'Mengeluarkan',
  'state.recovering': 'Memulihkan, coba lagi dalam {seconds, number} dtk',
  'state.stopping': 'Menghentikan',
};
