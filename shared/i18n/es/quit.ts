import type { quit as english } from '../en/quit.ts';

export const quit: Record<keyof typeof english, string> = {
  'quit.title': '¿Salir de Switchboard?',
  'quit.confirm': 'Salir',
  'quit.stay': 'Quedarse',
  'quit.linked':
    '{count, plural, one {# número está vinculado} many {# de números están vinculados} other {# números están vinculados}}',
  'quit.linkedWhat':
    '{count, plural, one {Sigue vinculado y no hay que escanearlo otra vez en el próximo inicio.} many {Siguen vinculados y no hay que escanearlos otra vez en el próximo inicio.} other {Siguen vinculados y no hay que escanearlos otra vez en el próximo inicio.}}',
  'quit.nobody': 'Mientras tanto, nadie lee ni responde',
  'quit.nobodyWhat':
    'Con Switchboard cerrado, los mensajes esperan en el teléfono y aquí no se avisa a nadie.',
};
