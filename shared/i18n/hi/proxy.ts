import type { proxy as english } from '../en/proxy.ts';

/** The fields of an account's proxy, and its check. */
export const proxy: Record<keyof typeof english, string> = {
  'proxy.way': 'WhatsApp तक का रास्ता',
  'proxy.none': 'सीधे, बिना प्रॉक्सी के',
  'proxy.http': 'HTTP प्रॉक्सी से',
  'proxy.socks5': 'SOCKS5 प्रॉक्सी से',
  'proxy.host': 'पता',
  'proxy.hostHint': 'इसका नाम या IPv4 पता, http:// के बिना।',
  'proxy.port': 'पोर्ट',
  'proxy.username': 'यूज़रनेम (वैकल्पिक)',
  'proxy.password': 'पासवर्ड (वैकल्पिक)',
  'proxy.passwordKept': 'एक पासवर्ड सेव है। वह एन्क्रिप्ट करके रखा जाता है और कभी दिखाया नहीं जाता।',
  'proxy.passwordReplace': 'बदलें या हटाएँ',
  'proxy.passwordKeep': 'पुराना रखें',
  'proxy.check': 'जाँचें',
  'proxy.checking': 'प्रॉक्सी से WhatsApp का रास्ता पूछा जा रहा है…',
  'proxy.works': 'प्रॉक्सी WhatsApp तक पहुँचाता है।',
};
