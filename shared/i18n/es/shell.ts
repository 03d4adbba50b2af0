import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  'tray.open': 'Abrir Switchboard',
  'tray.quit': 'Salir de Switchboard',
  'tray.settings': 'Ajustes…',
  'tray.account': '{mark} {account} ({state})',
  'tray.recovering': 'Recuperando',
  'tray.otherAccounts': 'Otras cuentas',
  'tray.noAccounts': 'Aún no hay cuentas',
  'tray.doNotDisturb': 'No molestar',
  'tray.doNotDisturb.halfHour': 'Durante 30 minutos',
  'tray.doNotDisturb.hour': 'Durante 1 hora',
  'tray.doNotDisturb.untilEnded': 'Hasta que lo desactive',
  'tray.doNotDisturb.off': 'Desactivado',
  'tray.doNotDisturb.until': 'Activado hasta las {time, time, short}',
  'tray.allWell': 'Switchboard',
  'tray.needYou':
    'Switchboard: {count, plural, one {# cuenta requiere atención} many {# de cuentas requieren atención} other {# cuentas requieren atención}}',

  'alarm.unlinked': 'Desvinculada',
  'alarm.offline': 'Sin conexión',
  'alarm.conflict': 'Abierta en otro navegador',
  'alarm.otherNumber': 'Se escaneó otro número',
  'alarm.failed': 'Falló',
  'alarm.notConfirmed': 'Cierre de sesión sin confirmar',
  'alarm.unlinked.body':
    'El teléfono o WhatsApp terminó el vínculo. Abre la cuenta y escanea el código QR para vincularla de nuevo.',
  'alarm.offline.body':
    'No tiene conexión, así que no llegan mensajes. Comprueba la conexión a internet de esta computadora.',
  'alarm.conflict.body': 'El vínculo está abierto en otro navegador. Abre la cuenta y elige «Usar aquí».',
  'alarm.otherNumber.body':
    'Se escaneó un número distinto al esperado. Abre la cuenta y decide si se conserva.',
  'alarm.failed.body': 'Ya no está funcionando. Abre la cuenta para ver el motivo y qué hacer.',
  'alarm.notConfirmed.body':
    'Puede que el teléfono aún muestre este dispositivo. Abre la cuenta para ver cómo quitarlo en el teléfono.',
  'alarm.several':
    '{count, plural, one {# cuenta requiere atención} many {# de cuentas requieren atención} other {# cuentas requieren atención}}',
  'alarm.line': '{account}: {cause}',
  'alarm.more': '{count, plural, one {y # más} many {y # más} other {y # más}}',
  'alarm.show': 'Mostrar',
  'alarm.shiftEnds':
    '{team}: el turno termina en {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'alarm.shiftEnds.handOver':
    'Entonces {count, plural, one {se cerrará la sesión de # número.} many {se cerrará la sesión de # de números.} other {se cerrará la sesión de # números.}} Abre Switchboard para hacer el relevo ahora o posponerlo.',
  'alarm.shiftEnds.remind':
    '{count, plural, one {# número sigue vinculado.} many {# de números siguen vinculados.} other {# números siguen vinculados.}} Abre Switchboard para hacer el relevo.',
  'alarm.shiftEnded': '{team}: el turno terminó',
  'alarm.shiftMissed': '{team}: el turno terminó entretanto',
  'alarm.shiftMissed.body':
    'El relevo ha empezado: {count, plural, one {se está cerrando la sesión de # número.} many {se está cerrando la sesión de # de números.} other {se está cerrando la sesión de # números.}}',

  'menu.file': 'Archivo',
  'menu.edit': 'Edición',
  'menu.view': 'Ver',
  'menu.window': 'Ventana',
  'menu.help': 'Ayuda',
  'menu.about': 'Acerca de Switchboard',
  'menu.checkForUpdates': 'Buscar actualizaciones…',
  'menu.settings': 'Ajustes…',
  'menu.services': 'Servicios',
  'menu.hide': 'Ocultar Switchboard',
  'menu.hideOthers': 'Ocultar otros',
  'menu.showAll': 'Mostrar todo',
  'menu.quit': 'Salir de Switchboard',
  'menu.undo': 'Deshacer',
  'menu.redo': 'Rehacer',
  'menu.cut': 'Cortar',
  'menu.copy': 'Copiar',
  'menu.paste': 'Pegar',
  'menu.delete': 'Eliminar',
  'menu.selectAll': 'Seleccionar todo',
  'menu.resetZoom': 'Tamaño real',
  'menu.zoomIn': 'Acercar',
  'menu.zoomOut': 'Alejar',
  'menu.fullScreen': 'Pantalla completa',
  'menu.minimise': 'Minimizar',
  'menu.zoomWindow': 'Zoom',
  'menu.close': 'Cerrar',
  'menu.allToFront': 'Traer todo al frente',
  'menu.openDataFolder': 'Abrir la carpeta de datos',
  'menu.whatsAppHelp': 'Centro de ayuda de WhatsApp',
};
