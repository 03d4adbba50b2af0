import type { firstRun as english } from '../en/first-run.ts';

export const firstRun: Record<keyof typeof english, string> = {
  'firstRun.title': 'Semua nomor WhatsApp Anda di satu tempat',
  'firstRun.lead':
    'Jaga banyak nomor tetap tertaut di komputer ini, lihat kondisi masing-masing, dan serahkan dengan rapi.',
  'firstRun.add.title': 'Tambahkan akun',
  'firstRun.add.detail': 'Satu untuk setiap nomor, dengan nama yang dipakai tim Anda.',
  'firstRun.scan.title': 'Pindai kode QR',
  'firstRun.scan.detail': 'Dengan ponsel pemilik nomor. Setelah itu, nomor tetap tertaut.',
  'firstRun.handOver.title': 'Beralih dan serah terima',
  'firstRun.handOver.detail':
    'Nomor mana pun cukup satu klik atau satu tombol. Saat pergantian sif, keluarlah: bukti keluar menunjukkan bahwa tautan sudah berakhir.',
  'firstRun.begin': 'Tambahkan akun pertama Anda',
  'firstRun.local':
    'Akun, tautan, dan log aktivitas Anda tetap di komputer ini. Tidak ada server Switchboard.',
};
