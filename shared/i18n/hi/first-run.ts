import type { firstRun as english } from '../en/first-run.ts';

/** What a desk without accounts says. */
export const firstRun: Record<keyof typeof english, string> = {
  'firstRun.title': 'आपके सारे WhatsApp नंबर एक ही डेस्क पर',
  'firstRun.lead': 'इस कंप्यूटर पर कई नंबर लिंक रखें, हर एक का हाल देखें और उन्हें साफ़-सुथरे ढंग से सौंपें।',
  'firstRun.add.title': 'अकाउंट जोड़ें',
  'firstRun.add.detail': 'हर नंबर के लिए एक, उसी नाम से जो आपकी टीम इस्तेमाल करती है।',
  'firstRun.scan.title': 'QR कोड स्कैन करें',
  'firstRun.scan.detail': 'उस फ़ोन से जिसमें यह नंबर है। इसके बाद वह लिंक रहता है।',
  'firstRun.handOver.title': 'बदलें और सौंपें',
  'firstRun.handOver.detail':
    'हर नंबर बस एक क्लिक या एक की दूर है। शिफ़्ट बदलने पर लॉग आउट करें: प्रमाण दिखाता है कि लिंक टूट गया है।',
  'firstRun.begin': 'अपना पहला अकाउंट जोड़ें',
  'firstRun.local': 'आपके अकाउंट, उनके लिंक और जर्नल इसी कंप्यूटर पर रहते हैं। Switchboard का कोई सर्वर नहीं है।',
};
