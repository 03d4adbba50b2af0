import type { processes as english } from '../en/processes.ts';

export const processes: Record<keyof typeof english, string> = {
  'processes.title': 'Proses {account}',
  'processes.description':
    'Chrome yang menjalankan akun ini. Jika diakhiri, Switchboard memulainya lagi, dan nomor tetap tertaut.',
  'processes.none': 'Saat ini tidak ada Chrome yang berjalan untuk akun ini.',
  'processes.end': 'Akhiri Chrome',
  'processes.process': 'Proses',
  'processes.id': 'ID',
  'processes.memory': 'Memori',
  'processes.started': 'Dimulai',
  'processes.startedUnknown': 'tidak diketahui',
  'processes.restarts': 'Mulai ulang',
  'processes.role.browser': 'Browser',
  'processes.role.renderer': 'Halaman',
  'processes.role.gpu': 'Grafis',
  'processes.role.utility': 'Pembantu',
  'processes.role.zygote': 'Pemulai',
  'processes.role.crashHandler': 'Laporan kerusakan',
  'processes.role.other': 'Lainnya',
};
