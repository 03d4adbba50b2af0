import type { receipt as english } from '../en/receipt.ts';

/** What a logout proved, and what a person does where the phone could not be told. */
export const receipt: Record<keyof typeof english, string> = {
  'receipt.title': 'प्रमाण',
  'receipt.desk': '{number} को {date} को यहाँ लॉग आउट किया गया।',
  'receipt.desk.unknown': 'लिंक को {date} को यहाँ लॉग आउट किया गया।',
  'receipt.phone': '{number} को {date} को फ़ोन पर अनलिंक किया गया।',
  'receipt.phone.unknown': 'लिंक को {date} को फ़ोन पर अनलिंक किया गया।',
  'receipt.lost': '{date} को WhatsApp ने {number} को नहीं पहचाना।',
  'receipt.lost.unknown': '{date} को WhatsApp ने इस लिंक को नहीं पहचाना।',
  'receipt.phoneTold': 'फ़ोन को बताना',
  'receipt.chromeClosed': 'Chrome बंद करना',
  'receipt.credentialsErased': 'क्रेडेंशियल मिटाना',
  'receipt.doneAt': '<hidden>पूरा, </hidden>{time}',
  'receipt.failedAt': 'नाकाम, {time}',
  'receipt.stillListed': 'हो सकता है कि यह डिवाइस अब भी फ़ोन की सूची में हो',
  'receipt.stillListed.why': 'जब तक आप इसे वहाँ से नहीं हटाते, यह फ़ोन की सूची में रहता है।',
  'receipt.stillListed.open': 'फ़ोन पर WhatsApp › <b>सेटिंग्स</b> › <b>लिंक किए गए डिवाइस</b> खोलें।',
  'receipt.stillListed.device': '<b>{name}</b> पर टैप करें।',
  'receipt.stillListed.logOut': '<b>लॉग आउट करें</b> पर टैप करें।',
};
