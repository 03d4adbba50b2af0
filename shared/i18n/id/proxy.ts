import type { proxy as english } from '../en/proxy.ts';

export const proxy: Record<keyof typeof english, string> = {
  'proxy.way': 'Jalur ke WhatsApp',
  'proxy.none': 'Langsung, tanpa proxy',
  'proxy.http': 'Lewat proxy HTTP',
  'proxy.socks5': 'Lewat proxy SOCKS5',
  'proxy.host': 'Alamat',
  'proxy.hostHint': 'Nama atau alamat IPv4-nya, tanpa http://.',
  'proxy.port': 'Port',
  'proxy.username': 'Nama pengguna (opsional)',
  'proxy.password': 'Kata sandi (opsional)',
  'proxy.passwordKept': 'Ada kata sandi yang disimpan. Kata sandi dienkripsi dan tidak pernah ditampilkan.',
  'proxy.passwordReplace': 'Ganti atau hapus',
  'proxy.passwordKeep': 'Pertahankan yang lama',
  'proxy.check': 'Uji',
  'proxy.checking': 'Meminta jalur ke WhatsApp dari proxy…',
  'proxy.works': 'Proxy terhubung ke WhatsApp.',
};
