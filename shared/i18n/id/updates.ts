import type { updates as english } from '../en/updates.ts';

/** Updates of the app. */
export const updates: Record<keyof typeof english, string> = {
  'updates.title': 'Pembaruan',
  'updates.thisVersion': 'Switchboard {version}',
  'updates.notChecked': 'Versi yang lebih baru belum pernah diperiksa.',
  'updates.newest': 'Ini versi terbaru.',
  'updates.lastChecked': 'Terakhir diperiksa: {time}.',
  'updates.check': 'Periksa sekarang',
  'updates.checking': 'Memeriksa versi yang lebih baru',
  'updates.available': 'Versi {version} tersedia',
  'updates.download': 'Unduh',
  'updates.downloading': 'Mengunduh versi {version}',
  'updates.ready': 'Versi {version} siap',
  'updates.readyWhat': 'Versi ini dipasang saat aplikasi Switchboard ditutup.',
  'updates.restart': 'Mulai ulang dan perbarui',
  'updates.restartWhat':
    'Mulai ulang menutup semua akun dan membukanya lagi; nomor yang tertaut tetap tertaut.',
  'updates.waits': 'Switchboard dimulai ulang begitu tidak ada akun yang sedang dikeluarkan.',
  'updates.stay': 'Jangan mulai ulang',
  'updates.notes': 'Yang baru',
  'updates.arrive': 'Cara pembaruan tiba',
  'updates.channel': 'Versi',
  'updates.channelHint':
    'Versi beta datang lebih awal dan mungkin bermasalah. Setelah kembali, versi stabil berikutnya yang pertama ditawarkan.',
  'updates.channel.stable': 'Stabil',
  'updates.channel.beta': 'Beta',
  'updates.channelFixed': 'Administrator komputer ini yang menentukannya.',
  'updates.automatic': 'Unduh otomatis',
  'updates.automaticHint':
    'Versi yang lebih baru diunduh begitu ditemukan, dan dipasang saat aplikasi Switchboard ditutup.',
  'updates.off': 'Switchboard tidak memperbarui dirinya di sini.',
  'updates.off.unpackaged': 'Salinan ini untuk pengembangan.',
  'updates.off.packageManager':
    'Aplikasi ini dipasang sebagai paket sistem ini, dan diperbarui dengan paket yang lebih baru.',
  'updates.off.byHand':
    'Salinan ini ditaruh di sini secara manual. Untuk memperbaruinya, taruh yang lebih baru di tempatnya.',
  'updates.off.readOnly':
    'Aplikasi ini berada di folder yang tidak boleh Anda tulisi. Orang yang menaruhnya di sana dapat memperbaruinya.',
  'updates.off.noAddress': 'Salinan ini dibuat tanpa alamat untuk meminta pembaruan.',
  'updates.off.policy': 'Administrator komputer ini telah mematikan pembaruan.',
  'updates.readyNote': 'Versi {version} siap dipasang',
};

/** Their errors, and those of the computer’s policy, by their English texts. */
export const updatesErrors: Readonly<Record<string, string>> = {
  'The policy of this computer cannot be read.': 'Kebijakan komputer ini tidak dapat dibaca.',
  'The policy of this computer is too large to be one.':
    'Kebijakan komputer ini terlalu besar untuk sebuah kebijakan.',
  'The policy of this computer says “{place}”, which this version of Switchboard does not know.':
    'Kebijakan komputer ini menyebut “{place}”, yang tidak dikenal versi Switchboard ini.',
  'Ask your administrator to check {path}. The rest of it counts.':
    'Minta administrator Anda memeriksa {path}. Selebihnya tetap berlaku.',
  'The policy of this computer is wrong at “{place}”.': 'Kebijakan komputer ini salah di “{place}”.',
  'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.':
    'Minta administrator Anda memeriksa {path}, lalu mulai ulang Switchboard. Sampai saat itu tidak ada pembaruan.',
  'The update server cannot be reached.': 'Server pembaruan tidak dapat dijangkau.',
  'Check the internet connection of this computer; Switchboard also tries again by itself.':
    'Periksa koneksi internet komputer ini; Switchboard juga mencoba lagi dengan sendirinya.',
  'The update server answered with error {status}.': 'Server pembaruan menjawab dengan galat {status}.',
  'Try again later; Switchboard also tries again by itself.':
    'Coba lagi nanti; Switchboard juga mencoba lagi dengan sendirinya.',
  'The update server has nothing for this channel.': 'Server pembaruan tidak punya apa-apa untuk kanal ini.',
  'Try again later, or choose the other channel in the settings.':
    'Coba lagi nanti, atau pilih kanal lain di pengaturan.',
  'The update server’s answer cannot be read.': 'Jawaban server pembaruan tidak dapat dibaca.',
  'Try again later. If it happens again, tell whoever gave you Switchboard.':
    'Coba lagi nanti. Jika terjadi lagi, beri tahu orang yang memberi Anda Switchboard.',
  'The downloaded update is not the one that was announced, so it was deleted.':
    'Pembaruan yang diunduh bukan yang diumumkan, jadi sudah dihapus.',
  'The update would have come over a connection that is not protected, so it was refused.':
    'Pembaruan akan datang lewat koneksi yang tidak terlindungi, jadi ditolak.',
  'Tell whoever gave you Switchboard. Nothing was downloaded.':
    'Beri tahu orang yang memberi Anda Switchboard. Tidak ada yang diunduh.',
  'The update could not be saved.': 'Pembaruan tidak dapat disimpan.',
  'Free some disk space, then try again.': 'Kosongkan sebagian ruang disk, lalu coba lagi.',
  'The update server stopped answering.': 'Server pembaruan berhenti menjawab.',
  'The update failed for a reason that Switchboard does not know.':
    'Pembaruan gagal karena alasan yang tidak diketahui Switchboard.',
  'Try again later. Switchboard itself goes on as it is.':
    'Coba lagi nanti. Switchboard tetap berjalan seperti sekarang.',
  'Switchboard does not update itself on this computer.':
    'Switchboard tidak memperbarui dirinya di komputer ini.',
  'The settings say why, under “Updates”.': 'Pengaturan menjelaskan alasannya, di “Pembaruan”.',
};
