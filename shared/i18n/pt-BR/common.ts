import type { common as english } from '../en/common.ts';

export const common: Record<keyof typeof english, string> = {
  'common.cancel': 'Cancelar',
  'common.close': 'Fechar',
  'common.discard': 'Descartar',
  'common.discardTitle': 'Descartar as alterações?',
  'common.discardWhat': 'O que você alterou aqui ainda não foi salvo.',
  'common.dismiss': 'Dispensar',
  'common.keepEditing': 'Continuar editando',
  'common.save': 'Salvar',
  'common.tryAgain': 'Tentar de novo',
};
