import type { schedule as english } from '../en/schedule.ts';

/** When shifts are. */
export const schedule: Record<keyof typeof english, string> = {
  'schedule.open': 'Turnos de {team}…',
  'schedule.title': 'Turnos de {team}',
  'schedule.description': 'Quando os turnos terminam e o que acontece então com os números vinculados.',
  'schedule.atEnd': 'No fim de um turno',
  'schedule.atEnd.handOver': 'Passar automaticamente',
  'schedule.atEnd.handOver.text':
    'Todos os números vinculados da equipe são desconectados na hora, cada um com um comprovante. O aviso vem 10, 5 e 1 minutos antes.',
  'schedule.atEnd.remind': 'Só lembrar',
  'schedule.atEnd.remind.text':
    'O aviso é o mesmo, com um lembrete depois. Os números continuam vinculados até alguém encerrar o turno.',
  'schedule.timeZone': 'Fuso horário',
  'schedule.timeZone.now': 'Lá é {day}, {time}',
  'schedule.timeZone.own': 'Este computador',
  'schedule.timeZone.search': 'Cidade ou região',
  'schedule.timeZone.none': 'Nenhum fuso horário encontrado.',
  'schedule.shifts': 'Turnos',
  'schedule.shift': 'Turno {number, number}',
  'schedule.shift.days': 'Dias em que o turno {number, number} começa',
  'schedule.begins': 'Começa',
  'schedule.ends': 'Termina',
  'schedule.nextDay': 'Termina no dia seguinte',
  'schedule.shift.add': 'Adicionar turno',
  'schedule.shift.remove': 'Remover o turno {number, number}',
  'schedule.postponements': 'Adiar um fim de turno',
  'schedule.postponements.hint': 'A cada vez, 5, 15 ou 30 minutos',
  'schedule.postponements.count':
    '{count, plural, =0 {Não permitido} one {Uma vez} many {Até # de vezes} other {Até # vezes}}',
  'schedule.exceptions': 'Exceções',
  'schedule.exceptions.description': 'Feriados e dias em que um turno termina em outro horário.',
  'schedule.exception': 'Exceção {number, number}',
  'schedule.exception.date': 'Data',
  'schedule.exception.about': 'Qual turno',
  'schedule.exception.all': 'Todos os turnos desse dia',
  'schedule.exception.what': 'O que muda',
  'schedule.exception.none': 'Sem turno',
  'schedule.exception.ends': 'Termina às',
  'schedule.exception.idle': 'Nenhum turno desses começa nesse dia, então isto não muda nada.',
  'schedule.exception.add': 'Adicionar exceção',
  'schedule.exception.remove': 'Remover a exceção {number, number}',
  'schedule.next': 'Próximos fins de turno',
  'schedule.next.one': 'Próximo fim de turno: {day}, {time}',
  'schedule.next.none': 'Nenhum turno termina dentro de um ano.',
  'schedule.next.wrong': 'Aparecem aqui assim que os dias e horários acima estiverem completos.',
  'schedule.next.postponed': 'O próximo fim de turno foi adiado para {time}.',
  'schedule.remove': 'Remover todos os turnos…',
  'schedule.remove.title': 'Remover todos os turnos de {team}?',
  'schedule.remove.confirm': 'Remover turnos',
  'schedule.remove.text':
    'Nada mais é passado automaticamente e ninguém é lembrado. Os números continuam vinculados.',
  'schedule.endsAt': 'O turno termina às {time}',
  'schedule.endsOn': 'O turno termina: {day}, {time}',
  'schedule.banners': 'Fins de turno',
  'schedule.ending': 'O turno de {team} termina em {time}',
  'schedule.ending.last': 'Último minuto: o turno de {team} termina em {time}',
  'schedule.ending.now': 'O turno de {team} termina agora',
  'schedule.ending.handOver':
    '{count, plural, =0 {Nenhum dos números está vinculado, então nada é desconectado.} one {Então o número vinculado é desconectado automaticamente.} many {Então os # de números vinculados são desconectados automaticamente.} other {Então os # números vinculados são desconectados automaticamente.}}',
  'schedule.ending.remind':
    '{count, plural, =0 {Só um lembrete: nenhum dos números está vinculado.} one {Só um lembrete: o número continua vinculado.} many {Só um lembrete: os # de números continuam vinculados.} other {Só um lembrete: os # números continuam vinculados.}}',
  'schedule.postpone': 'Adiar',
  'schedule.postpone.minutes': '{minutes, number} min',
  'schedule.postpone.by': 'Adiar o fim de {team} em {minutes, number} min',
  'schedule.postpone.left':
    '{count, plural, =0 {Não pode mais ser adiado} one {Resta # vez} many {Restam # de vezes} other {Restam # vezes}}',
  'schedule.postpone.never': 'Não pode ser adiado',
  'schedule.endNow': 'Encerrar turno agora…',
  'schedule.endShift': 'Encerrar turno…',
  'schedule.reminder': 'O turno de {team} terminou às {time}',
  'schedule.reminder.linked':
    '{count, plural, =0 {Nenhum dos números está mais vinculado.} one {# número ainda está vinculado.} many {# de números ainda estão vinculados.} other {# números ainda estão vinculados.}}',
  'schedule.reminder.dismiss': 'Dispensar o lembrete de {team}',
  'schedule.announce.soon':
    '{minutes, plural, one {O turno de {team} termina às {time}, em até um minuto.} many {O turno de {team} termina às {time}, em até # de minutos.} other {O turno de {team} termina às {time}, em até # minutos.}}',
  'schedule.announce.postponed': 'O turno de {team} foi adiado. Termina às {time}.',
  'schedule.announce.ended':
    '{count, plural, =0 {O turno de {team} terminou às {time}. Nenhum dos números está mais vinculado.} one {O turno de {team} terminou às {time}. # número ainda está vinculado.} many {O turno de {team} terminou às {time}. # de números ainda estão vinculados.} other {O turno de {team} terminou às {time}. # números ainda estão vinculados.}}',
};

/** Its errors, by their English texts. */
export const scheduleErrors: Readonly<Record<string, string>> = {
  'Change the exceptions; one shift may begin when the other ends.':
    'Mude as exceções; um turno pode começar quando o outro termina.',
  'Change their days or times; one may begin when the other ends.':
    'Mude os dias ou horários deles; um pode começar quando o outro termina.',
  'Choose another date.': 'Escolha outra data.',
  'Choose at least one day for it, or remove it.': 'Escolha pelo menos um dia para ele ou remova-o.',
  'Choose one from the list, for example Europe/London.': 'Escolha um da lista, por exemplo, Europe/London.',
  'Remove one of the two.': 'Remova um dos dois.',
  'Remove that exception, or choose a shift for it.': 'Remova essa exceção ou escolha um turno para ela.',
  'The exception on {date} is about a shift that is no longer there.':
    'A exceção de {date} é de um turno que não existe mais.',
  'The shift {shift} is on no day of the week.': 'O turno {shift} não está em nenhum dia da semana.',
  'The shift {shift} is there twice.': 'O turno {shift} aparece duas vezes.',
  'The shifts {first} and {second} overlap.': 'Os turnos {first} e {second} se sobrepõem.',
  'There are two exceptions on {date} for the same shift.': 'Há duas exceções em {date} para o mesmo turno.',
  'There is no day {date} in the calendar.': 'Não há o dia {date} no calendário.',
  'There is no time zone named “{timeZone}”.': 'Não há nenhum fuso horário chamado “{timeZone}”.',
  'With the exceptions around {date}, the shifts {first} and {second} overlap.':
    'Com as exceções em torno de {date}, os turnos {first} e {second} se sobrepõem.',
  'Hand over in time, or ask a lead to change the schedule.':
    'Faça a passagem a tempo ou peça a um responsável que mude a escala.',
  'It may have been dismissed already.': 'Talvez ele já tenha sido dispensado.',
  'Look at when the team’s next shift ends.': 'Veja quando termina o próximo turno da equipe.',
  'The end of this shift cannot be postponed any more.': 'O fim deste turno não pode mais ser adiado.',
  'The schedule of the team “{team}” in the file cannot be used.':
    'A escala da equipe “{team}” que está no arquivo não pode ser usada.',
  'There is no such reminder.': 'Não há esse lembrete.',
  'This shift has ended already, or its times have changed.':
    'Este turno já terminou ou os horários dele mudaram.',
  'There is no shift yet.': 'Ainda não há nenhum turno.',
  'Add one, or remove the shifts of this team altogether.':
    'Adicione um ou remova todos os turnos desta equipe.',
  'This shift is on no day of the week.': 'Este turno não está em nenhum dia da semana.',
  'This is no time of the day.': 'Isto não é um horário.',
  'Type hours and minutes, for example 17:30.': 'Digite horas e minutos, por exemplo, 17:30.',
  'The date is missing.': 'Falta a data.',
  'Choose the day of the exception.': 'Escolha o dia da exceção.',
  'The shifts are not right yet.': 'Os turnos ainda não estão certos.',
  'Correct what is marked.': 'Corrija o que está marcado.',
};
