import type { pane as english } from '../en/pane.ts';

export const pane: Record<keyof typeof english, string> = {
  'pane.choose': 'Escolha uma conta.',
  'pane.noNumber': 'Nenhum número vinculado',
  'pane.numberUnknown': 'Um vínculo cujo número ainda não é conhecido',
  'pane.dismissNotice': 'Dispensar aviso',
  'pane.notice.at': '{notice}, {time}',
  'pane.notice.loggedOut': 'Desconectada aqui',
  'pane.notice.unlinkedOnPhone': 'Desvinculada no celular',
  'pane.notice.loginLost': 'O WhatsApp não reconhecia mais o login',
  'pane.notice.alreadyLoggedOut': 'Já estava desconectada',
  'pane.notice.qrExpired': 'Ninguém escaneou o QR code a tempo',
  'pane.notice.otherNumber': 'Número diferente do anterior, {number}',
  'pane.notice.otherNumber.bySetting': 'Número diferente do esperado, {number}',
  'pane.notice.recovered': 'Funcionando de novo. {message}',
  'pane.spoken.recovering': 'Recuperando. {message}',
  'pane.spoken.syncing': 'Vinculando. As conversas estão carregando.',

  'pane.stopped.title': 'Esta conta está parada',
  'pane.stopped.linked': 'O número continua vinculado, mas nada chega a este computador até você iniciá-la.',
  'pane.stopped.unlinked': 'Nenhum número está vinculado. Inicie a conta para gerar um QR code.',
  'pane.start': 'Iniciar',

  'pane.queued.title':
    '{before, plural, =0 {A próxima a iniciar} one {# antes desta} many {# antes desta} other {# antes desta}}',
  'pane.queued.detail': 'As contas iniciam uma após a outra para o computador continuar rápido.',
  'pane.queued.cancel': 'Não iniciar',

  'pane.starting.title': 'Preparando',
  'pane.starting.linked': 'O número continua vinculado enquanto isso.',
  'pane.starting.unlinked': 'Um QR code aparece em instantes.',
  'pane.starting.name': 'Iniciando',
  'pane.starting.step': 'Etapa {step, number} de {steps, number}: {name}',
  'pane.starting.chrome': 'Abrir o Chrome',
  'pane.starting.page': 'Abrir o WhatsApp Web',
  'pane.starting.restore': 'Restaurar o vínculo',
  'pane.starting.code': 'Gerar um QR code',
  'pane.step.done': '{name}<hidden>, concluída</hidden>',
  'pane.step.now': '{name}<hidden>, em andamento</hidden>',
  'pane.step.next': '{name}<hidden>, pendente</hidden>',

  'pane.syncing.title': 'O celular está sendo vinculado',
  'pane.syncing.detail': 'Mantenha o celular desbloqueado e on-line até as conversas carregarem.',
  'pane.syncing.name': 'Carregando conversas',
  'pane.syncing.waiting': 'Aguardando o WhatsApp',

  'pane.paused.expired.title': 'Pronto quando o celular estiver',
  'pane.paused.expired.detail':
    'Ninguém escaneou o código por um tempo, por isso o Chrome foi fechado. Tenha o celular em mãos antes de mostrar um novo.',
  'pane.paused.expired.action': 'Novo QR code',
  'pane.paused.unwatched.title': 'Não vinculada',
  'pane.paused.unwatched.detail': 'Mostre o QR code quando o celular estiver à mão.',
  'pane.paused.unwatched.action': 'Mostrar QR code',

  'pane.held.title': 'Este é o número certo?',
  'pane.held.detail': 'Não é o mesmo que {label} tinha da última vez. Ele fica sem uso até você decidir.',
  'pane.held.detail.bySetting': 'Não é o número esperado para {label}. Ele fica sem uso até você decidir.',
  'pane.held.now': 'Escaneado agora',
  'pane.held.before': 'Da última vez',
  'pane.held.expected': 'Esperado',
  'pane.held.logOut': 'Desconectar de novo',
  'pane.held.keep': 'Manter este número',

  'pane.conflict.title': 'O WhatsApp está usando este vínculo em outro lugar',
  'pane.conflict.detail':
    'Nada chega aqui até você retomá-lo. Se não souber onde ele está aberto, desconecte: o vínculo será encerrado em todos os lugares.',
  'pane.conflict.action': 'Usar aqui',

  'pane.recovering.attempt': 'A tentativa {attempt, number} começa sozinha quando a contagem terminar.',
  'pane.recovering.left': 'Tempo até a próxima tentativa',
  'pane.recovering.action': 'Tentar agora',

  'pane.loggingOut.title': 'Encerrando o vínculo',
  'pane.loggingOut.detail': 'Um comprovante aparece quando as três etapas terminarem.',

  'pane.stopping.title': 'Fechando o Chrome',
  'pane.stopping.linked': 'O número continua vinculado.',
  'pane.stopping.unlinked': 'Nenhum número está vinculado.',

  'pane.failed.title': 'Esta conta não está funcionando',
  'pane.failed.cause': 'O que aconteceu',
  'pane.failed.next': 'Próximo passo',
  'pane.failed.retryable': 'Tentar de novo pode ser suficiente.',
  'pane.failed.notRetryable': 'Tentar de novo só ajuda depois do próximo passo.',
  'pane.failed.else': 'Se isso não resolver',
  'pane.failed.else.stays': 'Nada se perde enquanto isso: {number} continua vinculado no celular.',
  'pane.failed.else.reset':
    'Redefina a conexão em Mais ações. Ela recomeça do zero, e o celular escaneia um novo código.',
  'pane.failed.else.details':
    'Envie os detalhes para quem cuida do Switchboard. Eles não contêm nenhum número.',
  'pane.failed.copy': 'Copiar detalhes',
  'pane.copied': 'Copiado',
  'pane.notCopied': 'Não copiado',
};
