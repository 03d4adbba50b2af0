import type { deskJournal as english } from '../en/desk-journal.ts';

/** The journal of the whole desk. */
export const deskJournal: Record<keyof typeof english, string> = {
  'deskJournal.account': 'Cuenta',
  'deskJournal.allAccounts': 'Todas las cuentas',
  'deskJournal.removed': '{label} (quitada)',
  'deskJournal.allTeams': 'Todos los equipos',
  'deskJournal.person': 'Persona',
  'deskJournal.everybody': 'Todas',
  'deskJournal.topic': 'Asunto',
  'deskJournal.allTopics': 'Todo',
  'deskJournal.topic.linked': 'Vinculadas',
  'deskJournal.topic.loggedOut': 'Sesión cerrada aquí',
  'deskJournal.topic.lost': 'Terminadas por el teléfono o WhatsApp',
  'deskJournal.topic.shifts': 'Turnos',
  'deskJournal.topic.faults': 'Fallos',
  'deskJournal.topic.desk': 'Puesto y ajustes',
  'deskJournal.from': 'Desde',
  'deskJournal.to': 'Hasta',
  'deskJournal.clear': 'Quitar filtros',
  'deskJournal.time': 'Hora',
  'deskJournal.what': 'Qué ocurrió',
  'deskJournal.atDesk': 'En el puesto',
  'deskJournal.desk': 'Puesto',
  'deskJournal.entries': 'Entradas',
  'deskJournal.reading': 'Leyendo el registro…',
  'deskJournal.empty': 'Aún no ha ocurrido nada.',
  'deskJournal.noHit': 'Ninguna entrada coincide con estos filtros.',
  'deskJournal.more': 'Mostrar entradas anteriores',
  'deskJournal.end': 'No hay entradas anteriores.',
  'deskJournal.unreadable':
    '{count, plural, one {No se puede leer # línea. «Verificar» indica dónde.} many {No se pueden leer # de líneas. «Verificar» indica dónde.} other {No se pueden leer # líneas. «Verificar» indica dónde.}}',
  'deskJournal.receiptOf': 'Comprobante de {account}, {time}',
  'deskJournal.listedAs': 'Figura en el teléfono como {device}',
  'deskJournal.verify': 'Verificar',
  'deskJournal.verifying': 'Comprobando todas las entradas…',
  'deskJournal.intact':
    'El registro está intacto: {lines, plural, one {# entrada} many {# de entradas} other {# entradas}}, ninguna cambiada y ninguna ausente.',
  'deskJournal.intactFrom':
    'Las entradas anteriores al número {from, number} se quitaron, según lo establecido.',
  'deskJournal.broken': 'El registro se dañó o se modificó: línea {line, number} de {file}.',
  'deskJournal.breach.unreadable': 'Esta línea no es una entrada.',
  'deskJournal.breach.changed': 'El contenido de esta entrada se cambió después de escribirse.',
  'deskJournal.breach.outOfOrder':
    'Esta entrada no sigue a la anterior: aquí se quitaron, añadieron o movieron entradas.',
  'deskJournal.breach.beginningMissing':
    'Faltan las entradas anteriores a esta, y el registro no dice que se quitaran según lo establecido.',
  'deskJournal.breach.endMissing': 'Faltan entradas que estaban aquí, hasta el final del registro.',
  'deskJournal.breach.headDiffers': 'La última entrada no es la que escribió Switchboard.',
  'deskJournal.breach.headMissing':
    'Falta el archivo que indica dónde termina el registro, o no se puede leer.',
  'deskJournal.brokenNext':
    'Esta comprobación no ha perdido nada, y el registro continúa. Guarda una copia como líneas JSON y avisa a la persona responsable de este puesto.',
  'deskJournal.exportCsv': 'Exportar CSV',
  'deskJournal.exportLines': 'Exportar líneas JSON',
  'deskJournal.exportsPart': 'Una exportación contiene solo lo que muestran los filtros.',
  'deskJournal.exported':
    '{entries, plural, one {Se guardó # entrada.} many {Se guardaron # de entradas.} other {Se guardaron # entradas.}}',
  'deskJournal.settingsHint': 'Quién hizo qué en cada cuenta, con los comprobantes.',
  'deskJournal.keep': 'Conservar las entradas',
  'deskJournal.keepHint':
    'Las más antiguas se quitan al abrir y una vez al día, más o menos un mes cada vez.',
  'deskJournal.days': '{days, plural, one {# día} many {# de días} other {# días}}',
  'deskJournal.title': 'Registro',
  'deskJournal.filters': 'Filtros',
};

/** Its errors, by their English texts. */
export const deskJournalErrors: Readonly<Record<string, string>> = {
  'Old entries of the journal could not be removed.':
    'No se pudieron eliminar las entradas antiguas del registro.',
  'Check that the data folder is writable. It is tried again tomorrow, and at the next start.':
    'Comprueba que se pueda escribir en la carpeta de datos. Se volverá a intentar mañana y en el próximo inicio.',
};
