import type { journal as english } from '../en/journal.ts';

export const journal: Record<keyof typeof english, string> = {
  'journal.title': 'Atividade recente',
  'journal.empty': 'Nada aconteceu ainda.',
  'journal.more': 'Mostrar mais',
  'journal.less': 'Mostrar menos',
  'journal.noNumber': 'número desconhecido',
  'journal.added': 'Adicionada ao Switchboard',
  'journal.removed': 'Removida do Switchboard',
  'journal.started': 'Iniciada',
  'journal.stopped': 'Parada',
  'journal.linked.qr': 'Vinculada com um QR code: {number}',
  'journal.linked.pairing': 'Vinculada com um código de pareamento: {number}',
  'journal.restored': 'Vínculo restaurado: {number}',
  'journal.loggedOut': 'Desconectada aqui: {number}',
  'journal.loggedOut.untold': 'Desconectada aqui, mas não foi possível avisar o celular: {number}',
  'journal.unlinked': 'Desvinculada no celular: {number}',
  'journal.loginLost': 'O WhatsApp não reconhecia mais o login: {number}',
  'journal.otherNumber': 'Outro número foi escaneado: {number}, em vez de {expected}',
  'journal.numberKept': 'O outro número foi mantido: {number}',
  'journal.failed': 'Parou de funcionar. {message}',
  'journal.recovering': 'Recuperando, tentativa {attempt, number}. {message}',
  'journal.recovered': 'Funcionando de novo. A causa foi: {message}',
  'journal.appOpened': 'O Switchboard {version} foi aberto',
  'journal.appClosed': 'O Switchboard foi fechado',
  'journal.torn': 'A última linha do registro ficou incompleta; ela está guardada em {file}',
  'journal.damaged':
    '{damage, select, missing {Faltavam linhas no final do registro} changed {Linhas no final do registro haviam sido alteradas} other {Faltava o arquivo que diz onde o registro termina}}',
  'journal.logoutFinished': 'Não resta mais nada aqui de uma desconexão anterior',
  'journal.deviceRemoved': 'Confirmado como removido do telefone: {device}',
  'journal.handOverBegun.person': '{person} encerrou o turno de {team}',
  'journal.handOverBegun.schedule': 'O turno de {team} terminou conforme a escala',
  'journal.handOverBegun.missed': 'O turno de {team} tinha terminado nesse meio-tempo',
  'journal.handOverEnded':
    'Passagem de {team} concluída: {proved, number} com desconexão comprovada, {open, number} sem',
  'journal.takenOver': '{person} assumiu',
  'journal.shiftEndPostponed':
    'Fim do turno de {team} adiado em {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'journal.shiftEnded': 'O turno de {team} terminou; houve um lembrete',
  'journal.scheduleChanged': 'Os turnos de {team} foram alterados',
  'journal.noTeam': 'as contas sem equipe',
  'journal.pinSet': 'O PIN foi definido',
  'journal.pinRemoved': 'O PIN foi removido',
  'journal.pinReset': 'O PIN foi redefinido e todas as contas foram desconectadas',
  'journal.pinBlocked': 'PIN errado, {wrong, plural, one {# vez} many {# de vezes} other {# vezes}} seguidas',
  'journal.locked':
    '{why, select, idle {A janela foi bloqueada por inatividade} screen {A janela foi bloqueada com a tela} other {A janela foi bloqueada}}',
  'journal.unlocked':
    '{pin, select, yes {A janela foi desbloqueada com o PIN} other {A janela foi desbloqueada}}',
  'journal.exported':
    'O registro foi exportado: {entries, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'journal.shortened': 'As entradas até o número {upTo, number} foram removidas, conforme definido',
};
