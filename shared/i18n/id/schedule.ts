import type { schedule as english } from '../en/schedule.ts';

/** When shifts are. */
export const schedule: Record<keyof typeof english, string> = {
  'schedule.open': 'Giliran {team}…',
  'schedule.title': 'Giliran {team}',
  'schedule.description': 'Kapan giliran berakhir, dan apa yang terjadi pada nomor tertaut saat itu.',
  'schedule.atEnd': 'Di akhir giliran',
  'schedule.atEnd.handOver': 'Serah terima otomatis',
  'schedule.atEnd.handOver.text':
    'Semua nomor tertaut milik tim dikeluarkan tepat waktu, masing-masing dengan bukti keluar. Peringatan muncul 10, 5, dan 1 menit sebelumnya.',
  'schedule.atEnd.remind': 'Hanya ingatkan',
  'schedule.atEnd.remind.text':
    'Peringatannya sama, lalu diingatkan sesudahnya. Nomor tetap tertaut sampai seseorang mengakhiri giliran.',
  'schedule.timeZone': 'Zona waktu',
  'schedule.timeZone.now': 'Di sana sekarang {day}, {time}',
  'schedule.timeZone.own': 'Komputer ini',
  'schedule.timeZone.search': 'Kota atau wilayah',
  'schedule.timeZone.none': 'Tidak ada zona waktu yang cocok.',
  'schedule.shifts': 'Giliran',
  'schedule.shift': 'Giliran {number, number}',
  'schedule.shift.days': 'Hari dimulainya giliran {number, number}',
  'schedule.begins': 'Mulai',
  'schedule.ends': 'Berakhir',
  'schedule.nextDay': 'Berakhir keesokan harinya',
  'schedule.shift.add': 'Tambahkan giliran',
  'schedule.shift.remove': 'Hapus giliran {number, number}',
  'schedule.postponements': 'Menunda satu akhir giliran',
  'schedule.postponements.hint': 'Setiap kali 5, 15, atau 30 menit',
  'schedule.postponements.count': '{count, plural, =0 {Tidak boleh} =1 {Sekali} other {Hingga # kali}}',
  'schedule.exceptions': 'Pengecualian',
  'schedule.exceptions.description': 'Hari libur, dan hari saat giliran berakhir pada jam lain.',
  'schedule.exception': 'Pengecualian {number, number}',
  'schedule.exception.date': 'Tanggal',
  'schedule.exception.about': 'Giliran yang mana',
  'schedule.exception.all': 'Semua giliran hari itu',
  'schedule.exception.what': 'Apa yang berbeda',
  'schedule.exception.none': 'Tanpa giliran',
  'schedule.exception.ends': 'Berakhir pukul',
  'schedule.exception.idle':
    'Tidak ada giliran itu yang dimulai pada hari tersebut, jadi ini tidak mengubah apa pun.',
  'schedule.exception.add': 'Tambahkan pengecualian',
  'schedule.exception.remove': 'Hapus pengecualian {number, number}',
  'schedule.next': 'Akhir giliran berikutnya',
  'schedule.next.one': 'Akhir berikutnya: {day}, {time}',
  'schedule.next.none': 'Tidak ada giliran yang berakhir dalam setahun.',
  'schedule.next.wrong': 'Akan tampil di sini begitu hari dan jam di atas lengkap.',
  'schedule.next.postponed': 'Akhir giliran berikutnya ditunda sampai {time}.',
  'schedule.remove': 'Hapus semua giliran…',
  'schedule.remove.title': 'Hapus semua giliran {team}?',
  'schedule.remove.confirm': 'Hapus giliran',
  'schedule.remove.text':
    'Tidak ada lagi serah terima otomatis, dan tidak ada yang diingatkan. Nomor tetap tertaut.',
  'schedule.endsAt': 'Giliran berakhir pukul {time}',
  'schedule.endsOn': 'Giliran berakhir {day}, {time}',
  'schedule.banners': 'Akhir giliran',
  'schedule.ending': 'Giliran {team} berakhir dalam {time}',
  'schedule.ending.last': 'Menit terakhir: giliran {team} berakhir dalam {time}',
  'schedule.ending.now': 'Giliran {team} berakhir sekarang',
  'schedule.ending.handOver':
    '{count, plural, =0 {Tidak ada nomornya yang tertaut, jadi tidak ada yang dikeluarkan.} other {Lalu # nomor tertautnya dikeluarkan secara otomatis.}}',
  'schedule.ending.remind':
    '{count, plural, =0 {Hanya pengingat: tidak ada nomornya yang tertaut.} other {Hanya pengingat: # nomornya tetap tertaut.}}',
  'schedule.postpone': 'Tunda',
  'schedule.postpone.minutes': '{minutes, number} mnt',
  'schedule.postpone.by': 'Tunda akhir giliran {team} {minutes, number} mnt',
  'schedule.postpone.left': '{count, plural, =0 {Tidak dapat ditunda lagi} other {Sisa # kali}}',
  'schedule.postpone.never': 'Tidak dapat ditunda',
  'schedule.endNow': 'Akhiri giliran sekarang…',
  'schedule.endShift': 'Akhiri giliran…',
  'schedule.reminder': 'Giliran {team} berakhir pukul {time}',
  'schedule.reminder.linked':
    '{count, plural, =0 {Tidak ada lagi nomornya yang tertaut.} other {# nomor masih tertaut.}}',
  'schedule.reminder.dismiss': 'Abaikan pengingat {team}',
  'schedule.announce.soon': '{minutes, plural, other {Giliran {team} berakhir pukul {time}, dalam # menit.}}',
  'schedule.announce.postponed': 'Giliran {team} ditunda. Berakhir pukul {time}.',
  'schedule.announce.ended':
    '{count, plural, =0 {Giliran {team} berakhir pukul {time}. Tidak ada lagi nomornya yang tertaut.} other {Giliran {team} berakhir pukul {time}. # nomor masih tertaut.}}',
};

/** Its errors, by their English texts. */
export const scheduleErrors: Readonly<Record<string, string>> = {
  'Change the exceptions; one shift may begin when the other ends.':
    'Ubah pengecualiannya; satu giliran boleh dimulai saat yang lain berakhir.',
  'Change their days or times; one may begin when the other ends.':
    'Ubah hari atau jamnya; yang satu boleh dimulai saat yang lain berakhir.',
  'Choose another date.': 'Pilih tanggal lain.',
  'Choose at least one day for it, or remove it.': 'Pilih setidaknya satu hari untuknya, atau hapus.',
  'Choose one from the list, for example Europe/London.':
    'Pilih salah satu dari daftar, misalnya Europe/London.',
  'Remove one of the two.': 'Hapus salah satunya.',
  'Remove that exception, or choose a shift for it.': 'Hapus pengecualian itu, atau pilih giliran untuknya.',
  'The exception on {date} is about a shift that is no longer there.':
    'Pengecualian pada {date} adalah untuk giliran yang sudah tidak ada.',
  'The shift {shift} is on no day of the week.': 'Giliran {shift} tidak ada di hari apa pun.',
  'The shift {shift} is there twice.': 'Giliran {shift} ada dua kali.',
  'The shifts {first} and {second} overlap.': 'Giliran {first} dan {second} bertumpang tindih.',
  'There are two exceptions on {date} for the same shift.':
    'Ada dua pengecualian pada {date} untuk giliran yang sama.',
  'There is no day {date} in the calendar.': 'Tidak ada tanggal {date} di kalender.',
  'There is no time zone named “{timeZone}”.': 'Tidak ada zona waktu bernama “{timeZone}”.',
  'With the exceptions around {date}, the shifts {first} and {second} overlap.':
    'Dengan pengecualian di sekitar {date}, giliran {first} dan {second} bertumpang tindih.',
  'Hand over in time, or ask a lead to change the schedule.':
    'Lakukan serah terima tepat waktu, atau minta pemimpin mengubah jadwal.',
  'It may have been dismissed already.': 'Mungkin sudah ditutup.',
  'Look at when the team’s next shift ends.': 'Lihat kapan giliran tim berikutnya berakhir.',
  'The end of this shift cannot be postponed any more.': 'Akhir giliran ini tidak bisa ditunda lagi.',
  'The schedule of the team “{team}” in the file cannot be used.':
    'Jadwal tim “{team}” di dalam file tidak bisa dipakai.',
  'There is no such reminder.': 'Tidak ada pengingat seperti itu.',
  'This shift has ended already, or its times have changed.':
    'Giliran ini sudah berakhir, atau jamnya telah berubah.',
  'There is no shift yet.': 'Belum ada giliran.',
  'Add one, or remove the shifts of this team altogether.':
    'Tambahkan satu, atau hapus semua giliran tim ini.',
  'This shift is on no day of the week.': 'Giliran ini tidak ada di hari apa pun.',
  'This is no time of the day.': 'Ini bukan jam yang benar.',
  'Type hours and minutes, for example 17:30.': 'Ketik jam dan menit, misalnya 17:30.',
  'The date is missing.': 'Tanggalnya belum ada.',
  'Choose the day of the exception.': 'Pilih hari pengecualiannya.',
  'The shifts are not right yet.': 'Gilirannya belum benar.',
  'Correct what is marked.': 'Perbaiki yang ditandai.',
};
