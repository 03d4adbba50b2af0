import type { files as english } from '../en/files.ts';

export const files: Record<keyof typeof english, string> = {
  'files.browser.title': 'Escolha o arquivo de programa do navegador',
  'files.import.title': 'Escolha um arquivo de configuração',
  'files.export.title': 'Exportar a configuração',
  'files.configuration': 'Configuração do Switchboard',
  'files.journal.title': 'Exportar o registro',
  'files.journal.csv': 'Tabela (CSV)',
  'files.journal.lines': 'Linhas JSON',
};
