import type { browser as english } from '../en/browser.ts';

export const browser: Record<keyof typeof english, string> = {
  'browser.startsSoon': 'Las cuentas se inician en cuanto esté listo.',
  'browser.why': 'Cada cuenta usa su propio navegador; sin uno, ninguna puede iniciarse.',
  'browser.downloadChrome': 'Descargar Chrome',
  'browser.downloadLighter': 'Descargar el navegador más ligero',
  'browser.useChrome': 'Usar Chrome',
  'browser.choose': 'Elegir navegador…',
  'browser.downloadingChrome': 'Descargando Chrome',
  'browser.downloadingLighter': 'Descargando el navegador más ligero',
  'browser.gettingReady': 'Preparando',
  'browser.unpacking': 'Descomprimiendo',
  'browser.percent': '{percent, number} %',
};
