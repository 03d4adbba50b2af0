import type { actions as english } from '../en/actions.ts';

export const actions: Record<keyof typeof english, string> = {
  'actions.more': 'Más acciones',
  'actions.start': 'Iniciar',
  'actions.stop': 'Detener',
  'actions.restart': 'Reiniciar',
  'actions.settings': 'Ajustes…',
  'actions.processes': 'Procesos…',
  'actions.reset': 'Restablecer conexión…',
  'actions.remove': 'Quitar cuenta…',

  'reset.title': '¿Restablecer la conexión de {account}?',
  'reset.confirm': 'Restablecer conexión',
  'reset.why': 'La reparación para una cuenta que no se recupera ni siquiera al reiniciarla.',
  'reset.erased': 'Se borra',
  'reset.erasedWhat': 'Todo lo que Chrome ha guardado para esta cuenta.',
  'reset.unlinked': 'Se cierra la sesión y se borra',
  'reset.unlinkedWhat': 'El vínculo termina y se borra todo lo que Chrome ha guardado para esta cuenta.',
  'reset.phone': 'El teléfono hace falta de inmediato',
  'reset.phoneWhat': 'Aparece un código QR nuevo, que se escanea con el teléfono que tiene el número.',
  'reset.kept': 'Se conserva',
  'reset.keptWhat': 'La cuenta, su nombre y sus ajustes.',

  'remove.title': '¿Quitar {account}?',
  'remove.titleAnyway': '¿Quitar {account} de todos modos?',
  'remove.confirm': 'Quitar cuenta',
  'remove.confirmAnyway': 'Quitar de todos modos',
  'remove.keep': 'Conservar la cuenta',
  'remove.first': 'Primero se cierra la sesión',
  'remove.firstWhat': 'Se avisa al teléfono y se borra la copia de las credenciales en esta computadora.',
  'remove.gone': 'Se quita de Switchboard',
  'remove.goneWhat': 'La cuenta, su nombre y sus ajustes. No se puede deshacer.',
  'remove.phoneKeeps': 'Se conserva en el teléfono',
  'remove.phoneKeepsWhat': 'El número y sus chats. Se puede vincular de nuevo a otra cuenta.',
  'remove.untold':
    'La sesión de {number} está cerrada en esta computadora, pero no se pudo avisar al teléfono.',
  'remove.untoldUnknown':
    'La sesión del vínculo está cerrada en esta computadora, pero no se pudo avisar al teléfono.',
  'remove.untoldWarning':
    'Mientras la cuenta exista, su comprobante lo recuerda. Una vez quitada, nada lo hará.',
};
