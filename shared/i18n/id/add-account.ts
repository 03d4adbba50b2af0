import type { addAccount as english } from '../en/add-account.ts';

export const addAccount: Record<keyof typeof english, string> = {
  'addAccount.title': 'Tambahkan akun',
  'addAccount.description':
    'Satu akun memuat satu nomor WhatsApp. Setelah ditambahkan, tautkan nomornya dengan kode QR.',
  'addAccount.label': 'Nama',
  'addAccount.labelHint':
    'Sebutan agen untuk nomor ini, misalnya “Penjualan Jakarta”. Ponsel menampilkannya di daftar perangkat tertaut.',
  'addAccount.team': 'Tim (opsional)',
  'addAccount.proxy': 'Proxy',
  'addAccount.proxyWhy':
    'Dengan proxy, halaman akun ini tidak pernah dibuka lewat jalur lain, termasuk untuk kode QR pertama.',
  'addAccount.add': 'Tambahkan',
};
