import type { logOut as english } from '../en/log-out.ts';

export const logOut: Record<keyof typeof english, string> = {
  'logOut.action': 'Desconectar',
  'logOut.title': 'Desconectar {label}?',
  'logOut.needed.title': 'Para voltar, o celular é necessário',
  'logOut.needed.detail':
    'Para vincular de novo, é preciso escanear um novo QR code com o celular que tem o número.',
  'logOut.erased.title': 'Apagado',
  'logOut.erased.detail': 'O vínculo e a cópia das credenciais neste computador.',
  'logOut.kept.title': 'Mantido',
  'logOut.kept.detail': 'A conta, o nome e as configurações dela.',
  'logOut.step.unlink': 'Avisar o celular',
  'logOut.step.close': 'Fechar o Chrome',
  'logOut.step.erase': 'Apagar as credenciais',
};
