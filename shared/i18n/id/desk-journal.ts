import type { deskJournal as english } from '../en/desk-journal.ts';

/** The journal of the whole desk. */
export const deskJournal: Record<keyof typeof english, string> = {
  'deskJournal.account': 'Akun',
  'deskJournal.allAccounts': 'Semua akun',
  'deskJournal.removed': '{label} (dihapus)',
  'deskJournal.allTeams': 'Semua tim',
  'deskJournal.person': 'Orang',
  'deskJournal.everybody': 'Semua orang',
  'deskJournal.topic': 'Perihal',
  'deskJournal.allTopics': 'Semuanya',
  'deskJournal.topic.linked': 'Ditautkan',
  'deskJournal.topic.loggedOut': 'Dikeluarkan di sini',
  'deskJournal.topic.lost': 'Diakhiri oleh ponsel atau WhatsApp',
  'deskJournal.topic.shifts': 'Giliran kerja',
  'deskJournal.topic.faults': 'Gangguan',
  'deskJournal.topic.desk': 'Meja dan pengaturan',
  'deskJournal.from': 'Dari',
  'deskJournal.to': 'Sampai',
  'deskJournal.clear': 'Hapus filter',
  'deskJournal.time': 'Waktu',
  'deskJournal.what': 'Apa yang terjadi',
  'deskJournal.atDesk': 'Di meja',
  'deskJournal.desk': 'Meja',
  'deskJournal.entries': 'Entri',
  'deskJournal.reading': 'Membaca log aktivitas…',
  'deskJournal.empty': 'Belum ada yang terjadi.',
  'deskJournal.noHit': 'Tidak ada entri yang cocok dengan filter ini.',
  'deskJournal.more': 'Tampilkan entri lebih lama',
  'deskJournal.end': 'Tidak ada entri yang lebih lama.',
  'deskJournal.unreadable':
    '{count, plural, other {# baris tidak dapat dibaca. “Verifikasi” menunjukkan letaknya.}}',
  'deskJournal.receiptOf': 'Bukti keluar {account}, {time}',
  'deskJournal.listedAs': 'Tercantum di ponsel sebagai {device}',
  'deskJournal.verify': 'Verifikasi',
  'deskJournal.verifying': 'Memeriksa setiap entri…',
  'deskJournal.intact':
    'Log aktivitas utuh: {lines, plural, other {# entri}}, tidak ada yang diubah dan tidak ada yang hilang.',
  'deskJournal.intactFrom': 'Entri sebelum nomor {from, number} dihapus sesuai setelan.',
  'deskJournal.broken': 'Log aktivitas rusak atau diubah: baris {line, number} pada {file}.',
  'deskJournal.breach.unreadable': 'Baris ini bukan entri.',
  'deskJournal.breach.changed': 'Isi entri ini diubah setelah ditulis.',
  'deskJournal.breach.outOfOrder':
    'Entri ini tidak mengikuti entri sebelumnya: ada entri yang dihapus, ditambahkan, atau dipindahkan di sini.',
  'deskJournal.breach.beginningMissing':
    'Entri sebelum ini hilang, dan log aktivitas tidak menyatakan bahwa entri itu dihapus sesuai setelan.',
  'deskJournal.breach.endMissing': 'Entri yang pernah ada di sini, hingga akhir log aktivitas, hilang.',
  'deskJournal.breach.headDiffers': 'Entri terakhir bukan yang ditulis Switchboard.',
  'deskJournal.breach.headMissing':
    'File yang menunjukkan akhir log aktivitas hilang atau tidak dapat dibaca.',
  'deskJournal.brokenNext':
    'Pemeriksaan ini tidak menghilangkan apa pun, dan log aktivitas berlanjut. Simpan salinan sebagai baris JSON, dan beri tahu penanggung jawab meja ini.',
  'deskJournal.exportCsv': 'Ekspor CSV',
  'deskJournal.exportLines': 'Ekspor baris JSON',
  'deskJournal.exportsPart': 'Ekspor hanya memuat yang ditampilkan filter.',
  'deskJournal.exported': '{entries, plural, other {# entri disimpan.}}',
  'deskJournal.settingsHint': 'Siapa melakukan apa pada akun mana, beserta bukti keluarnya.',
  'deskJournal.keep': 'Simpan entri selama',
  'deskJournal.keepHint':
    'Entri yang lebih lama dihapus saat aplikasi dibuka dan sekali sehari, kira-kira sebulan sekaligus.',
  'deskJournal.days': '{days, plural, other {# hari}}',
  'deskJournal.title': 'Log aktivitas',
  'deskJournal.filters': 'Filter',
};

/** Its errors, by their English texts. */
export const deskJournalErrors: Readonly<Record<string, string>> = {
  'Old entries of the journal could not be removed.': 'Entri lama log aktivitas tidak dapat dihapus.',
  'Check that the data folder is writable. It is tried again tomorrow, and at the next start.':
    'Pastikan folder data dapat ditulisi. Akan dicoba lagi besok dan saat aplikasi dibuka berikutnya.',
};
