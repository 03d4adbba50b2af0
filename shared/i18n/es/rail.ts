import type { rail as english } from '../en/rail.ts';

export const rail: Record<keyof typeof english, string> = {
  'rail.name': 'Cuentas',
  'rail.standIn': 'WhatsApp simulado',
  'rail.addAccount': 'Añadir cuenta',
  'rail.menu': 'Menú de Switchboard',
  'rail.switcher': 'Ir a una cuenta…',
  'rail.openAll': 'Expandir todos los equipos',
  'rail.collapseAll': 'Contraer todos los equipos',
  'rail.loose': 'Sin equipo',
  'rail.emptyTeam': 'No hay cuentas. Arrastra una aquí.',
  // Between the pieces of a spoken name: “Support 1, Linked, +1 …”.
  'list.comma': ',',
  'rail.unread':
    '{count, plural, one {# chat no leído} many {# de chats no leídos} other {# chats no leídos}}',
  'rail.unread.many': '99+',
  'rail.mayStillBeListed': 'Puede que el teléfono aún la muestre',
  'rail.group':
    '{count, plural, one {{team}, # cuenta} many {{team}, # de cuentas} other {{team}, # cuentas}}',
  'rail.group.inNeed':
    '{count, plural, one {# requiere atención} many {# requieren atención} other {# requieren atención}}',
  'rail.filter': 'Filtrar cuentas',
  'rail.filter.clear': 'Borrar el filtro',
  'rail.filter.byState': 'Mostrar por estado',
  'rail.filter.hits':
    '{count, plural, =0 {Ninguna cuenta en la lista.} one {# cuenta en la lista.} many {# de cuentas en la lista.} other {# cuentas en la lista.}}',
  'rail.noHit': 'Ninguna cuenta coincide.',
  'rail.noHit.hint': 'Busca un nombre, dígitos de un número o un equipo.',
  'rail.showAll': 'Mostrar todas las cuentas',
  'rail.show.any': 'Mostrar cualquier estado',
  'rail.show.all': 'Todas las cuentas',
  'rail.show.linked': 'Vinculadas',
  'rail.show.needsYou': 'Requieren atención',
  'rail.show.scan': 'Por escanear',
  'rail.show.stopped': 'Detenidas',
  'rail.sum.none': 'Aún no hay cuentas',
  'rail.sum.linked': '{count, plural, one {# vinculada} many {# vinculadas} other {# vinculadas}}',
  'rail.sum.needsYou':
    '{count, plural, one {# requiere atención} many {# requieren atención} other {# requieren atención}}',
  'rail.sum.needsYou.next': 'Ir a la siguiente cuenta que requiere atención',
  'rail.sum.scan': '{count, plural, one {# por escanear} many {# por escanear} other {# por escanear}}',
  'rail.sum.underWay': '{count, plural, one {# en curso} many {# en curso} other {# en curso}}',
  'rail.sum.stopped': '{count, plural, one {# detenida} many {# detenidas} other {# detenidas}}',
  'rail.act.moveUp': 'Subir',
  'rail.act.moveDown': 'Bajar',
  'rail.act.moveToTeam': 'Mover a un equipo…',
  'rail.act.logOut': 'Cerrar sesión…',
  'rail.moved': '{label}: posición {place, number} de {count, number} en {team}',
  'rail.moved.team': 'Equipo {team}: posición {place, number} de {count, number}',
  'rail.moved.atEnd': '{label} no se puede mover más.',
  'rail.moved.filtered': 'Borra el filtro para cambiar el orden.',
};
