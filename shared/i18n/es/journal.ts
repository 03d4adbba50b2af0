import type { journal as english } from '../en/journal.ts';

export const journal: Record<keyof typeof english, string> = {
  'journal.title': 'Actividad reciente',
  'journal.empty': 'Aún no ha ocurrido nada.',
  'journal.more': 'Mostrar más',
  'journal.less': 'Mostrar menos',
  'journal.noNumber': 'número desconocido',
  'journal.added': 'Añadida a Switchboard',
  'journal.removed': 'Quitada de Switchboard',
  'journal.started': 'Iniciada',
  'journal.stopped': 'Detenida',
  'journal.linked.qr': 'Vinculada con un código QR: {number}',
  'journal.linked.pairing': 'Vinculada con un código de vinculación: {number}',
  'journal.restored': 'Vínculo restaurado: {number}',
  'journal.loggedOut': 'Se cerró la sesión aquí: {number}',
  'journal.loggedOut.untold': 'Se cerró la sesión aquí, pero no se pudo avisar al teléfono: {number}',
  'journal.unlinked': 'Desvinculada en el teléfono: {number}',
  'journal.loginLost': 'WhatsApp ya no reconocía la sesión: {number}',
  'journal.otherNumber': 'Se escaneó otro número: {number}, en lugar de {expected}',
  'journal.numberKept': 'Se conservó el otro número: {number}',
  'journal.failed': 'Dejó de funcionar. {message}',
  'journal.recovering': 'Recuperando, intento {attempt, number}. {message}',
  'journal.recovered': 'Funciona de nuevo. La causa fue: {message}',
  'journal.appOpened': 'Se abrió Switchboard {version}',
  'journal.appClosed': 'Se cerró Switchboard',
  'journal.torn': 'La última línea del registro quedó incompleta; se conserva en {file}',
  'journal.damaged':
    '{damage, select, missing {Faltaban líneas al final del registro} changed {Se habían cambiado líneas al final del registro} other {Faltaba el archivo que indica dónde termina el registro}}',
  'journal.logoutFinished': 'Ya no queda aquí nada de un cierre de sesión anterior',
  'journal.deviceRemoved': 'Confirmado como quitado del teléfono: {device}',
  'journal.handOverBegun.person': '{person} terminó el turno de {team}',
  'journal.handOverBegun.schedule': 'El turno de {team} terminó según el horario',
  'journal.handOverBegun.missed': 'El turno de {team} había terminado entretanto',
  'journal.handOverEnded':
    'Relevo de {team} terminado: {proved, number} con cierre comprobado, {open, number} sin él',
  'journal.takenOver': '{person} tomó el relevo',
  'journal.shiftEndPostponed':
    'Fin del turno de {team} pospuesto {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'journal.shiftEnded': 'El turno de {team} terminó; se mostró un recordatorio',
  'journal.scheduleChanged': 'Se cambiaron los turnos de {team}',
  'journal.noTeam': 'las cuentas sin equipo',
  'journal.pinSet': 'Se estableció el PIN',
  'journal.pinRemoved': 'Se quitó el PIN',
  'journal.pinReset': 'Se restableció el PIN y se cerró la sesión de todas las cuentas',
  'journal.pinBlocked':
    'PIN incorrecto, {wrong, plural, one {# vez} many {# de veces} other {# veces}} seguidas',
  'journal.locked':
    '{why, select, idle {La ventana se bloqueó por inactividad} screen {La ventana se bloqueó con la pantalla} other {Se bloqueó la ventana}}',
  'journal.unlocked':
    '{pin, select, yes {Se desbloqueó la ventana con el PIN} other {Se desbloqueó la ventana}}',
  'journal.exported':
    'Se exportó el registro: {entries, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'journal.shortened': 'Se quitaron las entradas hasta el número {upTo, number}, según lo establecido',
};
