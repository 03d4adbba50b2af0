import type { accountSettings as english } from '../en/account-settings.ts';

export const accountSettings: Record<keyof typeof english, string> = {
  'accountSettings.title': 'Pengaturan {account}',
  'accountSettings.description': 'Tidak ada yang mengakhiri tautan di sini: nomor tetap tertaut.',
  'accountSettings.identity': 'Di Switchboard',
  'accountSettings.label': 'Nama',
  'accountSettings.labelHint':
    'Sebutan agen untuk nomor ini. Ponsel baru menampilkan nama baru pada tautan berikutnya.',
  'accountSettings.colour': 'Warna',
  'accountSettings.team': 'Tim',
  'accountSettings.noTeam': 'Tanpa tim',
  'accountSettings.newTeam': 'Tim baru…',
  'accountSettings.newTeamName': 'Nama tim baru',
  'accountSettings.note': 'Catatan untuk agen',
  'accountSettings.noteHint': 'Hal yang perlu diketahui semua agen di sini tentang nomor ini.',
  'accountSettings.number': 'Nomor',
  'accountSettings.expected': 'Nomor yang diharapkan',
  'accountSettings.expectedHint':
    'Dengan kode negara. Jika nomor lain dipindai, nomor itu ditahan sampai ada yang memutuskan. Kosongkan untuk mengharapkan nomor terakhir kali.',
  'accountSettings.expectedRead': 'Nomor apa pun selain {number} ditahan sampai ada yang memutuskan.',
  'accountSettings.startsWithApp': 'Mulai bersama aplikasi',
  'accountSettings.startsWithAppHint': 'Jika tidak, akun menunggu sampai ada yang memulainya.',
  'accountSettings.network': 'Jaringan',
  'accountSettings.restarts':
    'Menyimpan akan memulai ulang browser akun ini agar memakai jalur baru. Nomor tetap tertaut.',
};
