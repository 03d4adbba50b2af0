import type { app as english } from '../en/app.ts';

export const app: Record<keyof typeof english, string> = {
  'app.lost': 'No se pueden mostrar las cuentas',
  'app.crashed': 'Esta ventana tuvo un problema',
  'app.crashed.text': 'Las cuentas siguen funcionando. Abre la ventana de nuevo para verlas.',
  'app.crashed.again': 'Abrir de nuevo',
  'app.settings': 'Ajustes',
  'app.announce': '{label}: {state}',
};
