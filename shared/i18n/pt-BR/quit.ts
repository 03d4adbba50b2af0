import type { quit as english } from '../en/quit.ts';

export const quit: Record<keyof typeof english, string> = {
  'quit.title': 'Encerrar o Switchboard?',
  'quit.confirm': 'Encerrar',
  'quit.stay': 'Continuar',
  'quit.linked':
    '{count, plural, one {# número está vinculado} many {# de números estão vinculados} other {# números estão vinculados}}',
  'quit.linkedWhat':
    '{count, plural, one {Ele continua vinculado e não precisa ser escaneado de novo no próximo início.} many {Eles continuam vinculados e não precisam ser escaneados de novo no próximo início.} other {Eles continuam vinculados e não precisam ser escaneados de novo no próximo início.}}',
  'quit.nobody': 'Ninguém lê nem responde enquanto isso',
  'quit.nobodyWhat': 'Com o Switchboard fechado, as mensagens esperam no celular e ninguém aqui é avisado.',
};
