/** The view of a linked number. */
export const linked = {
  'linked.name': 'Linked number',
  'linked.since': 'Linked since',
  'linked.sinceAndAge': '{time}<soft> · {age}</soft>',
  'linked.phone': 'Phone',
  'linked.listedAs': 'Listed on the phone as',
  'linked.reconnecting':
    'The connection to WhatsApp is down. The number stays linked; Switchboard keeps trying to reconnect.',
  'linked.health': 'Health',
  'linked.connection': 'Connection',
  'linked.connection.online': 'Online',
  'linked.connection.reconnecting': 'Reconnecting',
  'linked.browser': 'Chrome started',
  'linked.restarts': 'Restarts',
  'linked.memory': 'Memory',
  'linked.unread': 'Unread chats',
  'linked.notKnown': 'Not known',
  'linked.note': 'Note',
  'linked.platform.android': 'Android',
  'linked.platform.iphone': 'iPhone',
  'linked.platform.smba': 'Android, WhatsApp Business',
  'linked.platform.smbi': 'iPhone, WhatsApp Business',
} as const;
