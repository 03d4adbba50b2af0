import type { addAccount as english } from '../en/add-account.ts';

/** The dialog that adds an account. */
export const addAccount: Record<keyof typeof english, string> = {
  'addAccount.title': 'अकाउंट जोड़ें',
  'addAccount.description': 'एक अकाउंट में एक WhatsApp नंबर रहता है। जोड़ने के बाद नंबर को QR कोड से लिंक करें।',
  'addAccount.label': 'लेबल',
  'addAccount.labelHint':
    'एजेंट इस नंबर को जिस नाम से जानते हैं, जैसे “सेल्स दिल्ली”। फ़ोन इसे लिंक किए गए डिवाइस की सूची में दिखाता है।',
  'addAccount.team': 'टीम (वैकल्पिक)',
  'addAccount.proxy': 'प्रॉक्सी',
  'addAccount.proxyWhy':
    'प्रॉक्सी होने पर इस अकाउंट का कोई भी पेज कभी किसी और रास्ते से नहीं खुलता, पहले QR कोड के लिए भी नहीं।',
  'addAccount.add': 'जोड़ें',
};
