import type { appNotices as english } from '../en/app-notices.ts';

export const appNotices: Record<keyof typeof english, string> = {
  'appNotices.fileUnreadable': 'Não foi possível ler “{file}”.',
  'appNotices.fileSetAside':
    'O Switchboard iniciou sem ele. O arquivo fica guardado na mesma pasta como “{setAsideAs}”.',
  'appNotices.alreadyRunning': 'O Switchboard já estava em execução.',
  'appNotices.noSecond': 'Esta é a janela dele; nenhuma outra foi aberta.',
  'appNotices.about': '{account}: {problem}',
  'blocked.title': 'O Switchboard não pode funcionar',
  'blocked.quit': 'Encerrar',
};
