import type { logOut as english } from '../en/log-out.ts';

export const logOut: Record<keyof typeof english, string> = {
  'logOut.action': 'Cerrar sesión',
  'logOut.title': '¿Cerrar la sesión de {label}?',
  'logOut.needed.title': 'Para volver hace falta el teléfono',
  'logOut.needed.detail':
    'Para vincular de nuevo hay que escanear un código QR nuevo con el teléfono que tiene el número.',
  'logOut.erased.title': 'Se borra',
  'logOut.erased.detail': 'El vínculo y la copia de las credenciales en esta computadora.',
  'logOut.kept.title': 'Se conserva',
  'logOut.kept.detail': 'La cuenta, su nombre y sus ajustes.',
  'logOut.step.unlink': 'Avisar al teléfono',
  'logOut.step.close': 'Cerrar Chrome',
  'logOut.step.erase': 'Borrar las credenciales',
};
