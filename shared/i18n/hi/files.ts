import type { files as english } from '../en/files.ts';

/** The system's dialogs for files. */
export const files: Record<keyof typeof english, string> = {
  'files.browser.title': 'ब्राउज़र की प्रोग्राम फ़ाइल चुनें',
  'files.import.title': 'कॉन्फ़िगरेशन फ़ाइल चुनें',
  'files.export.title': 'कॉन्फ़िगरेशन एक्सपोर्ट करें',
  'files.configuration': 'Switchboard कॉन्फ़िगरेशन',
  'files.journal.title': 'जर्नल एक्सपोर्ट करें',
  'files.journal.csv': 'तालिका (CSV)',
  'files.journal.lines': 'JSON पंक्तियाँ',
};
