import type { proxy as english } from '../en/proxy.ts';

export const proxy: Record<keyof typeof english, string> = {
  'proxy.way': 'Vía hacia WhatsApp',
  'proxy.none': 'Directa, sin proxy',
  'proxy.http': 'A través de un proxy HTTP',
  'proxy.socks5': 'A través de un proxy SOCKS5',
  'proxy.host': 'Dirección',
  'proxy.hostHint': 'Su nombre o dirección IPv4, sin http://.',
  'proxy.port': 'Puerto',
  'proxy.username': 'Nombre de usuario (opcional)',
  'proxy.password': 'Contraseña (opcional)',
  'proxy.passwordKept': 'Hay una contraseña guardada. Se almacena cifrada y nunca se muestra.',
  'proxy.passwordReplace': 'Reemplazar o quitar',
  'proxy.passwordKeep': 'Conservar la anterior',
  'proxy.check': 'Probar',
  'proxy.checking': 'Pidiendo al proxy una vía hacia WhatsApp…',
  'proxy.works': 'El proxy llega a WhatsApp.',
};
