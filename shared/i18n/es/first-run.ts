import type { firstRun as english } from '../en/first-run.ts';

export const firstRun: Record<keyof typeof english, string> = {
  'firstRun.title': 'Todos los números de WhatsApp en un solo lugar',
  'firstRun.lead':
    'Mantén muchos números vinculados en esta computadora, mira cómo está cada uno y entrégalos sin cabos sueltos.',
  'firstRun.add.title': 'Añadir una cuenta',
  'firstRun.add.detail': 'Una por cada número, con el nombre que usa el equipo.',
  'firstRun.scan.title': 'Escanear el código QR',
  'firstRun.scan.detail': 'Con el teléfono que tiene el número. A partir de ahí, queda vinculado.',
  'firstRun.handOver.title': 'Cambiar y entregar el turno',
  'firstRun.handOver.detail':
    'Cualquier número está a un clic o a una tecla. Al cambiar de turno, cierra la sesión: un comprobante muestra que el vínculo terminó.',
  'firstRun.begin': 'Añadir la primera cuenta',
  'firstRun.local':
    'Las cuentas, los vínculos y el registro se quedan en esta computadora. No hay ningún servidor de Switchboard.',
};
