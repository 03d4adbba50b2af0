import type { addAccount as english } from '../en/add-account.ts';

export const addAccount: Record<keyof typeof english, string> = {
  'addAccount.title': 'Adicionar conta',
  'addAccount.description':
    'Cada conta tem um número do WhatsApp. Depois de adicioná-la, vincule o número com um QR code.',
  'addAccount.label': 'Nome',
  'addAccount.labelHint':
    'Como os atendentes chamam este número, por exemplo, “Vendas SP”. O celular mostra esse nome na lista de dispositivos conectados.',
  'addAccount.team': 'Equipe (opcional)',
  'addAccount.proxy': 'Proxy',
  'addAccount.proxyWhy':
    'Com um proxy, nenhuma página desta conta é aberta por outro caminho, nem mesmo para o primeiro QR code.',
  'addAccount.add': 'Adicionar',
};
