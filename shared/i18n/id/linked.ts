import type { linked as english } from '../en/linked.ts';

export const linked: Record<keyof typeof english, string> = {
  'linked.name': 'Nomor tertaut',
  'linked.since': 'Tertaut sejak',
  'linked.sinceAndAge': '{time}<soft> · {age}</soft>',
  'linked.phone': 'Ponsel',
  'linked.listedAs': 'Nama di ponsel',
  'linked.reconnecting':
    'Koneksi ke WhatsApp terputus. Nomor tetap tertaut; Switchboard terus mencoba menyambung ulang.',
  'linked.health': 'Kondisi',
  'linked.connection': 'Koneksi',
  'linked.connection.online': 'Online',
  'linked.connection.reconnecting': 'Menyambung ulang',
  'linked.browser': 'Chrome dimulai',
  'linked.restarts': 'Mulai ulang',
  'linked.memory': 'Memori',
  'linked.unread': 'Chat belum dibaca',
  'linked.notKnown': 'Tidak diketahui',
  'linked.note': 'Catatan',
  'linked.platform.android': 'Android',
  'linked.platform.iphone': 'iPhone',
  'linked.platform.smba': 'Android, WhatsApp Business',
  'linked.platform.smbi': 'iPhone, WhatsApp Business',
};
