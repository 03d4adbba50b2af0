import type { app as english } from '../en/app.ts';

export const app: Record<keyof typeof english, string> = {
  'app.lost': 'Não é possível mostrar as contas',
  'app.crashed': 'Esta janela teve um problema',
  'app.crashed.text': 'Suas contas continuam funcionando. Abra a janela de novo para vê-las.',
  'app.crashed.again': 'Abrir de novo',
  'app.settings': 'Configurações',
  'app.announce': '{label}: {state}',
};
