import type { states as english } from '../en/states.ts';

export const states: Record<keyof typeof english, string> = {
  'state.stopped': 'Parada',
  'state.queued': 'Aguardando para iniciar',
  'state.starting': 'Iniciando',
  'state.scan.qr': 'Escaneie o QR code',
  'state.scan.pairing': 'Digite o código no celular',
  'state.scanPaused.expired': 'QR code expirado',
  'state.scanPaused.unwatched': 'Não vinculada',
  'state.syncing': 'Vinculando',
  'state.syncing.percent': 'Carregando conversas, {percent, number}%',
  'state.ready': 'Vinculada',
  'state.reconnecting': 'Reconectando',
  'state.held': 'Número diferente do anterior',
  'state.held.bySetting': 'Não é o número esperado',
  'state.conflict': 'Aberta em outro navegador',
  'state.loggingOut': 'Desconectando',
  'state.recovering': 'Recuperando, nova tentativa em {seconds, number} s',
  'state.stopping': 'Parando',
};
