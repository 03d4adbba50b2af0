import type { deskJournal as english } from '../en/desk-journal.ts';

/** The journal of the whole desk. */
export const deskJournal: Record<keyof typeof english, string> = {
  'deskJournal.account': 'Conta',
  'deskJournal.allAccounts': 'Todas as contas',
  'deskJournal.removed': '{label} (removida)',
  'deskJournal.allTeams': 'Todas as equipes',
  'deskJournal.person': 'Pessoa',
  'deskJournal.everybody': 'Todas',
  'deskJournal.topic': 'Assunto',
  'deskJournal.allTopics': 'Tudo',
  'deskJournal.topic.linked': 'Vinculadas',
  'deskJournal.topic.loggedOut': 'Desconectadas aqui',
  'deskJournal.topic.lost': 'Encerradas pelo telefone ou WhatsApp',
  'deskJournal.topic.shifts': 'Turnos',
  'deskJournal.topic.faults': 'Falhas',
  'deskJournal.topic.desk': 'Posto e configurações',
  'deskJournal.from': 'De',
  'deskJournal.to': 'Até',
  'deskJournal.clear': 'Limpar filtros',
  'deskJournal.time': 'Hora',
  'deskJournal.what': 'O que aconteceu',
  'deskJournal.atDesk': 'No posto',
  'deskJournal.desk': 'Posto',
  'deskJournal.entries': 'Entradas',
  'deskJournal.reading': 'Lendo o registro…',
  'deskJournal.empty': 'Nada aconteceu ainda.',
  'deskJournal.noHit': 'Nenhuma entrada corresponde a estes filtros.',
  'deskJournal.more': 'Mostrar entradas mais antigas',
  'deskJournal.end': 'Não há entradas mais antigas.',
  'deskJournal.unreadable':
    '{count, plural, one {# linha não pode ser lida. “Verificar” mostra onde.} many {# de linhas não podem ser lidas. “Verificar” mostra onde.} other {# linhas não podem ser lidas. “Verificar” mostra onde.}}',
  'deskJournal.receiptOf': 'Comprovante de {account}, {time}',
  'deskJournal.listedAs': 'Aparece no celular como {device}',
  'deskJournal.verify': 'Verificar',
  'deskJournal.verifying': 'Conferindo todas as entradas…',
  'deskJournal.intact':
    'O registro está íntegro: {lines, plural, one {# entrada} many {# de entradas} other {# entradas}}, nenhuma alterada e nenhuma faltando.',
  'deskJournal.intactFrom': 'As entradas antes do número {from, number} foram removidas, conforme definido.',
  'deskJournal.broken': 'O registro foi danificado ou alterado: linha {line, number} de {file}.',
  'deskJournal.breach.unreadable': 'Esta linha não é uma entrada.',
  'deskJournal.breach.changed': 'O conteúdo desta entrada foi alterado depois de gravado.',
  'deskJournal.breach.outOfOrder':
    'Esta entrada não segue a anterior: entradas foram removidas, adicionadas ou movidas aqui.',
  'deskJournal.breach.beginningMissing':
    'As entradas antes desta estão faltando, e o registro não diz que foram removidas conforme definido.',
  'deskJournal.breach.endMissing': 'Entradas que estavam aqui, até o final do registro, estão faltando.',
  'deskJournal.breach.headDiffers': 'A última entrada não é a que o Switchboard gravou.',
  'deskJournal.breach.headMissing':
    'O arquivo que diz onde o registro termina está faltando ou não pode ser lido.',
  'deskJournal.brokenNext':
    'Nada se perdeu nesta verificação, e o registro continua. Guarde uma cópia em linhas JSON e avise quem é responsável por este posto.',
  'deskJournal.exportCsv': 'Exportar CSV',
  'deskJournal.exportLines': 'Exportar linhas JSON',
  'deskJournal.exportsPart': 'Uma exportação contém só o que os filtros mostram.',
  'deskJournal.exported':
    '{entries, plural, one {# entrada foi salva.} many {# de entradas foram salvas.} other {# entradas foram salvas.}}',
  'deskJournal.settingsHint': 'Quem fez o quê em cada conta, com os comprovantes.',
  'deskJournal.keep': 'Manter as entradas por',
  'deskJournal.keepHint':
    'As mais antigas são removidas ao abrir e uma vez por dia, cerca de um mês de cada vez.',
  'deskJournal.days': '{days, plural, one {# dia} many {# de dias} other {# dias}}',
  'deskJournal.title': 'Registro',
  'deskJournal.filters': 'Filtros',
};

/** Its errors, by their English texts. */
export const deskJournalErrors: Readonly<Record<string, string>> = {
  'Old entries of the journal could not be removed.':
    'Não foi possível remover as entradas antigas do registro.',
  'Check that the data folder is writable. It is tried again tomorrow, and at the next start.':
    'Verifique se é possível gravar na pasta de dados. Uma nova tentativa será feita amanhã e na próxima abertura.',
};
