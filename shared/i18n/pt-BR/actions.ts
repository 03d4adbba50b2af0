import type { actions as english } from '../en/actions.ts';

export const actions: Record<keyof typeof english, string> = {
  'actions.more': 'Mais ações',
  'actions.start': 'Iniciar',
  'actions.stop': 'Parar',
  'actions.restart': 'Reiniciar',
  'actions.settings': 'Configurações…',
  'actions.processes': 'Processos…',
  'actions.reset': 'Redefinir conexão…',
  'actions.remove': 'Remover conta…',

  'reset.title': 'Redefinir a conexão de {account}?',
  'reset.confirm': 'Redefinir conexão',
  'reset.why': 'O conserto para uma conta que não volta ao normal nem reiniciando.',
  'reset.erased': 'Apagado',
  'reset.erasedWhat': 'Tudo o que o Chrome guardou para esta conta.',
  'reset.unlinked': 'Desconectado e apagado',
  'reset.unlinkedWhat': 'O vínculo é encerrado, e tudo o que o Chrome guardou para esta conta é apagado.',
  'reset.phone': 'O celular é necessário na hora',
  'reset.phoneWhat': 'Aparece um novo QR code, que deve ser escaneado com o celular que tem o número.',
  'reset.kept': 'Mantido',
  'reset.keptWhat': 'A conta, o nome e as configurações dela.',

  'remove.title': 'Remover {account}?',
  'remove.titleAnyway': 'Remover {account} mesmo assim?',
  'remove.confirm': 'Remover conta',
  'remove.confirmAnyway': 'Remover mesmo assim',
  'remove.keep': 'Manter a conta',
  'remove.first': 'Primeiro, desconectada',
  'remove.firstWhat': 'O celular é avisado, e a cópia das credenciais neste computador é apagada.',
  'remove.gone': 'Removido do Switchboard',
  'remove.goneWhat': 'A conta, o nome e as configurações dela. Isso não pode ser desfeito.',
  'remove.phoneKeeps': 'Mantido no celular',
  'remove.phoneKeepsWhat': 'O número e as conversas. Ele pode ser vinculado de novo a outra conta.',
  'remove.untold': '{number} está desconectado neste computador, mas não foi possível avisar o celular.',
  'remove.untoldUnknown':
    'O vínculo está desconectado neste computador, mas não foi possível avisar o celular.',
  'remove.untoldWarning':
    'Enquanto a conta existir, o comprovante lembra você disso. Depois de removida, nada mais lembra.',
};
