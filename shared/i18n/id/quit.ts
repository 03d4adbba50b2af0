import type { quit as english } from '../en/quit.ts';

export const quit: Record<keyof typeof english, string> = {
  'quit.title': 'Tutup aplikasi Switchboard?',
  'quit.confirm': 'Tutup aplikasi',
  'quit.stay': 'Tetap di sini',
  'quit.linked': '{count, plural, other {# nomor tertaut}}',
  'quit.linkedWhat':
    '{count, plural, other {Nomor tetap tertaut dan tidak perlu dipindai lagi saat dimulai berikutnya.}}',
  'quit.nobody': 'Sementara itu tidak ada yang membaca atau membalas',
  'quit.nobodyWhat':
    'Selama Switchboard ditutup, pesan menunggu di ponsel dan tidak ada yang diberi tahu di sini.',
};
