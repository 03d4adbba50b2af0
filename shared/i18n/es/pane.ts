import type { pane as english } from '../en/pane.ts';

export const pane: Record<keyof typeof english, string> = {
  'pane.choose': 'Elige una cuenta.',
  'pane.noNumber': 'Ningún número vinculado',
  'pane.numberUnknown': 'Un vínculo cuyo número aún no se conoce',
  'pane.dismissNotice': 'Descartar aviso',
  'pane.notice.at': '{notice}, {time}',
  'pane.notice.loggedOut': 'Se cerró la sesión aquí',
  'pane.notice.unlinkedOnPhone': 'Desvinculada en el teléfono',
  'pane.notice.loginLost': 'WhatsApp ya no reconocía la sesión',
  'pane.notice.alreadyLoggedOut': 'La sesión ya estaba cerrada',
  'pane.notice.qrExpired': 'Nadie escaneó el código QR a tiempo',
  'pane.notice.otherNumber': 'Número distinto al anterior, {number}',
  'pane.notice.otherNumber.bySetting': 'Número distinto al esperado, {number}',
  'pane.notice.recovered': 'Funciona de nuevo. {message}',
  'pane.spoken.recovering': 'Recuperando. {message}',
  'pane.spoken.syncing': 'Vinculando. Se están cargando los chats.',

  'pane.stopped.title': 'Esta cuenta está detenida',
  'pane.stopped.linked':
    'El número sigue vinculado, pero nada llega a esta computadora hasta que se inicie la cuenta.',
  'pane.stopped.unlinked': 'No hay ningún número vinculado. Inicia la cuenta para obtener un código QR.',
  'pane.start': 'Iniciar',

  'pane.queued.title':
    '{before, plural, =0 {Es la próxima en iniciar} one {# antes que esta} many {# antes que esta} other {# antes que esta}}',
  'pane.queued.detail': 'Las cuentas se inician una tras otra para que la computadora siga rápida.',
  'pane.queued.cancel': 'No iniciar',

  'pane.starting.title': 'Preparando',
  'pane.starting.linked': 'Mientras tanto, el número sigue vinculado.',
  'pane.starting.unlinked': 'En un momento aparece un código QR.',
  'pane.starting.name': 'Iniciando',
  'pane.starting.step': 'Paso {step, number} de {steps, number}: {name}',
  'pane.starting.chrome': 'Abrir Chrome',
  'pane.starting.page': 'Abrir WhatsApp Web',
  'pane.starting.restore': 'Restaurar el vínculo',
  'pane.starting.code': 'Obtener un código QR',
  'pane.step.done': '{name}<hidden>, hecho</hidden>',
  'pane.step.now': '{name}<hidden>, en curso</hidden>',
  'pane.step.next': '{name}<hidden>, pendiente</hidden>',

  'pane.syncing.title': 'El teléfono se está vinculando',
  'pane.syncing.detail': 'Mantén el teléfono desbloqueado y en línea hasta que se carguen los chats.',
  'pane.syncing.name': 'Cargando chats',
  'pane.syncing.waiting': 'Esperando a WhatsApp',

  'pane.paused.expired.title': 'Todo listo cuando lo esté el teléfono',
  'pane.paused.expired.detail':
    'Nadie escaneó el código durante un rato, así que se cerró Chrome. Ten el teléfono a mano antes de mostrar uno nuevo.',
  'pane.paused.expired.action': 'Nuevo código QR',
  'pane.paused.unwatched.title': 'Sin vincular',
  'pane.paused.unwatched.detail': 'Muestra el código QR cuando el teléfono esté a mano.',
  'pane.paused.unwatched.action': 'Mostrar código QR',

  'pane.held.title': '¿Es este el número correcto?',
  'pane.held.detail': 'No es el que {label} tenía la última vez. Queda sin usar hasta que se decida.',
  'pane.held.detail.bySetting': 'No es el que se espera en {label}. Queda sin usar hasta que se decida.',
  'pane.held.now': 'Escaneado ahora',
  'pane.held.before': 'La última vez',
  'pane.held.expected': 'Esperado',
  'pane.held.logOut': 'Cerrar sesión de nuevo',
  'pane.held.keep': 'Conservar este número',

  'pane.conflict.title': 'WhatsApp está usando este vínculo en otro lugar',
  'pane.conflict.detail':
    'Aquí no llega nada hasta recuperarlo. Si no se sabe dónde está abierto, cierra la sesión: así el vínculo termina en todas partes.',
  'pane.conflict.action': 'Usar aquí',

  'pane.recovering.attempt': 'El intento {attempt, number} comienza solo cuando termine la cuenta atrás.',
  'pane.recovering.left': 'Tiempo hasta el próximo intento',
  'pane.recovering.action': 'Intentar ahora',

  'pane.loggingOut.title': 'Terminando el vínculo',
  'pane.loggingOut.detail': 'Cuando terminen los tres pasos, aparece un comprobante.',

  'pane.stopping.title': 'Cerrando Chrome',
  'pane.stopping.linked': 'El número sigue vinculado.',
  'pane.stopping.unlinked': 'No hay ningún número vinculado.',

  'pane.failed.title': 'Esta cuenta no está funcionando',
  'pane.failed.cause': 'Qué ocurrió',
  'pane.failed.next': 'Siguiente paso',
  'pane.failed.retryable': 'Puede bastar con reintentar.',
  'pane.failed.notRetryable': 'Reintentar solo ayuda después del siguiente paso.',
  'pane.failed.else': 'Si eso no ayuda',
  'pane.failed.else.stays': 'Mientras tanto no se pierde nada: {number} sigue vinculado en el teléfono.',
  'pane.failed.else.reset':
    'Restablece la conexión en Más acciones. Empieza desde cero y el teléfono escanea un código nuevo.',
  'pane.failed.else.details':
    'Envía los detalles a quien se encarga de Switchboard. No incluyen ningún número.',
  'pane.failed.copy': 'Copiar detalles',
  'pane.copied': 'Copiado',
  'pane.notCopied': 'No se copió',
};
