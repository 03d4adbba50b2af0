import type { teams as english } from '../en/teams.ts';

export const teams: Record<keyof typeof english, string> = {
  'teams.new': 'Nova equipe…',
  'teams.new.title': 'Nova equipe',
  'teams.new.description': 'Uma equipe reúne na lista as contas de um atendimento, uma marca ou um turno.',
  'teams.new.confirm': 'Adicionar equipe',
  'teams.edit': 'Nome e cor…',
  'teams.edit.title': 'Alterar a equipe {team}',
  'teams.edit.description': 'O nome e a cor ficam acima das contas dela na lista.',
  'teams.name': 'Nome',
  'teams.name.hint': 'Por exemplo, “Suporte” ou “Turno da noite”.',
  'teams.colour': 'Cor',
  'teams.menu': 'Ações da equipe {team}',
  'teams.remove': 'Remover equipe…',
  'teams.remove.title': 'Remover a equipe {team}?',
  'teams.remove.confirm': 'Remover equipe',
  'teams.remove.group': 'A equipe sai',
  'teams.remove.group.text': 'O nome e a cor dela. Isso não pode ser desfeito.',
  'teams.remove.accounts':
    '{count, plural, =0 {Ela não tem contas} one {# conta fica} many {# de contas ficam} other {# contas ficam}}',
  'teams.remove.accounts.text': 'As contas da equipe passam para “Sem equipe”. Nada é desconectado.',
  'teams.move.title': 'Mover {label} para uma equipe',
  'teams.move.description': 'Só a posição na lista muda. O número continua como está.',
  'teams.move.teams': 'Equipes',
  'teams.move.here': 'Está aqui agora',
  'teams.count': '{count, plural, one {# conta} many {# de contas} other {# contas}}',
};
