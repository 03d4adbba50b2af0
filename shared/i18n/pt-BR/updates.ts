import type { updates as english } from '../en/updates.ts';

/** Updates of the app. */
export const updates: Record<keyof typeof english, string> = {
  'updates.title': 'Atualizações',
  'updates.thisVersion': 'Switchboard {version}',
  'updates.notChecked': 'Ainda não se procurou uma versão mais nova.',
  'updates.newest': 'Esta é a versão mais nova.',
  'updates.lastChecked': 'Última verificação: {time}.',
  'updates.check': 'Verificar agora',
  'updates.checking': 'Procurando uma versão mais nova',
  'updates.available': 'A versão {version} está disponível',
  'updates.download': 'Baixar',
  'updates.downloading': 'Baixando a versão {version}',
  'updates.ready': 'A versão {version} está pronta',
  'updates.readyWhat': 'Ela é instalada ao encerrar o Switchboard.',
  'updates.restart': 'Reiniciar e atualizar',
  'updates.restartWhat':
    'Ao reiniciar, todas as contas são fechadas e abertas de novo; os números vinculados continuam vinculados.',
  'updates.waits': 'O Switchboard reinicia assim que nenhuma conta estiver sendo desconectada.',
  'updates.stay': 'Não reiniciar',
  'updates.notes': 'Novidades',
  'updates.arrive': 'Como as atualizações chegam',
  'updates.channel': 'Versões',
  'updates.channelHint':
    'As versões beta chegam antes e podem ter falhas. Ao voltar, a primeira oferecida é a próxima versão estável.',
  'updates.channel.stable': 'Estável',
  'updates.channel.beta': 'Beta',
  'updates.channelFixed': 'Quem administra este computador decide isso.',
  'updates.automatic': 'Baixar automaticamente',
  'updates.automaticHint':
    'Uma versão mais nova é baixada assim que é encontrada e instalada ao encerrar o Switchboard.',
  'updates.off': 'O Switchboard não se atualiza sozinho aqui.',
  'updates.off.unpackaged': 'Esta cópia é para desenvolvimento.',
  'updates.off.packageManager':
    'Ele foi instalado como um pacote deste sistema e é atualizado com um pacote mais novo.',
  'updates.off.byHand':
    'Esta cópia foi colocada aqui manualmente. Para atualizá-la, coloque uma mais nova no lugar.',
  'updates.off.readOnly':
    'Ele está em uma pasta na qual você não pode gravar. Quem o colocou lá pode atualizá-lo.',
  'updates.off.noAddress': 'Esta cópia foi criada sem um endereço para procurar atualizações.',
  'updates.off.policy': 'Quem administra este computador desativou as atualizações.',
  'updates.readyNote': 'A versão {version} está pronta para instalar',
};

/** Their errors, and those of the computer’s policy, by their English texts. */
export const updatesErrors: Readonly<Record<string, string>> = {
  'The policy of this computer cannot be read.': 'Não é possível ler a política deste computador.',
  'The policy of this computer is too large to be one.':
    'A política deste computador é grande demais para ser uma.',
  'The policy of this computer says “{place}”, which this version of Switchboard does not know.':
    'A política deste computador diz “{place}”, que esta versão do Switchboard não conhece.',
  'Ask your administrator to check {path}. The rest of it counts.':
    'Peça a quem o administra que verifique {path}. O restante vale.',
  'The policy of this computer is wrong at “{place}”.':
    'A política deste computador está errada em “{place}”.',
  'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.':
    'Peça a quem o administra que verifique {path} e reinicie o Switchboard. Até lá não há atualizações.',
  'The update server cannot be reached.': 'Não é possível acessar o servidor de atualizações.',
  'Check the internet connection of this computer; Switchboard also tries again by itself.':
    'Verifique a conexão deste computador com a internet; o Switchboard também tenta de novo sozinho.',
  'The update server answered with error {status}.':
    'O servidor de atualizações respondeu com o erro {status}.',
  'Try again later; Switchboard also tries again by itself.':
    'Tente de novo mais tarde; o Switchboard também tenta de novo sozinho.',
  'The update server has nothing for this channel.':
    'O servidor de atualizações não tem nada para este canal.',
  'Try again later, or choose the other channel in the settings.':
    'Tente de novo mais tarde ou escolha o outro canal nas configurações.',
  'The update server’s answer cannot be read.': 'Não é possível ler a resposta do servidor de atualizações.',
  'Try again later. If it happens again, tell whoever gave you Switchboard.':
    'Tente de novo mais tarde. Se acontecer outra vez, avise quem lhe deu o Switchboard.',
  'The downloaded update is not the one that was announced, so it was deleted.':
    'A atualização baixada não é a que foi anunciada, por isso foi apagada.',
  'The update would have come over a connection that is not protected, so it was refused.':
    'A atualização viria por uma conexão sem proteção, por isso foi recusada.',
  'Tell whoever gave you Switchboard. Nothing was downloaded.':
    'Avise quem lhe deu o Switchboard. Nada foi baixado.',
  'The update could not be saved.': 'Não foi possível salvar a atualização.',
  'Free some disk space, then try again.': 'Libere espaço no disco e tente de novo.',
  'The update server stopped answering.': 'O servidor de atualizações parou de responder.',
  'The update failed for a reason that Switchboard does not know.':
    'A atualização falhou por um motivo que o Switchboard não conhece.',
  'Try again later. Switchboard itself goes on as it is.':
    'Tente de novo mais tarde. O Switchboard continua como está.',
  'Switchboard does not update itself on this computer.':
    'O Switchboard não se atualiza sozinho neste computador.',
  'The settings say why, under “Updates”.': 'As configurações dizem por quê, em “Atualizações”.',
};
