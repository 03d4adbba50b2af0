import type { handOver as english } from '../en/hand-over.ts';

/** Ending a shift, taking over, and what came of it. */
export const handOver: Record<keyof typeof english, string> = {
  'handOver.end': 'Terminar el turno de {team}',
  'handOver.end.asks': 'Terminar el turno de {team}…',
  'handOver.end.loose': 'Terminar el turno de las cuentas sin equipo',
  'handOver.end.loose.asks': 'Terminar el turno de las cuentas sin equipo…',
  'handOver.end.short': 'Terminar turno',
  'handOver.end.short.asks': 'Terminar turno…',
  'handOver.ask.title': '¿Terminar el turno de {team}?',
  'handOver.ask.title.loose': '¿Terminar el turno de las cuentas sin equipo?',
  'handOver.ask.what':
    'Las sesiones de los números se cierran todas a la vez. Se avisa a cada teléfono, se cierra Chrome y se borran las credenciales; un comprobante dice qué quedó demostrado.',
  'handOver.ask.nothing': 'Ninguna cuenta de este turno está vinculada. No hay nada que terminar.',
  'handOver.ask.accounts': 'Cuentas de este turno',
  'handOver.ask.include': 'Cerrar la sesión de {label}',
  'handOver.ask.stays': 'Sigue vinculada',
  'handOver.ask.notLinked': 'Sin vincular, nada que terminar',
  'handOver.ask.sum':
    '{count, plural, =0 {No se cierra ninguna sesión} one {Se cierra # sesión} many {Se cierran # de sesiones} other {Se cierran # sesiones}}',
  'handOver.ask.sum.stay':
    '{count, plural, one {# sigue vinculada} many {# siguen vinculadas} other {# siguen vinculadas}}',
  'handOver.person': 'Quién entrega el turno',
  'handOver.person.hint': 'El registro guarda este nombre.',
  'handOver.person.choose': 'Elige un nombre',
  'handOver.note': 'Nota para el próximo turno (opcional)',
  'handOver.of': 'Relevo de {team}',
  'handOver.of.loose': 'Relevo de las cuentas sin equipo',
  'handOver.running':
    '{count, plural, one {Cerrando la sesión de # número} many {Cerrando las sesiones de # de números} other {Cerrando las sesiones de # números}}',
  'handOver.progress': '{done, number} de {count, number} listos',
  'handOver.progress.name': 'Avance del relevo',
  'handOver.all':
    '{count, plural, one {La sesión del número está cerrada} many {Las sesiones de los # de números están cerradas} other {Las sesiones de los # números están cerradas}}',
  'handOver.some':
    '{proved, number} de {count, number} comprobados; {open, plural, one {# requiere atención} many {# requieren atención} other {# requieren atención}}',
  'handOver.none': 'No se cerró ninguna sesión',
  'handOver.all.what': 'Avisado a cada teléfono, cerrado y borrado aquí. Cada prueba tiene su hora.',
  'handOver.all.byHand':
    'Cerrado y borrado aquí. Donde un teléfono no lo confirmó, alguien quitó el dispositivo de su lista a mano.',
  'handOver.some.what': 'Lo pendiente está primero, con lo que hay que hacer.',
  'handOver.running.what': 'Si uno falla, los demás siguen.',
  'handOver.by': 'Entregado por',
  'handOver.by.schedule': 'El horario',
  'handOver.at': 'Empezó',
  'handOver.took': 'Duró',
  'handOver.missed':
    'El turno terminó el {planned}, mientras la aplicación estaba cerrada o la computadora dormía. El relevo se hizo en cuanto la aplicación volvió a funcionar.',
  'handOver.note.name': 'Nota',
  'handOver.items': 'Cuentas del relevo',
  'handOver.column': 'Cuenta',
  'handOver.part.needs': 'Requiere atención',
  'handOver.part.proved': 'Sesión cerrada',
  'handOver.part.others': 'Sesión no cerrada',
  'handOver.count.proved': '{count, number} comprobados',
  'handOver.count.removed': '{count, number} quitados a mano',
  'handOver.count.notProved': '{count, number} sin comprobar',
  'handOver.count.failed': '{count, number} con error',
  'handOver.count.leftOut': '{count, number} excluidos',
  'handOver.count.notLinked': '{count, number} sin vincular',
  'handOver.verdict.leftOut': 'Excluida, sigue vinculada',
  'handOver.verdict.notLinked': 'No estaba vinculada',
  'handOver.verdict.failed': 'Sesión no cerrada',
  'handOver.verdict.waiting': 'Espera su turno',
  'handOver.removedByHand': 'Quitado en el teléfono, según confirmó alguien aquí',
  'handOver.notKnown': 'Número desconocido',
  'handOver.retry': 'Reintentar',
  'handOver.retry.name': 'Reintentar {label}',
  'handOver.retry.all': 'Reintentar todos',
  'handOver.removed': 'Lo quité',
  'handOver.removed.name': 'Lo quité: {device}',
  'handOver.copy': 'Copiar como texto',
  'handOver.copy.fact': '{name}: {value}',
  'handOver.copy.item': '{label} ({number}): {what}',
  'handOver.copy.proof': '{name} {time}',
  'handOver.copy.unproved': '{name}: {reason}',
  'handOver.done': 'Listo',
  'handOver.said': '{handOver}: {headline}',
  'handOver.rail': 'Relevos',
  'handOver.rail.all': 'Todas las sesiones cerradas',
  'handOver.atDesk': 'En el puesto: {person}',
  'handOver.atDesk.nobody': '¿Quién está en el puesto?',
  'handOver.take': 'Tomar el relevo',
  'handOver.take.title': 'Tomar el relevo de {team}',
  'handOver.take.title.desk': 'Tomar el relevo del puesto',
  'handOver.take.what': 'A partir de ahora el registro dice que estás en el puesto, escanee quien escanee.',
  'handOver.take.name': 'Tu nombre',
  'handOver.leftOver': 'Del turno anterior',
  'handOver.leftOver.count': '{count, number} del turno anterior',
  'handOver.leftOver.show': 'Mostrar lo que sigue vinculado del turno anterior',
  'handOver.leftOver.title': 'Sigue vinculada desde el turno anterior',
  'handOver.leftOver.since': 'Se vinculó el {time}, antes de que terminara ese turno.',
  'handOver.leftOver.sinceBy': '{person} la vinculó el {time}, antes de que terminara ese turno.',
  'handOver.leftOver.what': 'Si no lo esperabas, desvincúlala y escanéala de nuevo con su teléfono.',
  'handOver.leftOver.act': 'Desvincular y escanear de nuevo…',
  'handOver.linkedBy': 'Vinculado por',
  'handOver.slots': 'Lugares en el teléfono',
  'handOver.slots.count':
    'Puede que dispositivos de este puesto ocupen aún {count, number} de {places, number} lugares en el teléfono.',
  'handOver.slots.why':
    'El teléfono no confirmó que ya no estén. Mira en <b>Ajustes</b> › <b>Dispositivos vinculados</b> en WhatsApp en el teléfono y quítalos allí.',
  'handOver.slots.full':
    'Mientras todos los lugares estén ocupados, el teléfono no vincula ningún dispositivo más.',
  'handOver.slots.ended': 'Terminó aquí el {time}',
};

/** Its errors, by their English texts. */
export const handOverErrors: Readonly<Record<string, string>> = {
  'A hand-over of this team is running already.': 'Ya hay un relevo de este equipo en curso.',
  'A number was linked again after this hand-over began.':
    'Se vinculó de nuevo un número después de que empezara este relevo.',
  'A phone that was not told cannot be asked again: remove the device on the phone.':
    'A un teléfono al que no se pudo avisar no se le puede volver a preguntar: quita el dispositivo en el teléfono.',
  'Choose a name from the list, or ask a lead to add yours.':
    'Elige un nombre de la lista o pide a un responsable que añada el tuyo.',
  'If it is to be logged out as well, log it out by itself.':
    'Si también hay que cerrar su sesión, ciérrala por separado.',
  'It may have been acknowledged already.': 'Puede que ya se haya confirmado.',
  'Nobody of that name is in this desk’s list.': 'Nadie con ese nombre está en la lista de este puesto.',
  'Put accounts into the team first.': 'Primero pon cuentas en el equipo.',
  'Say who is at the desk, so that the journal can tell.':
    'Indica quién está en el puesto, para que conste en el registro.',
  'Somebody may have confirmed it already.': 'Puede que alguien ya lo haya confirmado.',
  'The hand-over is still running.': 'El relevo sigue en curso.',
  'The logout did not come to an end.': 'El cierre de sesión no llegó a terminar.',
  'The name has {length} characters; at most {limit} fit.':
    'El nombre tiene {length} caracteres; caben {limit} como máximo.',
  'There is no account in this team.': 'No hay ninguna cuenta en este equipo.',
  'There is no name.': 'Falta el nombre.',
  'There is no such device in the list.': 'No hay tal dispositivo en la lista.',
  'There is no such hand-over.': 'No hay tal relevo.',
  'There is nothing in this hand-over that can be tried again.':
    'No hay nada en este relevo que se pueda volver a intentar.',
  'Try again. If it happens again, restart Switchboard: it goes on with the logout then.':
    'Inténtalo de nuevo. Si vuelve a ocurrir, reinicia Switchboard: entonces continúa con el cierre de sesión.',
  'Wait until every account is through.': 'Espera a que todas las cuentas hayan terminado.',
};
