export const errors: Readonly<Record<string, string>> = {
  'A browser from the Snap store cannot open the folder in which Switchboard keeps its data.':
    'Browser dari toko Snap tidak dapat membuka folder tempat Switchboard menyimpan datanya.',
  'A line is missing at the end of the journal.': 'Satu baris hilang di akhir log aktivitas.',
  'A number is linked to this account.': 'Ada nomor yang tertaut ke akun ini.',
  'A password that was kept can no longer be read.': 'Kata sandi yang disimpan tidak dapat dibaca lagi.',
  'An HTTP proxy’s username cannot contain a colon.':
    'Nama pengguna proxy HTTP tidak boleh berisi titik dua.',
  'Another browser is being downloaded.': 'Browser lain sedang diunduh.',
  'Another file was read since.': 'File lain sudah dibaca sejak itu.',
  'Ask the proxy’s provider to allow web.whatsapp.com on port 443, or use another proxy.':
    'Minta penyedia proxy mengizinkan web.whatsapp.com pada port 443, atau gunakan proxy lain.',
  'Begin with it instead of the 0, for example +44.': 'Awali dengan kode itu, bukan dengan 0, misalnya +62.',
  'Begin with the country code, for example +44.': 'Awali dengan kode negara, misalnya +62.',
  'Change it in the system’s own settings.': 'Ubah di pengaturan sistem.',
  'Check it against the phone.': 'Cocokkan dengan ponsel.',
  'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.':
    'Periksa alamat, port, dan jenisnya (HTTP atau SOCKS5), dan pastikan proxy berjalan.',
  'Check that it opens by itself. Switchboard tries again by itself.':
    'Pastikan Chrome dapat dibuka sendiri. Switchboard mencoba lagi secara otomatis.',
  'Check that its country code and all digits are there.': 'Pastikan kode negara dan semua angkanya lengkap.',
  'Check that the data folder is readable for you, then try again.':
    'Pastikan folder data dapat Anda baca, lalu coba lagi.',
  'Check that the data folder is writable, then try again.':
    'Pastikan folder data dapat ditulisi, lalu coba lagi.',
  'Check that the disk is not full and the data folder is writable, then try again.':
    'Pastikan disk tidak penuh dan folder data dapat ditulisi, lalu coba lagi.',
  'Check that the disk is not full and the data folder is writable. What was not written is kept and tried again with the next entry.':
    'Pastikan disk tidak penuh dan folder data dapat ditulisi. Yang belum tertulis disimpan dan dicoba lagi pada entri berikutnya.',
  'Check the internet connection. Switchboard tries again by itself.':
    'Periksa koneksi internet. Switchboard mencoba lagi secara otomatis.',
  'Check the network of this computer, then try again.': 'Periksa jaringan komputer ini, lalu coba lagi.',
  'Check the number, with its country code and without a leading zero.':
    'Periksa nomornya, dengan kode negara dan tanpa nol di depan.',
  'Choose another label, so that nobody answers from the wrong number.':
    'Pilih nama lain, agar tidak ada yang membalas dari nomor yang salah.',
  'Choose another name.': 'Pilih nama lain.',
  'Choose the program file of Google Chrome, Chromium, Edge or Brave.':
    'Pilih file program Google Chrome, Chromium, Edge, atau Brave.',
  'Chrome could not be closed.': 'Chrome tidak dapat ditutup.',
  'Chrome could not be started.': 'Chrome tidak dapat dimulai.',
  'Chrome ended unexpectedly.': 'Chrome berakhir tiba-tiba.',
  'Chrome was not running.': 'Chrome tidak sedang berjalan.',
  'Close WhatsApp Web in the other browser, or restart this account.':
    'Tutup WhatsApp Web di browser lain, atau mulai ulang akun ini.',
  'Close it and use the Switchboard window.': 'Tutup halaman itu dan gunakan jendela Switchboard.',
  'Close programs that may hold them open, then try again.':
    'Tutup program yang mungkin sedang membukanya, lalu coba lagi.',
  'Copy them again without it.': 'Salin lagi keduanya tanpa karakter itu.',
  'Download it from Google, or choose the program file of one that is installed.':
    'Unduh dari Google, atau pilih file program browser yang sudah terpasang.',
  'Download it from Google, or switch the lighter browser off.':
    'Unduh dari Google, atau nonaktifkan browser yang lebih ringan.',
  'Each may have at most {most} bytes.': 'Masing-masing paling banyak {most} byte.',
  'End it in the system’s task manager, then try again.': 'Akhiri di pengelola tugas sistem, lalu coba lagi.',
  'Enter both again, as the proxy’s provider gives them.':
    'Masukkan lagi keduanya, sesuai yang diberikan penyedia proxy.',
  'Free some space, then try again.': 'Kosongkan sebagian ruang, lalu coba lagi.',
  'Free {megabytes} MB, then try again.': 'Kosongkan {megabytes} MB, lalu coba lagi.',
  'Give a whole number from 1 to 65535.': 'Masukkan bilangan bulat dari 1 sampai 65535.',
  'Give its name (proxy.example.com) or its IPv4 address, without http:// and without the port.':
    'Masukkan nama (proxy.example.com) atau alamat IPv4-nya, tanpa http:// dan tanpa port.',
  'Give one of them another label in the file, or pick another file.':
    'Beri salah satunya nama lain di dalam file, atau pilih file lain.',
  'Give one of them another name in the file, or pick another file.':
    'Beri salah satunya nama lain di dalam file, atau pilih file lain.',
  'Give the account a name that agents will recognise.': 'Beri akun nama yang dikenali agen.',
  'Give the part before the colon only.': 'Masukkan hanya bagian sebelum titik dua.',
  'Give the team a name that agents will recognise.': 'Beri tim nama yang dikenali agen.',
  'Give the username that belongs to it.': 'Masukkan nama pengguna yang sesuai.',
  'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.':
    'Jika tidak ada yang memulihkan salinan lama folder data, mungkin ada yang mengubah log aktivitas. Log dilanjutkan dari sini.',
  'Install Google Chrome or Chromium in the way that is usual on this system.':
    'Pasang Google Chrome atau Chromium dengan cara yang lazim di sistem ini.',
  'Install and unlock a keyring (GNOME Keyring or KWallet) and restart Switchboard, or use a proxy without a password.':
    'Pasang dan buka kunci keyring (GNOME Keyring atau KWallet), lalu mulai ulang Switchboard, atau gunakan proxy tanpa kata sandi.',
  'Install the package chromium-sandbox, or Google Chrome, which brings its own; then try again.':
    'Pasang paket chromium-sandbox, atau Google Chrome yang sudah menyertakannya; lalu coba lagi.',
  'It may have been removed; look at the list again.': 'Mungkin sudah dihapus; lihat lagi daftarnya.',
  'Lines may have been cut off at its end, which can no longer be told. The journal goes on from here.':
    'Mungkin ada baris yang terpotong di akhir, dan itu tidak dapat dipastikan lagi. Log dilanjutkan dari sini.',
  'Log it out first.': 'Keluarkan dahulu.',
  'Look at what it would bring, then import it.': 'Lihat dahulu isinya, lalu impor.',
  'Make it readable for you, then try again.': 'Buat file itu dapat Anda baca, lalu coba lagi.',
  'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.':
    'Buat {folder} dapat Anda tulisi dan pastikan disk tidak penuh. Akun Anda tidak berubah.',
  'Make {path} readable for you, then try again. Nothing was changed.':
    'Buat {path} dapat Anda baca, lalu coba lagi. Tidak ada yang diubah.',
  'No Chrome runs for this account.': 'Tidak ada Chrome yang berjalan untuk akun ini.',
  'No Chrome was found on this computer.': 'Chrome tidak ditemukan di komputer ini.',
  'No country has this code.': 'Tidak ada negara dengan kode ini.',
  'No other number waits for a decision here.': 'Tidak ada nomor lain yang menunggu keputusan di sini.',
  'Nothing needs to be done.': 'Tidak ada yang perlu dilakukan.',
  'Nothing to do: the journal goes on, and the unfinished line is kept in {keptAs}.':
    'Tidak ada yang perlu dilakukan: log aktivitas berlanjut, dan baris yang belum selesai disimpan di {keptAs}.',
  'Nothing uses them. Close programs that may hold them open; Switchboard tries again at its next start.':
    'Kredensial itu tidak dipakai lagi. Tutup program yang mungkin sedang membukanya; Switchboard mencoba lagi saat dimulai berikutnya.',
  'Nothing was changed.': 'Tidak ada yang diubah.',
  'Open it in a browser yourself: {page}': 'Buka sendiri di browser: {page}',
  'Open Switchboard again to go on.': 'Buka lagi Switchboard untuk melanjutkan.',
  'Open WhatsApp on the phone to see why.': 'Buka WhatsApp di ponsel untuk melihat penyebabnya.',
  'Open it again to go on.': 'Buka lagi untuk melanjutkan.',
  'Open it yourself: {path}': 'Buka sendiri: {path}',
  'Out of use; some files are still being deleted, at the latest at the next start.':
    'Tidak dipakai lagi; beberapa file masih dihapus, paling lambat saat dimulai berikutnya.',
  'Pick a file that Switchboard has exported.': 'Pilih file yang diekspor oleh Switchboard.',
  'Pick a folder that is writable and has room, then try again.':
    'Pilih folder yang dapat ditulisi dan masih ada ruangnya, lalu coba lagi.',
  'Remove a team that is no longer needed.': 'Hapus tim yang tidak diperlukan lagi.',
  'Shorten the label.': 'Persingkat namanya.',
  'Shorten the name.': 'Persingkat namanya.',
  'Some credentials of earlier logins could not be deleted yet.':
    'Beberapa kredensial dari login sebelumnya belum dapat dihapus.',
  'Some of its processes could not be ended.': 'Beberapa prosesnya tidak dapat diakhiri.',
  'Start it again when you want it.': 'Mulai lagi kapan pun Anda mau.',
  'Start it again.': 'Mulai lagi.',
  'Switchboard cannot write to its data folder (unknown error).':
    'Switchboard tidak dapat menulis ke folder datanya (kesalahan tidak diketahui).',
  'Switchboard cannot write to its data folder ({code}).':
    'Switchboard tidak dapat menulis ke folder datanya ({code}).',
  'Switchboard is quitting.': 'Switchboard sedang ditutup.',
  'Switchboard may not read {file}.': 'Switchboard tidak diizinkan membaca {file}.',
  'Switchboard or the computer stopped while a line of the journal was being written.':
    'Switchboard atau komputer berhenti saat satu baris log aktivitas sedang ditulis.',
  'Switchboard ran into an unexpected problem.': 'Switchboard mengalami masalah yang tidak terduga.',
  'Switchboard tries again by itself.': 'Switchboard mencoba lagi secara otomatis.',
  'The WhatsApp page crashed.': 'Halaman WhatsApp mogok.',
  'The WhatsApp page no longer answers.': 'Halaman WhatsApp tidak lagi merespons.',
  'The account could not be brought online.': 'Akun tidak dapat dibuat online.',
  'The account is not waiting for a phone now.': 'Akun tidak sedang menunggu ponsel.',
  'The browser could not be saved.': 'Browser tidak dapat disimpan.',
  'The browser is too old: version {version}, at least {oldest} is needed.':
    'Browser terlalu lama: versi {version}, minimal {oldest} diperlukan.',
  'The change could not be saved.': 'Perubahan tidak dapat disimpan.',
  'The chosen browser is not there, or it is not a program.':
    'Browser yang dipilih tidak ada, atau bukan program.',
  'The chosen program is not a browser that Switchboard can use.':
    'Program yang dipilih bukan browser yang dapat digunakan Switchboard.',
  'The command {name} was given more than it takes at once.':
    'Perintah {name} menerima lebih banyak daripada yang didukungnya sekaligus.',
  'The command {name} was given something it does not take.':
    'Perintah {name} menerima sesuatu yang tidak didukungnya.',
  'The country code is missing.': 'Kode negara belum ada.',
  'The credentials of this account could not be deleted.': 'Kredensial akun ini tidak dapat dihapus.',
  'The download came to a standstill.': 'Unduhan macet.',
  'The download server answered with error {status}.': 'Server unduhan menjawab dengan kesalahan {status}.',
  'The download server cannot be reached.': 'Server unduhan tidak dapat dijangkau.',
  'The download was cancelled.': 'Unduhan dibatalkan.',
  'The downloaded browser does not run on this computer.':
    'Browser yang diunduh tidak dapat berjalan di komputer ini.',
  'The file comes from a newer version of Switchboard.':
    'File ini berasal dari versi Switchboard yang lebih baru.',
  'The file could not be read.': 'File tidak dapat dibaca.',
  'The file could not be written.': 'File tidak dapat ditulis.',
  'The file has something at “{place}” that Switchboard does not know.':
    'File berisi sesuatu di “{place}” yang tidak dikenal Switchboard.',
  'The file has two accounts named “{label}”.': 'File berisi dua akun bernama “{label}”.',
  'The file has two teams named “{name}”.': 'File berisi dua tim bernama “{name}”.',
  'The file is damaged, or no configuration at all.': 'File rusak, atau bukan konfigurasi.',
  'The file is larger than {megabytes} MB; no configuration is.':
    'File lebih besar dari {megabytes} MB; tidak ada konfigurasi sebesar itu.',
  'The file is no configuration of Switchboard.': 'File ini bukan konfigurasi Switchboard.',
  'The file that says where the journal ends is missing or unreadable.':
    'File yang mencatat akhir log aktivitas hilang atau tidak dapat dibaca.',
  'The folder could not be moved away; it is deleted at the next start.':
    'Folder tidak dapat dipindahkan; folder akan dihapus saat dimulai berikutnya.',
  'The folder could not be shown.': 'Folder tidak dapat ditampilkan.',
  'The folder for this account’s credentials could not be made.':
    'Folder untuk kredensial akun ini tidak dapat dibuat.',
  'The journal could not be read.': 'Log aktivitas tidak dapat dibaca.',
  'The journal could not be written.': 'Log aktivitas tidak dapat ditulis.',
  'The journal is closed.': 'Log aktivitas sudah ditutup.',
  'The journal is not as Switchboard left it: lines were replaced.':
    'Log aktivitas tidak seperti saat ditinggalkan Switchboard: ada baris yang diganti.',
  'The label has {length} characters; at most {most} fit.':
    'Nama terdiri dari {length} karakter; paling banyak {most}.',
  'The label is empty.': 'Nama masih kosong.',
  'The lighter browser was not found on this computer.':
    'Browser yang lebih ringan tidak ditemukan di komputer ini.',
  'The number has too many or too few digits.': 'Angka pada nomor terlalu banyak atau terlalu sedikit.',
  'The number is empty.': 'Nomor masih kosong.',
  'The number is too short.': 'Nomor terlalu pendek.',
  'The page could not be opened.': 'Halaman tidak dapat dibuka.',
  'The proxy’s address is not one that can be used.': 'Alamat proxy tidak dapat digunakan.',
  'The proxy’s port is not one that can be used.': 'Port proxy tidak dapat digunakan.',
  'The session was ended.': 'Sesi sudah diakhiri.',
  'The start was called off.': 'Proses mulai dibatalkan.',
  'The system’s keychain may be locked or have changed. Unlock it, or enter the password again.':
    'Penyimpanan kunci sistem mungkin terkunci atau sudah berubah. Buka kuncinya, atau masukkan lagi kata sandinya.',
  'The team’s name has {length} characters; at most {limit} fit.':
    'Nama tim terdiri dari {length} karakter; paling banyak {limit}.',
  'The team’s name is empty.': 'Nama tim masih kosong.',
  'The username or the password contains a line break or another control character.':
    'Nama pengguna atau kata sandi berisi ganti baris atau karakter kontrol lain.',
  'The username or the password is too long for a SOCKS5 proxy.':
    'Nama pengguna atau kata sandi terlalu panjang untuk proxy SOCKS5.',
  'There can be at most {limit} teams.': 'Paling banyak ada {limit} tim.',
  'There is a password without a username.': 'Ada kata sandi tanpa nama pengguna.',
  'There is already a team named “{name}”.': 'Sudah ada tim bernama “{name}”.',
  'There is already an account named “{label}”.': 'Sudah ada akun bernama “{label}”.',
  'There is no browser to download for this kind of computer.':
    'Tidak ada browser yang dapat diunduh untuk jenis komputer ini.',
  'There is no such account.': 'Akun itu tidak ada.',
  'There is no such team.': 'Tim itu tidak ada.',
  'There is not enough room on the disk for the browser.': 'Ruang disk tidak cukup untuk browser.',
  'There is nothing to end.': 'Tidak ada yang perlu diakhiri.',
  'This account is not open in another browser.': 'Akun ini tidak terbuka di browser lain.',
  'This account’s proxy answers, but opens no way to WhatsApp.':
    'Proxy akun ini menjawab, tetapi tidak membuka jalur ke WhatsApp.',
  'This account’s proxy does not answer.': 'Proxy akun ini tidak menjawab.',
  'This account’s proxy refuses the username or the password.':
    'Proxy akun ini menolak nama pengguna atau kata sandi.',
  'This computer offers no safe place for a password, so it was not kept.':
    'Komputer ini tidak punya tempat aman untuk kata sandi, jadi kata sandi tidak disimpan.',
  'This is not a phone number.': 'Ini bukan nomor telepon.',
  'This page may not control Switchboard.': 'Halaman ini tidak boleh mengendalikan Switchboard.',
  'This system does not let Chrome build its sandbox.':
    'Sistem ini tidak mengizinkan Chrome membuat sandbox.',
  'Try again later, or install Google Chrome yourself.':
    'Coba lagi nanti, atau pasang Google Chrome sendiri.',
  'Try again, or scan the QR code.': 'Coba lagi, atau pindai kode QR.',
  'Try again. If it happens again, restart Switchboard; your accounts stay linked.':
    'Coba lagi. Jika terulang, mulai ulang Switchboard; akun Anda tetap tertaut.',
  'Try again. If it happens again, something on the network may be changing downloads.':
    'Coba lagi. Jika terulang, mungkin ada yang mengubah unduhan di jaringan.',
  'Try again; if it stays so, update Switchboard.': 'Coba lagi; jika tetap begitu, perbarui Switchboard.',
  'Type the number of the phone to link.': 'Ketik nomor ponsel yang akan ditautkan.',
  'Unlock the system’s keychain and try again, or use a proxy without a password.':
    'Buka kunci penyimpanan kunci sistem lalu coba lagi, atau gunakan proxy tanpa kata sandi.',
  'Update Switchboard and Chrome.': 'Perbarui Switchboard dan Chrome.',
  'Update Switchboard on this computer, then try again.':
    'Perbarui Switchboard di komputer ini, lalu coba lagi.',
  'Use another connection for this account.': 'Gunakan koneksi lain untuk akun ini.',
  'Use digits, spaces and dashes, for example +44 7700 900123.':
    'Gunakan angka, spasi, dan tanda hubung, misalnya +62 812 3456 7890.',
  'Wait until it is there, or cancel it, then try again.':
    'Tunggu sampai selesai, atau batalkan, lalu coba lagi.',
  'Wait until it shows a QR code, then try again.': 'Tunggu sampai kode QR muncul, lalu coba lagi.',
  'What was downloaded is damaged.': 'Hasil unduhan rusak.',
  'WhatsApp Web could not be opened in Chrome.': 'WhatsApp Web tidak dapat dibuka di Chrome.',
  'WhatsApp Web did not finish loading.': 'WhatsApp Web tidak selesai dimuat.',
  'WhatsApp Web has changed in a way that this version of Switchboard does not know.':
    'WhatsApp Web berubah dengan cara yang tidak dikenal versi Switchboard ini.',
  'WhatsApp Web refused to log out.': 'WhatsApp Web menolak keluar.',
  'WhatsApp cannot be reached.': 'WhatsApp tidak dapat dijangkau.',
  'WhatsApp could not be reached.': 'WhatsApp tidak dapat dijangkau.',
  'WhatsApp did not accept this number.': 'WhatsApp tidak menerima nomor ini.',
  'WhatsApp did not answer.': 'WhatsApp tidak menjawab.',
  'WhatsApp did not confirm within {seconds} s.': 'WhatsApp tidak mengonfirmasi dalam {seconds} dtk.',
  'WhatsApp did not give the login back.': 'WhatsApp tidak mengembalikan login.',
  'WhatsApp has blocked this number.': 'WhatsApp memblokir nomor ini.',
  'WhatsApp no longer accepts this version of WhatsApp Web.':
    'WhatsApp tidak lagi menerima versi WhatsApp Web ini.',
  'WhatsApp no longer knew this login, so the phone was not asked.':
    'WhatsApp tidak lagi mengenali login ini, jadi ponsel tidak ditanya.',
  'WhatsApp refuses connections from this proxy.': 'WhatsApp menolak koneksi dari proxy ini.',
  'Whether Switchboard starts at login could not be changed on this computer.':
    'Pengaturan apakah Switchboard dibuka saat login tidak dapat diubah di komputer ini.',
  '{count} lines are missing at the end of the journal.': '{count} baris hilang di akhir log aktivitas.',
};
