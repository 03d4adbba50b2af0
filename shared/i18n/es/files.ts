import type { files as english } from '../en/files.ts';

export const files: Record<keyof typeof english, string> = {
  'files.browser.title': 'Elegir el archivo de programa del navegador',
  'files.import.title': 'Elegir un archivo de configuración',
  'files.export.title': 'Exportar la configuración',
  'files.configuration': 'Configuración de Switchboard',
  'files.journal.title': 'Exportar el registro',
  'files.journal.csv': 'Tabla (CSV)',
  'files.journal.lines': 'Líneas JSON',
};
