import type { processes as english } from '../en/processes.ts';

export const processes: Record<keyof typeof english, string> = {
  'processes.title': 'Processos de {account}',
  'processes.description':
    'O Chrome que executa esta conta. Se ele for encerrado, o Switchboard o inicia de novo, e o número continua vinculado.',
  'processes.none': 'Nenhum Chrome está em execução para esta conta agora.',
  'processes.end': 'Encerrar o Chrome',
  'processes.process': 'Processo',
  'processes.id': 'ID',
  'processes.memory': 'Memória',
  'processes.started': 'Iniciado',
  'processes.startedUnknown': 'desconhecido',
  'processes.restarts': 'Reinícios',
  'processes.role.browser': 'Navegador',
  'processes.role.renderer': 'Página',
  'processes.role.gpu': 'Gráficos',
  'processes.role.utility': 'Auxiliar',
  'processes.role.zygote': 'Inicializador',
  'processes.role.crashHandler': 'Relatórios de falhas',
  'processes.role.other': 'Outro',
};
