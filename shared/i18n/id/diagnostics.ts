import type { diagnostics as english } from '../en/diagnostics.ts';

/** When something is wrong with the app itself: its report, its log, its crashes, safe mode. */
export const diagnostics: Record<keyof typeof english, string> = {
  'diagnostics.title': 'Diagnostik',
  'diagnostics.what':
    'Untuk laporan kepada yang mengurus Switchboard: versi, pengaturan, keadaan, dan baris terakhir log teknis. Tidak berisi nomor telepon, nama akun atau orang, atau pesan.',
  'diagnostics.preview': 'Yang disalin',
  'diagnostics.copy': 'Salin diagnostik',
  'diagnostics.copyMenu': 'Salin diagnostik…',
  'diagnostics.copyHint': 'Untuk laporan. Anda melihat dulu apa yang disalin.',
  'diagnostics.openLogs': 'Buka folder log teknis',
  'diagnostics.logs': 'Log teknis',
  'diagnostics.logsHint': 'Apa yang dilakukan aplikasi dan kapan. Tetap di komputer ini.',
  'diagnostics.help': 'Bantuan',
  'diagnostics.version': 'Switchboard {version}',
  'diagnostics.wrong': 'Jika ada masalah',
  'diagnostics.wrongHint': 'Tidak ada yang dikirim sendiri: Anda yang memutuskan siapa menerima apa.',
  'diagnostics.safeMode': 'Mode aman',
  'diagnostics.safeModeHint': 'Mulai lagi tanpa akun, untuk mencari tahu apa yang salah.',
  'diagnostics.startSafe': 'Mulai dalam mode aman…',
  'diagnostics.startSafe.title': 'Mulai Switchboard dalam mode aman?',
  'diagnostics.startSafe.confirm': 'Mulai dalam mode aman',
  'diagnostics.startSafe.none': 'Tidak ada akun yang dimulai sendiri',
  'diagnostics.startSafe.noneWhat':
    'Tidak ada yang melihat pesan baru di sini sampai Anda memulai akun, atau Switchboard seperti biasa.',
  'diagnostics.startSafe.linked': 'Nomor Anda tetap tertaut',
  'diagnostics.startSafe.linkedWhat': 'Giliran tetap berakhir sesuai rencana, dan nomornya dikeluarkan.',
  'diagnostics.startNormally': 'Mulai seperti biasa',
  'diagnostics.safe.title': 'Mode aman: tidak ada akun yang dimulai sendiri',
  'diagnostics.safe.what':
    'Nomor Anda tetap tertaut, tetapi tidak ada yang melihat pesan baru di sini sampai Anda memulai akunnya. Giliran tetap berakhir sesuai rencana.',
  'diagnostics.crashed': 'Switchboard rusak terakhir kali.',
  'diagnostics.crashed.unknown': 'Switchboard berakhir tanpa diduga terakhir kali.',
  'diagnostics.crashed.computer': 'Komputer mati saat Switchboard berjalan.',
  'diagnostics.crashed.exception': 'Sebelumnya terjadi masalah yang tidak terduga.',
  'diagnostics.crashed.window': 'Sebelumnya jendelanya rusak.',
  'diagnostics.crashed.graphics': 'Sebelumnya tampilan jendelanya rusak.',
  'diagnostics.crashed.links': 'Nomor Anda tetap tertaut.',
  'diagnostics.crashed.often':
    'Itu terjadi {times, plural, other {# kali}} dalam beberapa menit. Dalam mode aman tidak ada akun yang dimulai, sehingga Anda dapat mencari tahu sebabnya.',
};
