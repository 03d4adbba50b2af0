import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  'tray.open': 'Abrir o Switchboard',
  'tray.quit': 'Encerrar o Switchboard',
  'tray.settings': 'Configurações…',
  'tray.account': '{mark} {account} ({state})',
  'tray.recovering': 'Recuperando',
  'tray.otherAccounts': 'Outras contas',
  'tray.noAccounts': 'Nenhuma conta ainda',
  'tray.doNotDisturb': 'Não perturbe',
  'tray.doNotDisturb.halfHour': 'Por 30 minutos',
  'tray.doNotDisturb.hour': 'Por 1 hora',
  'tray.doNotDisturb.untilEnded': 'Até eu desativar',
  'tray.doNotDisturb.off': 'Desativado',
  'tray.doNotDisturb.until': 'Ativado até {time, time, short}',
  'tray.allWell': 'Switchboard',
  'tray.needYou':
    'Switchboard: {count, plural, one {# conta precisa de você} many {# de contas precisam de você} other {# contas precisam de você}}',

  'alarm.unlinked': 'Desvinculada',
  'alarm.offline': 'Off-line',
  'alarm.conflict': 'Aberta em outro navegador',
  'alarm.otherNumber': 'Outro número foi escaneado',
  'alarm.failed': 'Falhou',
  'alarm.notConfirmed': 'Desconexão não confirmada',
  'alarm.unlinked.body':
    'O celular ou o WhatsApp encerrou o vínculo. Abra a conta e escaneie o QR code para vinculá-la de novo.',
  'alarm.offline.body':
    'Ela está sem conexão, por isso as mensagens não chegam. Verifique a conexão deste computador com a internet.',
  'alarm.conflict.body': 'O vínculo está aberto em outro navegador. Abra a conta e escolha “Usar aqui”.',
  'alarm.otherNumber.body':
    'Foi escaneado um número diferente do esperado. Abra a conta e decida se quer mantê-lo.',
  'alarm.failed.body': 'Ela não está mais funcionando. Abra a conta para ver o motivo e o que fazer.',
  'alarm.notConfirmed.body':
    'O celular ainda pode listar este dispositivo. Abra a conta para ver como removê-lo no celular.',
  'alarm.several':
    '{count, plural, one {# conta precisa de você} many {# de contas precisam de você} other {# contas precisam de você}}',
  'alarm.line': '{account}: {cause}',
  'alarm.more': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  'alarm.show': 'Mostrar',
  'alarm.shiftEnds':
    '{team}: o turno termina em {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'alarm.shiftEnds.handOver':
    '{count, plural, one {# número será desconectado nesse momento.} many {# de números serão desconectados nesse momento.} other {# números serão desconectados nesse momento.}} Abra o Switchboard para fazer a passagem agora ou adiá-la.',
  'alarm.shiftEnds.remind':
    '{count, plural, one {# número ainda está vinculado.} many {# de números ainda estão vinculados.} other {# números ainda estão conectados.}} Abra o Switchboard para fazer a passagem.',
  'alarm.shiftEnded': '{team}: o turno terminou',
  'alarm.shiftMissed': '{team}: o turno terminou nesse meio-tempo',
  'alarm.shiftMissed.body':
    'A passagem de turno começou: {count, plural, one {# número está sendo desconectado.} many {# de números estão sendo desconectados.} other {# números estão sendo desconectados.}}',

  'menu.file': 'Arquivo',
  'menu.edit': 'Editar',
  'menu.view': 'Visualizar',
  'menu.window': 'Janela',
  'menu.help': 'Ajuda',
  'menu.about': 'Sobre o Switchboard',
  'menu.checkForUpdates': 'Procurar atualizações…',
  'menu.settings': 'Configurações…',
  'menu.services': 'Serviços',
  'menu.hide': 'Ocultar o Switchboard',
  'menu.hideOthers': 'Ocultar outros',
  'menu.showAll': 'Mostrar tudo',
  'menu.quit': 'Encerrar o Switchboard',
  'menu.undo': 'Desfazer',
  'menu.redo': 'Refazer',
  'menu.cut': 'Recortar',
  'menu.copy': 'Copiar',
  'menu.paste': 'Colar',
  'menu.delete': 'Apagar',
  'menu.selectAll': 'Selecionar tudo',
  'menu.resetZoom': 'Tamanho real',
  'menu.zoomIn': 'Ampliar',
  'menu.zoomOut': 'Reduzir',
  'menu.fullScreen': 'Tela cheia',
  'menu.minimise': 'Minimizar',
  'menu.zoomWindow': 'Zoom',
  'menu.close': 'Fechar',
  'menu.allToFront': 'Trazer tudo para a frente',
  'menu.openDataFolder': 'Abrir a pasta de dados',
  'menu.whatsAppHelp': 'Central de Ajuda do WhatsApp',
};
