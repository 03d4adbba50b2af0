import type { diagnostics as english } from '../en/diagnostics.ts';

/** When something is wrong with the app itself: its report, its log, its crashes, safe mode. */
export const diagnostics: Record<keyof typeof english, string> = {
  'diagnostics.title': 'Diagnóstico',
  'diagnostics.what':
    'Para un informe a quien se ocupa de Switchboard: versiones, ajustes, estados y las últimas líneas del registro técnico. No contiene números de teléfono, nombres de cuentas o personas ni mensajes.',
  'diagnostics.preview': 'Lo que se copia',
  'diagnostics.copy': 'Copiar diagnóstico',
  'diagnostics.copyMenu': 'Copiar diagnóstico…',
  'diagnostics.copyHint': 'Para un informe. Antes se ve lo que se copia.',
  'diagnostics.openLogs': 'Abrir carpeta del registro técnico',
  'diagnostics.logs': 'Registro técnico',
  'diagnostics.logsHint': 'Lo que hizo la aplicación y cuándo. Se queda en este equipo.',
  'diagnostics.help': 'Ayuda',
  'diagnostics.version': 'Switchboard {version}',
  'diagnostics.wrong': 'Si algo falla',
  'diagnostics.wrongHint': 'Nada se envía solo: tú decides quién recibe qué.',
  'diagnostics.safeMode': 'Modo seguro',
  'diagnostics.safeModeHint': 'Iniciar de nuevo sin las cuentas, para averiguar qué falla.',
  'diagnostics.startSafe': 'Iniciar en modo seguro…',
  'diagnostics.startSafe.title': '¿Iniciar Switchboard en modo seguro?',
  'diagnostics.startSafe.confirm': 'Iniciar en modo seguro',
  'diagnostics.startSafe.none': 'Ninguna cuenta se inicia sola',
  'diagnostics.startSafe.noneWhat':
    'Aquí nadie ve mensajes nuevos hasta que inicies una cuenta, o Switchboard como siempre.',
  'diagnostics.startSafe.linked': 'Tus números siguen vinculados',
  'diagnostics.startSafe.linkedWhat':
    'Los turnos terminan según lo previsto y se cierra la sesión de sus números.',
  'diagnostics.startNormally': 'Iniciar normalmente',
  'diagnostics.safe.title': 'Modo seguro: ninguna cuenta se inicia sola',
  'diagnostics.safe.what':
    'Tus números siguen vinculados, pero aquí nadie ve mensajes nuevos hasta que inicies sus cuentas. Los turnos terminan según lo previsto.',
  'diagnostics.crashed': 'Switchboard falló la última vez.',
  'diagnostics.crashed.unknown': 'Switchboard terminó de forma inesperada la última vez.',
  'diagnostics.crashed.computer': 'El equipo se apagó mientras Switchboard estaba en uso.',
  'diagnostics.crashed.exception': 'Antes había tenido un problema inesperado.',
  'diagnostics.crashed.window': 'Antes había fallado su ventana.',
  'diagnostics.crashed.graphics': 'Antes había fallado la visualización de su ventana.',
  'diagnostics.crashed.links': 'Tus números siguen vinculados.',
  'diagnostics.crashed.often':
    'Ocurrió {times, plural, one {una vez} many {# de veces} other {# veces}} en pocos minutos. En modo seguro no se inicia ninguna cuenta, para que puedas averiguar la causa.',
};
