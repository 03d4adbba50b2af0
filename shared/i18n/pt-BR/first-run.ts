import type { firstRun as english } from '../en/first-run.ts';

export const firstRun: Record<keyof typeof english, string> = {
  'firstRun.title': 'Todos os seus números do WhatsApp em um só lugar',
  'firstRun.lead':
    'Mantenha vários números vinculados neste computador, veja como cada um está e passe-os adiante com segurança.',
  'firstRun.add.title': 'Adicione uma conta',
  'firstRun.add.detail': 'Uma para cada número, com o nome que sua equipe usa.',
  'firstRun.scan.title': 'Escaneie o QR code',
  'firstRun.scan.detail': 'Com o celular que tem o número. A partir daí, ele continua vinculado.',
  'firstRun.handOver.title': 'Alterne e passe o turno',
  'firstRun.handOver.detail':
    'Qualquer número está a um clique ou a uma tecla. Na troca de turno, desconecte: um comprovante mostra que o vínculo acabou.',
  'firstRun.begin': 'Adicionar sua primeira conta',
  'firstRun.local':
    'Suas contas, os vínculos e o registro ficam neste computador. Não existe um servidor do Switchboard.',
};
