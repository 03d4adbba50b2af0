import type { schedule as english } from '../en/schedule.ts';

/** When shifts are. */
export const schedule: Record<keyof typeof english, string> = {
  'schedule.open': 'Turnos de {team}…',
  'schedule.title': 'Turnos de {team}',
  'schedule.description': 'Cuándo terminan los turnos y qué pasa entonces con los números vinculados.',
  'schedule.atEnd': 'Al final de un turno',
  'schedule.atEnd.handOver': 'Entregar automáticamente',
  'schedule.atEnd.handOver.text':
    'Todos los números vinculados del equipo cierran sesión a la hora, cada uno con su comprobante. Se avisa 10, 5 y 1 minutos antes.',
  'schedule.atEnd.remind': 'Solo recordar',
  'schedule.atEnd.remind.text':
    'Se avisa igual, y se recuerda después. Los números siguen vinculados hasta que alguien termine el turno.',
  'schedule.timeZone': 'Zona horaria',
  'schedule.timeZone.now': 'Allí es {day}, {time}',
  'schedule.timeZone.own': 'Este equipo',
  'schedule.timeZone.search': 'Ciudad o región',
  'schedule.timeZone.none': 'Ninguna zona horaria coincide.',
  'schedule.shifts': 'Turnos',
  'schedule.shift': 'Turno {number, number}',
  'schedule.shift.days': 'Días en los que empieza el turno {number, number}',
  'schedule.begins': 'Empieza',
  'schedule.ends': 'Termina',
  'schedule.nextDay': 'Termina al día siguiente',
  'schedule.shift.add': 'Añadir turno',
  'schedule.shift.remove': 'Quitar el turno {number, number}',
  'schedule.postponements': 'Aplazar un final',
  'schedule.postponements.hint': 'Cada vez 5, 15 o 30 minutos',
  'schedule.postponements.count':
    '{count, plural, =0 {No se permite} one {Una vez} many {Hasta # de veces} other {Hasta # veces}}',
  'schedule.exceptions': 'Excepciones',
  'schedule.exceptions.description': 'Festivos y días en que un turno termina a otra hora.',
  'schedule.exception': 'Excepción {number, number}',
  'schedule.exception.date': 'Fecha',
  'schedule.exception.about': 'Qué turno',
  'schedule.exception.all': 'Todos los turnos de ese día',
  'schedule.exception.what': 'Qué cambia',
  'schedule.exception.none': 'Sin turno',
  'schedule.exception.ends': 'Termina a las',
  'schedule.exception.idle': 'Ese día no empieza ningún turno así, de modo que esto no cambia nada.',
  'schedule.exception.add': 'Añadir excepción',
  'schedule.exception.remove': 'Quitar la excepción {number, number}',
  'schedule.next': 'Próximos finales',
  'schedule.next.one': 'Próximo final: {day}, {time}',
  'schedule.next.none': 'Ningún turno termina en el plazo de un año.',
  'schedule.next.wrong': 'Aparecen aquí en cuanto los días y las horas de arriba estén completos.',
  'schedule.next.postponed': 'El próximo final está aplazado hasta las {time}.',
  'schedule.remove': 'Quitar todos los turnos…',
  'schedule.remove.title': '¿Quitar todos los turnos de {team}?',
  'schedule.remove.confirm': 'Quitar turnos',
  'schedule.remove.text':
    'Ya nada se entrega automáticamente ni se recuerda a nadie. Los números siguen vinculados.',
  'schedule.endsAt': 'El turno termina a las {time}',
  'schedule.endsOn': 'El turno termina: {day}, {time}',
  'schedule.banners': 'Finales de turno',
  'schedule.ending': 'El turno de {team} termina en {time}',
  'schedule.ending.last': 'Último minuto: el turno de {team} termina en {time}',
  'schedule.ending.now': 'El turno de {team} termina ahora',
  'schedule.ending.handOver':
    '{count, plural, =0 {Ninguno de sus números está vinculado, así que entonces no se cierra ninguna sesión.} one {Entonces la sesión de su número vinculado se cierra automáticamente.} many {Entonces las sesiones de sus # de números vinculados se cierran automáticamente.} other {Entonces las sesiones de sus # números vinculados se cierran automáticamente.}}',
  'schedule.ending.remind':
    '{count, plural, =0 {Solo un recordatorio: ninguno de sus números está vinculado.} one {Solo un recordatorio: su número sigue vinculado.} many {Solo un recordatorio: sus # de números siguen vinculados.} other {Solo un recordatorio: sus # números siguen vinculados.}}',
  'schedule.postpone': 'Aplazar',
  'schedule.postpone.minutes': '{minutes, number} min',
  'schedule.postpone.by': 'Aplazar el final de {team} {minutes, number} min',
  'schedule.postpone.left':
    '{count, plural, =0 {Ya no se puede aplazar} one {Queda # vez} many {Quedan # de veces} other {Quedan # veces}}',
  'schedule.postpone.never': 'No se puede aplazar',
  'schedule.endNow': 'Terminar turno ahora…',
  'schedule.endShift': 'Terminar turno…',
  'schedule.reminder': 'El turno de {team} terminó a las {time}',
  'schedule.reminder.linked':
    '{count, plural, =0 {Ninguno de sus números sigue vinculado.} one {# número sigue vinculado.} many {# de números siguen vinculados.} other {# números siguen vinculados.}}',
  'schedule.reminder.dismiss': 'Descartar el recordatorio de {team}',
  'schedule.announce.soon':
    '{minutes, plural, one {El turno de {team} termina a las {time}, en menos de un minuto.} many {El turno de {team} termina a las {time}, en menos de # de minutos.} other {El turno de {team} termina a las {time}, en menos de # minutos.}}',
  'schedule.announce.postponed': 'El turno de {team} está aplazado. Termina a las {time}.',
  'schedule.announce.ended':
    '{count, plural, =0 {El turno de {team} terminó a las {time}. Ninguno de sus números sigue vinculado.} one {El turno de {team} terminó a las {time}. # número sigue vinculado.} many {El turno de {team} terminó a las {time}. # de números siguen vinculados.} other {El turno de {team} terminó a las {time}. # números siguen vinculados.}}',
};

/** Its errors, by their English texts. */
export const scheduleErrors: Readonly<Record<string, string>> = {
  'Change the exceptions; one shift may begin when the other ends.':
    'Cambia las excepciones; un turno puede empezar cuando termina el otro.',
  'Change their days or times; one may begin when the other ends.':
    'Cambia sus días u horas; uno puede empezar cuando termina el otro.',
  'Choose another date.': 'Elige otra fecha.',
  'Choose at least one day for it, or remove it.': 'Elige al menos un día para él o quítalo.',
  'Choose one from the list, for example Europe/London.':
    'Elige una de la lista, por ejemplo, Europe/London.',
  'Remove one of the two.': 'Quita uno de los dos.',
  'Remove that exception, or choose a shift for it.': 'Quita esa excepción o elige un turno para ella.',
  'The exception on {date} is about a shift that is no longer there.':
    'La excepción del {date} es de un turno que ya no existe.',
  'The shift {shift} is on no day of the week.': 'El turno {shift} no está en ningún día de la semana.',
  'The shift {shift} is there twice.': 'El turno {shift} está dos veces.',
  'The shifts {first} and {second} overlap.': 'Los turnos {first} y {second} se superponen.',
  'There are two exceptions on {date} for the same shift.':
    'Hay dos excepciones el {date} para el mismo turno.',
  'There is no day {date} in the calendar.': 'El día {date} no existe en el calendario.',
  'There is no time zone named “{timeZone}”.': 'No hay ninguna zona horaria llamada «{timeZone}».',
  'With the exceptions around {date}, the shifts {first} and {second} overlap.':
    'Con las excepciones en torno al {date}, los turnos {first} y {second} se superponen.',
  'Hand over in time, or ask a lead to change the schedule.':
    'Haz el relevo a tiempo o pide a un responsable que cambie el horario.',
  'It may have been dismissed already.': 'Puede que ya se haya descartado.',
  'Look at when the team’s next shift ends.': 'Mira cuándo termina el próximo turno del equipo.',
  'The end of this shift cannot be postponed any more.':
    'El final de este turno ya no se puede posponer más.',
  'The schedule of the team “{team}” in the file cannot be used.':
    'El horario del equipo «{team}» que hay en el archivo no se puede usar.',
  'There is no such reminder.': 'No existe ese recordatorio.',
  'This shift has ended already, or its times have changed.': 'Este turno ya terminó o sus horas cambiaron.',
  'There is no shift yet.': 'Todavía no hay ningún turno.',
  'Add one, or remove the shifts of this team altogether.':
    'Añade uno o quita todos los turnos de este equipo.',
  'This shift is on no day of the week.': 'Este turno no está en ningún día de la semana.',
  'This is no time of the day.': 'Esto no es una hora del día.',
  'Type hours and minutes, for example 17:30.': 'Escribe horas y minutos, por ejemplo, 17:30.',
  'The date is missing.': 'Falta la fecha.',
  'Choose the day of the exception.': 'Elige el día de la excepción.',
  'The shifts are not right yet.': 'Los turnos aún no están bien.',
  'Correct what is marked.': 'Corrige lo que está marcado.',
};
