import type { app as english } from '../en/app.ts';

export const app: Record<keyof typeof english, string> = {
  'app.lost': 'Akun tidak dapat ditampilkan',
  'app.crashed': 'Terjadi masalah pada jendela ini',
  'app.crashed.text': 'Akun Anda tetap berjalan. Buka kembali jendela ini untuk melihatnya.',
  'app.crashed.again': 'Buka kembali',
  'app.settings': 'Pengaturan',
  'app.announce': '{label}: {state}',
};
