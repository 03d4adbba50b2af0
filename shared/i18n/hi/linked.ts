import type { linked as english } from '../en/linked.ts';

/** The view of a linked number. */
export const linked: Record<keyof typeof english, string> = {
  'linked.name': 'लिंक किया गया नंबर',
  'linked.since': 'कब से लिंक है',
  'linked.sinceAndAge': '{time}<soft> · {age}</soft>',
  'linked.phone': 'फ़ोन',
  'linked.listedAs': 'फ़ोन की सूची में नाम',
  'linked.reconnecting':
    'WhatsApp से कनेक्शन टूट गया है। नंबर लिंक रहता है; Switchboard फिर से कनेक्ट करने की कोशिश करता रहता है।',
  'linked.health': 'स्थिति',
  'linked.connection': 'कनेक्शन',
  'linked.connection.online': 'ऑनलाइन',
  'linked.connection.reconnecting': 'फिर से कनेक्ट हो रहा है',
  'linked.browser': 'Chrome शुरू हुआ',
  'linked.restarts': 'रीस्टार्ट',
  'linked.memory': 'मेमोरी',
  'linked.unread': 'बिना पढ़ी चैट',
  'linked.notKnown': 'पता नहीं',
  'linked.note': 'नोट',
  'linked.platform.android': 'Android',
  'linked.platform.iphone': 'iPhone',
  'linked.platform.smba': 'Android, WhatsApp Business',
  'linked.platform.smbi': 'iPhone, WhatsApp Business',
};
