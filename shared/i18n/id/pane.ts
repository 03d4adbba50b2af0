import type { pane as english } from '../en/pane.ts';

export const pane: Record<keyof typeof english, string> = {
  'pane.choose': 'Pilih akun.',
  'pane.noNumber': 'Tidak ada nomor tertaut',
  'pane.numberUnknown': 'Tautan yang nomornya belum diketahui',
  'pane.dismissNotice': 'Abaikan pemberitahuan',
  'pane.notice.at': '{notice}, {time}',
  'pane.notice.loggedOut': 'Dikeluarkan di sini',
  'pane.notice.unlinkedOnPhone': 'Tautan diputus di ponsel',
  'pane.notice.loginLost': 'WhatsApp tidak lagi mengenali login',
  'pane.notice.alreadyLoggedOut': 'Sudah dalam keadaan keluar',
  'pane.notice.qrExpired': 'Kode QR tidak dipindai tepat waktu',
  'pane.notice.otherNumber': 'Nomor berbeda dari sebelumnya, {number}',
  'pane.notice.otherNumber.bySetting': 'Nomor berbeda dari yang diharapkan, {number}',
  'pane.notice.recovered': 'Berjalan lagi. {message}',
  'pane.spoken.recovering': 'Memulihkan. {message}',
  'pane.spoken.syncing': 'Menautkan. Chat sedang dimuat.',

  'pane.stopped.title': 'Akun ini dihentikan',
  'pane.stopped.linked':
    'Nomor tetap tertaut, tetapi tidak ada yang masuk ke komputer ini sampai Anda memulainya.',
  'pane.stopped.unlinked': 'Tidak ada nomor tertaut. Mulai akun untuk mendapatkan kode QR.',
  'pane.start': 'Mulai',

  'pane.queued.title': '{before, plural, =0 {Giliran berikutnya} other {# akun lagi sebelum ini}}',
  'pane.queued.detail': 'Akun dimulai satu per satu agar komputer tetap lancar.',
  'pane.queued.cancel': 'Jangan mulai',

  'pane.starting.title': 'Menyiapkan',
  'pane.starting.linked': 'Sementara itu, nomor tetap tertaut.',
  'pane.starting.unlinked': 'Kode QR segera muncul.',
  'pane.starting.name': 'Memulai',
  'pane.starting.step': 'Langkah {step, number} dari {steps, number}: {name}',
  'pane.starting.chrome': 'Buka Chrome',
  'pane.starting.page': 'Buka WhatsApp Web',
  'pane.starting.restore': 'Pulihkan tautan',
  'pane.starting.code': 'Ambil kode QR',
  'pane.step.done': '{name}<hidden>, selesai</hidden>',
  'pane.step.now': '{name}<hidden>, sedang berjalan</hidden>',
  'pane.step.next': '{name}<hidden>, belum</hidden>',

  'pane.syncing.title': 'Ponsel sedang ditautkan',
  'pane.syncing.detail': 'Biarkan ponsel tidak terkunci dan online sampai semua chat dimuat.',
  'pane.syncing.name': 'Memuat chat',
  'pane.syncing.waiting': 'Menunggu WhatsApp',

  'pane.paused.expired.title': 'Siap begitu ponsel siap',
  'pane.paused.expired.detail':
    'Kode tidak dipindai selama beberapa saat, jadi Chrome ditutup. Siapkan ponsel sebelum menampilkan kode baru.',
  'pane.paused.expired.action': 'Kode QR baru',
  'pane.paused.unwatched.title': 'Belum tertaut',
  'pane.paused.unwatched.detail': 'Tampilkan kode QR saat ponsel sudah di tangan.',
  'pane.paused.unwatched.action': 'Tampilkan kode QR',

  'pane.held.title': 'Apakah nomor ini benar?',
  'pane.held.detail':
    'Ini bukan nomor {label} yang terakhir kali. Nomor ini tidak digunakan sampai Anda memutuskan.',
  'pane.held.detail.bySetting':
    'Ini bukan nomor yang diharapkan untuk {label}. Nomor ini tidak dipakai sampai Anda memutuskan.',
  'pane.held.now': 'Baru dipindai',
  'pane.held.before': 'Terakhir kali',
  'pane.held.expected': 'Yang diharapkan',
  'pane.held.logOut': 'Keluarkan lagi',
  'pane.held.keep': 'Pertahankan nomor ini',

  'pane.conflict.title': 'WhatsApp menggunakan tautan ini di tempat lain',
  'pane.conflict.detail':
    'Tidak ada yang masuk ke sini sampai Anda mengambilnya kembali. Jika Anda tidak tahu di mana tautan itu terbuka, keluarlah: tautan akan berakhir di semua tempat.',
  'pane.conflict.action': 'Gunakan di sini',

  'pane.recovering.attempt': 'Percobaan {attempt, number} dimulai otomatis saat hitung mundur selesai.',
  'pane.recovering.left': 'Waktu sampai percobaan berikutnya',
  'pane.recovering.action': 'Coba sekarang',

  'pane.loggingOut.title': 'Mengakhiri tautan',
  'pane.loggingOut.detail': 'Bukti keluar muncul setelah ketiga langkah selesai.',

  'pane.stopping.title': 'Menutup Chrome',
  'pane.stopping.linked': 'Nomor tetap tertaut.',
  'pane.stopping.unlinked': 'Tidak ada nomor tertaut.',

  'pane.failed.title': 'Akun ini tidak berjalan',
  'pane.failed.cause': 'Yang terjadi',
  'pane.failed.next': 'Langkah berikutnya',
  'pane.failed.retryable': 'Mencoba lagi mungkin sudah cukup.',
  'pane.failed.notRetryable': 'Mencoba lagi hanya membantu setelah langkah berikutnya.',
  'pane.failed.else': 'Jika belum berhasil',
  'pane.failed.else.stays': 'Sementara itu tidak ada yang hilang: {number} tetap tertaut di ponsel.',
  'pane.failed.else.reset':
    'Atur ulang koneksi di Tindakan lainnya. Prosesnya dimulai dari awal, dan ponsel memindai kode baru.',
  'pane.failed.else.details':
    'Kirim detailnya ke orang yang mengurus Switchboard. Tidak ada nomor di dalamnya.',
  'pane.failed.copy': 'Salin detail',
  'pane.copied': 'Disalin',
  'pane.notCopied': 'Tidak tersalin',
};
