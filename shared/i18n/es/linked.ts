import type { linked as english } from '../en/linked.ts';

export const linked: Record<keyof typeof english, string> = {
  'linked.name': 'Número vinculado',
  'linked.since': 'Vinculado desde',
  'linked.sinceAndAge': '{time}<soft> · {age}</soft>',
  'linked.phone': 'Teléfono',
  'linked.listedAs': 'Nombre en el teléfono',
  'linked.reconnecting':
    'Se cayó la conexión con WhatsApp. El número sigue vinculado; Switchboard sigue intentando reconectar.',
  'linked.health': 'Estado técnico',
  'linked.connection': 'Conexión',
  'linked.connection.online': 'En línea',
  'linked.connection.reconnecting': 'Reconectando',
  'linked.browser': 'Inicio de Chrome',
  'linked.restarts': 'Reinicios',
  'linked.memory': 'Memoria',
  'linked.unread': 'Chats no leídos',
  'linked.notKnown': 'Se desconoce',
  'linked.note': 'Nota',
  'linked.platform.android': 'Android',
  'linked.platform.iphone': 'iPhone',
  'linked.platform.smba': 'Android, WhatsApp Business',
  'linked.platform.smbi': 'iPhone, WhatsApp Business',
};
