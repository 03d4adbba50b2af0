import type { accountSettings as english } from '../en/account-settings.ts';

export const accountSettings: Record<keyof typeof english, string> = {
  'accountSettings.title': 'Configurações de {account}',
  'accountSettings.description': 'Nada aqui encerra o vínculo: o número continua vinculado.',
  'accountSettings.identity': 'No Switchboard',
  'accountSettings.label': 'Nome',
  'accountSettings.labelHint':
    'Como os atendentes chamam este número. O celular só mostra um novo nome a partir do próximo vínculo.',
  'accountSettings.colour': 'Cor',
  'accountSettings.team': 'Equipe',
  'accountSettings.noTeam': 'Sem equipe',
  'accountSettings.newTeam': 'Nova equipe…',
  'accountSettings.newTeamName': 'Nome da nova equipe',
  'accountSettings.note': 'Observação para os atendentes',
  'accountSettings.noteHint': 'O que todos no atendimento devem saber sobre o número.',
  'accountSettings.number': 'O número',
  'accountSettings.expected': 'Número esperado',
  'accountSettings.expectedHint':
    'Com o código do país. Se outro número for escaneado, ele fica retido até uma pessoa decidir. Deixe vazio para esperar o da última vez.',
  'accountSettings.expectedRead': 'Qualquer número que não seja {number} fica retido até uma pessoa decidir.',
  'accountSettings.startsWithApp': 'Iniciar com o app',
  'accountSettings.startsWithAppHint': 'Caso contrário, ela espera até alguém iniciá-la.',
  'accountSettings.network': 'Rede',
  'accountSettings.restarts':
    'Ao salvar, o navegador desta conta é reiniciado para usar o novo caminho. O número continua vinculado.',
};
