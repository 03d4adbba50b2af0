import type { browser as english } from '../en/browser.ts';

export const browser: Record<keyof typeof english, string> = {
  'browser.startsSoon': 'As contas iniciam assim que ele estiver pronto.',
  'browser.why': 'Cada conta usa um navegador próprio; sem ele, nenhuma pode iniciar.',
  'browser.downloadChrome': 'Baixar o Chrome',
  'browser.downloadLighter': 'Baixar o navegador mais leve',
  'browser.useChrome': 'Usar o Chrome',
  'browser.choose': 'Escolher navegador…',
  'browser.downloadingChrome': 'Baixando o Chrome',
  'browser.downloadingLighter': 'Baixando o navegador mais leve',
  'browser.gettingReady': 'Preparando',
  'browser.unpacking': 'Descompactando',
  'browser.percent': '{percent, number}%',
};
