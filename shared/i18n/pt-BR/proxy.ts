import type { proxy as english } from '../en/proxy.ts';

export const proxy: Record<keyof typeof english, string> = {
  'proxy.way': 'Caminho até o WhatsApp',
  'proxy.none': 'Direto, sem proxy',
  'proxy.http': 'Por um proxy HTTP',
  'proxy.socks5': 'Por um proxy SOCKS5',
  'proxy.host': 'Endereço',
  'proxy.hostHint': 'O nome ou o endereço IPv4, sem http://.',
  'proxy.port': 'Porta',
  'proxy.username': 'Nome de usuário (opcional)',
  'proxy.password': 'Senha (opcional)',
  'proxy.passwordKept': 'Há uma senha guardada. Ela fica criptografada e nunca é mostrada.',
  'proxy.passwordReplace': 'Substituir ou remover',
  'proxy.passwordKeep': 'Manter a anterior',
  'proxy.check': 'Testar',
  'proxy.checking': 'Pedindo ao proxy um caminho até o WhatsApp…',
  'proxy.works': 'O proxy leva ao WhatsApp.',
};
