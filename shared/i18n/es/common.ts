import type { common as english } from '../en/common.ts';

export const common: Record<keyof typeof english, string> = {
  'common.cancel': 'Cancelar',
  'common.close': 'Cerrar',
  'common.discard': 'Descartar',
  'common.discardTitle': '¿Descartar los cambios?',
  'common.discardWhat': 'Lo que se ha cambiado aquí aún no está guardado.',
  'common.dismiss': 'Descartar',
  'common.keepEditing': 'Seguir editando',
  'common.save': 'Guardar',
  'common.tryAgain': 'Reintentar',
};
