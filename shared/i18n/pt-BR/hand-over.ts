import type { handOver as english } from '../en/hand-over.ts';

/** Ending a shift, taking over, and what came of it. */
export const handOver: Record<keyof typeof english, string> = {
  'handOver.end': 'Encerrar o turno de {team}',
  'handOver.end.asks': 'Encerrar o turno de {team}…',
  'handOver.end.loose': 'Encerrar o turno das contas sem equipe',
  'handOver.end.loose.asks': 'Encerrar o turno das contas sem equipe…',
  'handOver.end.short': 'Encerrar turno',
  'handOver.end.short.asks': 'Encerrar turno…',
  'handOver.ask.title': 'Encerrar o turno de {team}?',
  'handOver.ask.title.loose': 'Encerrar o turno das contas sem equipe?',
  'handOver.ask.what':
    'Os números são desconectados todos de uma vez. Cada celular é avisado, o Chrome é fechado e as credenciais são apagadas; um comprovante diz o que ficou provado.',
  'handOver.ask.nothing': 'Nenhuma conta deste turno está vinculada. Não há nada para encerrar.',
  'handOver.ask.accounts': 'Contas deste turno',
  'handOver.ask.include': 'Desconectar {label}',
  'handOver.ask.stays': 'Continua vinculada',
  'handOver.ask.notLinked': 'Não vinculada, nada a encerrar',
  'handOver.ask.sum':
    '{count, plural, =0 {Nenhum número é desconectado} one {# número é desconectado} many {# de números são desconectados} other {# números são desconectados}}',
  'handOver.ask.sum.stay':
    '{count, plural, one {# continua vinculada} many {# continuam vinculadas} other {# continuam vinculadas}}',
  'handOver.person': 'Quem passa o turno',
  'handOver.person.hint': 'O registro guarda este nome.',
  'handOver.person.choose': 'Escolha um nome',
  'handOver.note': 'Recado para o próximo turno (opcional)',
  'handOver.of': 'Passagem de {team}',
  'handOver.of.loose': 'Passagem das contas sem equipe',
  'handOver.running':
    '{count, plural, one {Desconectando # número} many {Desconectando # de números} other {Desconectando # números}}',
  'handOver.progress': '{done, number} de {count, number} concluídos',
  'handOver.progress.name': 'Andamento da passagem',
  'handOver.all':
    '{count, plural, one {O número está desconectado} many {Todos os # de números estão desconectados} other {Todos os # números estão desconectados}}',
  'handOver.some':
    '{proved, number} de {count, number} comprovados; {open, plural, one {# precisa de você} many {# precisam de você} other {# precisam de você}}',
  'handOver.none': 'Nenhum número foi desconectado',
  'handOver.all.what': 'Todo celular avisado, tudo fechado e apagado aqui. Cada prova tem sua hora.',
  'handOver.all.byHand':
    'Fechado e apagado aqui. Onde um celular não confirmou, alguém tirou o dispositivo da lista dele à mão.',
  'handOver.some.what': 'O que está pendente vem primeiro, com o que fazer.',
  'handOver.running.what': 'Se um falhar, os outros continuam.',
  'handOver.by': 'Passado por',
  'handOver.by.schedule': 'A escala',
  'handOver.at': 'Começou',
  'handOver.took': 'Durou',
  'handOver.missed':
    'O turno terminou em {planned}, enquanto o aplicativo estava fechado ou o computador dormia. A passagem foi feita assim que o aplicativo voltou a funcionar.',
  'handOver.note.name': 'Recado',
  'handOver.items': 'Contas da passagem',
  'handOver.column': 'Conta',
  'handOver.part.needs': 'Precisa de você',
  'handOver.part.proved': 'Desconectadas',
  'handOver.part.others': 'Não desconectadas',
  'handOver.count.proved': '{count, number} comprovados',
  'handOver.count.removed': '{count, number} removidos à mão',
  'handOver.count.notProved': '{count, number} não comprovados',
  'handOver.count.failed': '{count, number} com falha',
  'handOver.count.leftOut': '{count, number} fora da passagem',
  'handOver.count.notLinked': '{count, number} não vinculados',
  'handOver.verdict.leftOut': 'Fora da passagem, continua vinculada',
  'handOver.verdict.notLinked': 'Não estava vinculada',
  'handOver.verdict.failed': 'Não desconectada',
  'handOver.verdict.waiting': 'Aguardando a vez',
  'handOver.removedByHand': 'Removido no celular, conforme confirmado aqui',
  'handOver.notKnown': 'Número não conhecido',
  'handOver.retry': 'Tentar de novo',
  'handOver.retry.name': 'Tentar de novo: {label}',
  'handOver.retry.all': 'Tentar todos de novo',
  'handOver.removed': 'Eu removi',
  'handOver.removed.name': 'Eu removi: {device}',
  'handOver.copy': 'Copiar como texto',
  'handOver.copy.fact': '{name}: {value}',
  'handOver.copy.item': '{label} ({number}): {what}',
  'handOver.copy.proof': '{name} {time}',
  'handOver.copy.unproved': '{name}: {reason}',
  'handOver.done': 'Concluir',
  'handOver.said': '{handOver}: {headline}',
  'handOver.rail': 'Passagens',
  'handOver.rail.all': 'Tudo desconectado',
  'handOver.atDesk': 'Na central: {person}',
  'handOver.atDesk.nobody': 'Quem está na central?',
  'handOver.take': 'Assumir',
  'handOver.take.title': 'Assumir {team}',
  'handOver.take.title.desk': 'Assumir a central',
  'handOver.take.what':
    'A partir de agora o registro diz que você está na central, seja quem for que escaneie ou desconecte.',
  'handOver.take.name': 'Seu nome',
  'handOver.leftOver': 'Do último turno',
  'handOver.leftOver.count': '{count, number} do último turno',
  'handOver.leftOver.show': 'Mostrar o que continua vinculado do último turno',
  'handOver.leftOver.title': 'Ainda vinculada desde o último turno',
  'handOver.leftOver.since': 'Vinculada em {time}, antes do fim daquele turno.',
  'handOver.leftOver.sinceBy': 'Vinculada por {person} em {time}, antes do fim daquele turno.',
  'handOver.leftOver.what': 'Se você não esperava isso, desvincule-a e escaneie de novo com o celular dela.',
  'handOver.leftOver.act': 'Desvincular e escanear de novo…',
  'handOver.linkedBy': 'Vinculado por',
  'handOver.slots': 'Lugares no celular',
  'handOver.slots.count':
    '{count, number} de {places, number} lugares no celular ainda podem estar ocupados por dispositivos desta central.',
  'handOver.slots.why':
    'O celular não confirmou que eles saíram. Veja em <b>Configurações</b> › <b>Dispositivos conectados</b> no WhatsApp do celular e remova-os ali.',
  'handOver.slots.full':
    'Enquanto todos os lugares estiverem ocupados, o celular não vincula outro dispositivo.',
  'handOver.slots.ended': 'Encerrado aqui em {time}',
};

/** Its errors, by their English texts. */
export const handOverErrors: Readonly<Record<string, string>> = {
  'A hand-over of this team is running already.': 'Já há uma passagem de turno desta equipe em andamento.',
  'A number was linked again after this hand-over began.':
    'Um número foi vinculado de novo depois que esta passagem de turno começou.',
  'A phone that was not told cannot be asked again: remove the device on the phone.':
    'Um celular que não pôde ser avisado não pode ser consultado de novo: remova o dispositivo no celular.',
  'Choose a name from the list, or ask a lead to add yours.':
    'Escolha um nome da lista ou peça a um responsável que adicione o seu.',
  'If it is to be logged out as well, log it out by itself.':
    'Se ela também deve ser desconectada, desconecte-a separadamente.',
  'It may have been acknowledged already.': 'Talvez já tenha sido confirmada.',
  'Nobody of that name is in this desk’s list.': 'Ninguém com esse nome está na lista desta central.',
  'Put accounts into the team first.': 'Primeiro coloque contas na equipe.',
  'Say who is at the desk, so that the journal can tell.':
    'Informe quem está no posto, para que o registro possa mostrar.',
  'Somebody may have confirmed it already.': 'Talvez alguém já tenha confirmado.',
  'The hand-over is still running.': 'A passagem de turno ainda está em andamento.',
  'The logout did not come to an end.': 'A desconexão não chegou ao fim.',
  'The name has {length} characters; at most {limit} fit.':
    'O nome tem {length} caracteres; cabem no máximo {limit}.',
  'There is no account in this team.': 'Não há nenhuma conta nesta equipe.',
  'There is no name.': 'Falta o nome.',
  'There is no such device in the list.': 'Não há esse dispositivo na lista.',
  'There is no such hand-over.': 'Não há essa passagem de turno.',
  'There is nothing in this hand-over that can be tried again.':
    'Não há nada nesta passagem de turno que possa ser tentado de novo.',
  'Try again. If it happens again, restart Switchboard: it goes on with the logout then.':
    'Tente de novo. Se acontecer outra vez, reinicie o Switchboard: ele então continua a desconexão.',
  'Wait until every account is through.': 'Espere até que todas as contas tenham terminado.',
};
