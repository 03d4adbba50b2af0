import type { processes as english } from '../en/processes.ts';

export const processes: Record<keyof typeof english, string> = {
  'processes.title': 'Procesos de {account}',
  'processes.description':
    'El Chrome que ejecuta esta cuenta. Si se finaliza, Switchboard lo inicia de nuevo y el número sigue vinculado.',
  'processes.none': 'Ahora no se ejecuta ningún Chrome para esta cuenta.',
  'processes.end': 'Finalizar Chrome',
  'processes.process': 'Proceso',
  'processes.id': 'ID',
  'processes.memory': 'Memoria',
  'processes.started': 'Inicio',
  'processes.startedUnknown': 'se desconoce',
  'processes.restarts': 'Reinicios',
  'processes.role.browser': 'Navegador',
  'processes.role.renderer': 'Página',
  'processes.role.gpu': 'Gráficos',
  'processes.role.utility': 'Auxiliar',
  'processes.role.zygote': 'Iniciador',
  'processes.role.crashHandler': 'Informes de fallos',
  'processes.role.other': 'Otro',
};
