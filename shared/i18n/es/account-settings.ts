import type { accountSettings as english } from '../en/account-settings.ts';

export const accountSettings: Record<keyof typeof english, string> = {
  'accountSettings.title': 'Ajustes de {account}',
  'accountSettings.description': 'Nada de lo que hay aquí termina el vínculo: el número sigue vinculado.',
  'accountSettings.identity': 'En Switchboard',
  'accountSettings.label': 'Nombre',
  'accountSettings.labelHint':
    'Cómo llaman los agentes a este número. El teléfono muestra un nombre nuevo a partir del próximo vínculo, no antes.',
  'accountSettings.colour': 'Color',
  'accountSettings.team': 'Equipo',
  'accountSettings.noTeam': 'Sin equipo',
  'accountSettings.newTeam': 'Nuevo equipo…',
  'accountSettings.newTeamName': 'Nombre del nuevo equipo',
  'accountSettings.note': 'Nota para los agentes',
  'accountSettings.noteHint': 'Lo que todas las personas que atienden deben saber sobre el número.',
  'accountSettings.number': 'El número',
  'accountSettings.expected': 'Número esperado',
  'accountSettings.expectedHint':
    'Con el código de país. Si se escanea otro número, queda retenido hasta que una persona decida. Si se deja vacío, se espera el de la última vez.',
  'accountSettings.expectedRead':
    'Cualquier número que no sea {number} queda retenido hasta que una persona decida.',
  'accountSettings.startsWithApp': 'Iniciar con la aplicación',
  'accountSettings.startsWithAppHint': 'De lo contrario, espera hasta que alguien la inicie.',
  'accountSettings.network': 'Red',
  'accountSettings.restarts':
    'Al guardar, se reinicia el navegador de esta cuenta para que use la nueva vía. El número sigue vinculado.',
};
