import type { teams as english } from '../en/teams.ts';

export const teams: Record<keyof typeof english, string> = {
  'teams.new': 'Nuevo equipo…',
  'teams.new.title': 'Nuevo equipo',
  'teams.new.description':
    'Un equipo mantiene juntas en la lista las cuentas de un área, una marca o un turno.',
  'teams.new.confirm': 'Añadir equipo',
  'teams.edit': 'Nombre y color…',
  'teams.edit.title': 'Cambiar el equipo {team}',
  'teams.edit.description': 'El nombre y el color aparecen encima de sus cuentas en la lista.',
  'teams.name': 'Nombre',
  'teams.name.hint': 'Por ejemplo, «Soporte» o «Turno de noche».',
  'teams.colour': 'Color',
  'teams.menu': 'Acciones del equipo {team}',
  'teams.remove': 'Quitar equipo…',
  'teams.remove.title': '¿Quitar el equipo {team}?',
  'teams.remove.confirm': 'Quitar equipo',
  'teams.remove.group': 'Se quita el equipo',
  'teams.remove.group.text': 'Su nombre y su color. No se puede deshacer.',
  'teams.remove.accounts':
    '{count, plural, =0 {No tiene cuentas} one {# cuenta se conserva} many {# de cuentas se conservan} other {# cuentas se conservan}}',
  'teams.remove.accounts.text': 'Las cuentas del equipo pasan a «Sin equipo». No se cierra ninguna sesión.',
  'teams.move.title': 'Mover {label} a un equipo',
  'teams.move.description': 'Solo cambia su lugar en la lista. El número sigue como está.',
  'teams.move.teams': 'Equipos',
  'teams.move.here': 'Está aquí ahora',
  'teams.count': '{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
};
