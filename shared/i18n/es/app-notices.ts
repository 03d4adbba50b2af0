import type { appNotices as english } from '../en/app-notices.ts';

export const appNotices: Record<keyof typeof english, string> = {
  'appNotices.fileUnreadable': 'No se pudo leer «{file}».',
  'appNotices.fileSetAside':
    'Switchboard se inició sin él. El archivo se conserva en la misma carpeta como «{setAsideAs}».',
  'appNotices.alreadyRunning': 'Switchboard ya se estaba ejecutando.',
  'appNotices.noSecond': 'Esta es su ventana; no se abrió otra.',
  'appNotices.about': '{account}: {problem}',
  'blocked.title': 'Switchboard no puede funcionar',
  'blocked.quit': 'Salir',
};
