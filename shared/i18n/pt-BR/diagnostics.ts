import type { diagnostics as english } from '../en/diagnostics.ts';

/** When something is wrong with the app itself: its report, its log, its crashes, safe mode. */
export const diagnostics: Record<keyof typeof english, string> = {
  'diagnostics.title': 'Diagnóstico',
  'diagnostics.what':
    'Para um relatório a quem cuida do Switchboard: versões, configurações, estados e as últimas linhas do registro técnico. Não contém números de telefone, nomes de contas ou pessoas nem mensagens.',
  'diagnostics.preview': 'O que é copiado',
  'diagnostics.copy': 'Copiar diagnóstico',
  'diagnostics.copyMenu': 'Copiar diagnóstico…',
  'diagnostics.copyHint': 'Para um relatório. Antes você vê o que é copiado.',
  'diagnostics.openLogs': 'Abrir pasta do registro técnico',
  'diagnostics.logs': 'Registro técnico',
  'diagnostics.logsHint': 'O que o aplicativo fez e quando. Fica neste computador.',
  'diagnostics.help': 'Ajuda',
  'diagnostics.version': 'Switchboard {version}',
  'diagnostics.wrong': 'Se algo der errado',
  'diagnostics.wrongHint': 'Nada é enviado sozinho: você decide quem recebe o quê.',
  'diagnostics.safeMode': 'Modo de segurança',
  'diagnostics.safeModeHint': 'Iniciar de novo sem as contas, para descobrir o que está errado.',
  'diagnostics.startSafe': 'Iniciar no modo de segurança…',
  'diagnostics.startSafe.title': 'Iniciar o Switchboard no modo de segurança?',
  'diagnostics.startSafe.confirm': 'Iniciar no modo de segurança',
  'diagnostics.startSafe.none': 'Nenhuma conta inicia sozinha',
  'diagnostics.startSafe.noneWhat':
    'Aqui ninguém vê mensagens novas até você iniciar uma conta, ou o Switchboard como de costume.',
  'diagnostics.startSafe.linked': 'Seus números continuam vinculados',
  'diagnostics.startSafe.linkedWhat': 'Os turnos terminam como planejado e seus números são desconectados.',
  'diagnostics.startNormally': 'Iniciar normalmente',
  'diagnostics.safe.title': 'Modo de segurança: nenhuma conta inicia sozinha',
  'diagnostics.safe.what':
    'Seus números continuam vinculados, mas aqui ninguém vê mensagens novas até você iniciar as contas deles. Os turnos terminam como planejado.',
  'diagnostics.crashed': 'O Switchboard falhou da última vez.',
  'diagnostics.crashed.unknown': 'O Switchboard terminou inesperadamente da última vez.',
  'diagnostics.crashed.computer': 'O computador desligou com o Switchboard em uso.',
  'diagnostics.crashed.exception': 'Antes ele tinha tido um problema inesperado.',
  'diagnostics.crashed.window': 'Antes a janela dele tinha falhado.',
  'diagnostics.crashed.graphics': 'Antes a exibição da janela dele tinha falhado.',
  'diagnostics.crashed.links': 'Seus números continuam vinculados.',
  'diagnostics.crashed.often':
    'Isso aconteceu {times, plural, one {uma vez} many {# de vezes} other {# vezes}} em poucos minutos. No modo de segurança nenhuma conta inicia, para você descobrir a causa.',
};
