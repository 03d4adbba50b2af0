import type { addAccount as english } from '../en/add-account.ts';

export const addAccount: Record<keyof typeof english, string> = {
  'addAccount.title': 'Añadir cuenta',
  'addAccount.description':
    'Cada cuenta tiene un número de WhatsApp. Después de añadirla, vincula el número con un código QR.',
  'addAccount.label': 'Nombre',
  'addAccount.labelHint':
    'Cómo llaman los agentes a este número, por ejemplo, «Ventas México». El teléfono lo muestra en la lista de dispositivos vinculados.',
  'addAccount.team': 'Equipo (opcional)',
  'addAccount.proxy': 'Proxy',
  'addAccount.proxyWhy':
    'Con un proxy, ninguna página de esta cuenta se abre por otra vía, ni siquiera para el primer código QR.',
  'addAccount.add': 'Añadir',
};
