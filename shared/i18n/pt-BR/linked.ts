import type { linked as english } from '../en/linked.ts';

export const linked: Record<keyof typeof english, string> = {
  'linked.name': 'Número vinculado',
  'linked.since': 'Vinculado desde',
  'linked.sinceAndAge': '{time}<soft> · {age}</soft>',
  'linked.phone': 'Celular',
  'linked.listedAs': 'Nome no celular',
  'linked.reconnecting':
    'A conexão com o WhatsApp caiu. O número continua vinculado; o Switchboard segue tentando reconectar.',
  'linked.health': 'Saúde',
  'linked.connection': 'Conexão',
  'linked.connection.online': 'On-line',
  'linked.connection.reconnecting': 'Reconectando',
  'linked.browser': 'Chrome iniciado',
  'linked.restarts': 'Reinícios',
  'linked.memory': 'Memória',
  'linked.unread': 'Conversas não lidas',
  'linked.notKnown': 'Desconhecido',
  'linked.note': 'Observação',
  'linked.platform.android': 'Android',
  'linked.platform.iphone': 'iPhone',
  'linked.platform.smba': 'Android, WhatsApp Business',
  'linked.platform.smbi': 'iPhone, WhatsApp Business',
};
