import type { states as english } from '../en/states.ts';

export const states: Record<keyof typeof english, string> = {
  'state.stopped': 'Detenida',
  'state.queued': 'En espera para iniciar',
  'state.starting': 'Iniciando',
  'state.scan.qr': 'Escanear el código QR',
  'state.scan.pairing': 'Ingresar el código en el teléfono',
  'state.scanPaused.expired': 'Código QR vencido',
  'state.scanPaused.unwatched': 'Sin vincular',
  'state.syncing': 'Vinculando',
  'state.syncing.percent': 'Cargando chats, {percent, number} %',
  'state.ready': 'Vinculada',
  'state.reconnecting': 'Reconectando',
  'state.held': 'Número distinto al anterior',
  'state.held.bySetting': 'No es el número esperado',
  'state.conflict': 'Abierta en otro navegador',
  'state.loggingOut': 'Cerrando sesión',
  'state.recovering': 'Recuperando, reintento en {seconds, number} s',
  'state.stopping': 'Deteniendo',
};
