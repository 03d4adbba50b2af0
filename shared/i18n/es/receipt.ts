import type { receipt as english } from '../en/receipt.ts';

export const receipt: Record<keyof typeof english, string> = {
  'receipt.title': 'Comprobante',
  'receipt.desk': 'Se cerró aquí la sesión de {number} el {date}.',
  'receipt.desk.unknown': 'Se cerró aquí la sesión del vínculo el {date}.',
  'receipt.phone': '{number} se desvinculó en el teléfono el {date}.',
  'receipt.phone.unknown': 'El vínculo se quitó en el teléfono el {date}.',
  'receipt.lost': 'WhatsApp ya no reconocía {number} el {date}.',
  'receipt.lost.unknown': 'WhatsApp ya no reconocía el vínculo el {date}.',
  'receipt.phoneTold': 'Avisar al teléfono',
  'receipt.chromeClosed': 'Cerrar Chrome',
  'receipt.credentialsErased': 'Borrar las credenciales',
  'receipt.doneAt': '<hidden>Hecho, </hidden>{time}',
  'receipt.failedAt': 'Falló, {time}',
  'receipt.stillListed': 'Puede que el teléfono aún muestre este dispositivo',
  'receipt.stillListed.why': 'Hasta que se quite allí, permanece en la lista del teléfono.',
  'receipt.stillListed.open':
    'En el teléfono, abre WhatsApp › <b>Ajustes</b> › <b>Dispositivos vinculados</b>.',
  'receipt.stillListed.device': 'Toca <b>{name}</b>.',
  'receipt.stillListed.logOut': 'Toca <b>Cerrar sesión</b>.',
};
