/** The fields of an account's proxy, and its check. */
export const proxy = {
  'proxy.way': 'Way to WhatsApp',
  'proxy.none': 'Directly, without a proxy',
  'proxy.http': 'Through an HTTP proxy',
  'proxy.socks5': 'Through a SOCKS5 proxy',
  'proxy.host': 'Address',
  'proxy.hostHint': 'Its name or IPv4 address, without http://.',
  'proxy.port': 'Port',
  'proxy.username': 'Username (optional)',
  'proxy.password': 'Password (optional)',
  'proxy.passwordKept': 'A password is kept. It is stored encrypted and never shown.',
  'proxy.passwordReplace': 'Replace or remove',
  'proxy.passwordKeep': 'Keep the old one',
  'proxy.check': 'Check',
  'proxy.checking': 'Asking the proxy for a way to WhatsApp…',
  'proxy.works': 'The proxy leads to WhatsApp.',
} as const;
