import type { updates as english } from '../en/updates.ts';

/** Updates of the app. */
export const updates: Record<keyof typeof english, string> = {
  'updates.title': 'Actualizaciones',
  'updates.thisVersion': 'Switchboard {version}',
  'updates.notChecked': 'Todavía no se ha buscado una versión más nueva.',
  'updates.newest': 'Esta es la versión más nueva.',
  'updates.lastChecked': 'Última búsqueda: {time}.',
  'updates.check': 'Buscar ahora',
  'updates.checking': 'Buscando una versión más nueva',
  'updates.available': 'La versión {version} está disponible',
  'updates.download': 'Descargar',
  'updates.downloading': 'Descargando la versión {version}',
  'updates.ready': 'La versión {version} está lista',
  'updates.readyWhat': 'Se instala al salir de Switchboard.',
  'updates.restart': 'Reiniciar y actualizar',
  'updates.restartWhat':
    'Al reiniciar, todas las cuentas se cierran y se vuelven a abrir; los números vinculados siguen vinculados.',
  'updates.waits': 'Switchboard se reinicia en cuanto no se esté cerrando la sesión de ninguna cuenta.',
  'updates.stay': 'No reiniciar',
  'updates.notes': 'Novedades',
  'updates.arrive': 'Cómo llegan las actualizaciones',
  'updates.channel': 'Versiones',
  'updates.channelHint':
    'Las versiones beta llegan antes y pueden tener errores. Al volver atrás, la primera que se ofrece es la siguiente versión estable.',
  'updates.channel.stable': 'Estable',
  'updates.channel.beta': 'Beta',
  'updates.channelFixed': 'Lo decide quien administra esta computadora.',
  'updates.automatic': 'Descargar automáticamente',
  'updates.automaticHint':
    'Una versión más nueva se descarga en cuanto se encuentra y se instala al salir de Switchboard.',
  'updates.off': 'Switchboard no se actualiza aquí por sí solo.',
  'updates.off.unpackaged': 'Esta copia es para desarrollo.',
  'updates.off.packageManager':
    'Se instaló como un paquete de este sistema y se actualiza con un paquete más nuevo.',
  'updates.off.byHand': 'Esta copia se puso aquí a mano. Para actualizarla, pon una más nueva en su lugar.',
  'updates.off.readOnly':
    'Está en una carpeta en la que no puedes escribir. Puede actualizarlo quien lo puso ahí.',
  'updates.off.noAddress': 'Esta copia se creó sin una dirección donde buscar actualizaciones.',
  'updates.off.policy': 'Quien administra esta computadora ha desactivado las actualizaciones.',
  'updates.readyNote': 'La versión {version} está lista para instalarse',
};

/** Their errors, and those of the computer’s policy, by their English texts. */
export const updatesErrors: Readonly<Record<string, string>> = {
  'The policy of this computer cannot be read.': 'No se puede leer la directiva de esta computadora.',
  'The policy of this computer is too large to be one.':
    'La directiva de esta computadora es demasiado grande para serlo.',
  'The policy of this computer says “{place}”, which this version of Switchboard does not know.':
    'La directiva de esta computadora dice “{place}”, que esta versión de Switchboard no conoce.',
  'Ask your administrator to check {path}. The rest of it counts.':
    'Pide a quien la administra que revise {path}. El resto se aplica.',
  'The policy of this computer is wrong at “{place}”.':
    'La directiva de esta computadora es incorrecta en “{place}”.',
  'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.':
    'Pide a quien la administra que revise {path} y reinicia Switchboard. Hasta entonces no hay actualizaciones.',
  'The update server cannot be reached.': 'No se puede conectar con el servidor de actualizaciones.',
  'Check the internet connection of this computer; Switchboard also tries again by itself.':
    'Revisa la conexión a internet de esta computadora; Switchboard también lo vuelve a intentar por sí solo.',
  'The update server answered with error {status}.':
    'El servidor de actualizaciones respondió con el error {status}.',
  'Try again later; Switchboard also tries again by itself.':
    'Inténtalo más tarde; Switchboard también lo vuelve a intentar por sí solo.',
  'The update server has nothing for this channel.':
    'El servidor de actualizaciones no tiene nada para este canal.',
  'Try again later, or choose the other channel in the settings.':
    'Inténtalo más tarde o elige el otro canal en los ajustes.',
  'The update server’s answer cannot be read.':
    'No se puede leer la respuesta del servidor de actualizaciones.',
  'Try again later. If it happens again, tell whoever gave you Switchboard.':
    'Inténtalo más tarde. Si vuelve a pasar, avisa a quien te dio Switchboard.',
  'The downloaded update is not the one that was announced, so it was deleted.':
    'La actualización descargada no es la que se anunció, así que se eliminó.',
  'The update would have come over a connection that is not protected, so it was refused.':
    'La actualización habría llegado por una conexión sin protección, así que se rechazó.',
  'Tell whoever gave you Switchboard. Nothing was downloaded.':
    'Avisa a quien te dio Switchboard. No se descargó nada.',
  'The update could not be saved.': 'No se pudo guardar la actualización.',
  'Free some disk space, then try again.': 'Libera espacio en el disco y vuelve a intentarlo.',
  'The update server stopped answering.': 'El servidor de actualizaciones dejó de responder.',
  'The update failed for a reason that Switchboard does not know.':
    'La actualización falló por un motivo que Switchboard no conoce.',
  'Try again later. Switchboard itself goes on as it is.':
    'Inténtalo más tarde. Switchboard sigue como está.',
  'Switchboard does not update itself on this computer.':
    'Switchboard no se actualiza por sí solo en esta computadora.',
  'The settings say why, under “Updates”.': 'Los ajustes dicen por qué, en “Actualizaciones”.',
};
