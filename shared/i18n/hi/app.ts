import type { app as english } from '../en/app.ts';

/** The window itself. */
export const app: Record<keyof typeof english, string> = {
  'app.lost': 'अकाउंट नहीं दिखाए जा सकते',
  'app.crashed': 'इस विंडो में कोई समस्या आई',
  'app.crashed.text': 'आपके अकाउंट चलते रहते हैं। उन्हें देखने के लिए विंडो फिर से खोलें।',
  'app.crashed.again': 'फिर से खोलें',
  'app.settings': 'सेटिंग्स',
  'app.announce': '{label}: {state}',
};
