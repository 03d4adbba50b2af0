import type { processes as english } from '../en/processes.ts';

/** What runs for an account on this computer. */
export const processes: Record<keyof typeof english, string> = {
  'processes.title': '{account} के प्रोसेस',
  'processes.description':
    'इस अकाउंट को चलाने वाला Chrome। इसे बंद करने पर Switchboard इसे फिर से शुरू करता है और नंबर लिंक रहता है।',
  'processes.none': 'इस अकाउंट के लिए अभी कोई Chrome नहीं चल रहा है।',
  'processes.end': 'Chrome बंद करें',
  'processes.process': 'प्रोसेस',
  'processes.id': 'आईडी',
  'processes.memory': 'मेमोरी',
  'processes.started': 'शुरू हुआ',
  'processes.startedUnknown': 'पता नहीं',
  'processes.restarts': 'रीस्टार्ट',
  'processes.role.browser': 'ब्राउज़र',
  'processes.role.renderer': 'पेज',
  'processes.role.gpu': 'ग्राफ़िक्स',
  'processes.role.utility': 'सहायक',
  'processes.role.zygote': 'स्टार्टर',
  'processes.role.crashHandler': 'क्रैश रिपोर्ट',
  'processes.role.other': 'अन्य',
};
