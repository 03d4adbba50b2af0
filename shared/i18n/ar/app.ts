import type { app as english } from '../en/app.ts';

/** The window itself. */
export const app: Record<keyof typeof english, string> = {
  'app.lost': 'لا يمكن عرض الحسابات',
  'app.crashed': 'واجهت هذه النافذة مشكلة',
  'app.crashed.text': 'تواصل حساباتك العمل. لرؤيتها، يجب فتح النافذة من جديد.',
  'app.crashed.again': 'فتح من جديد',
  'app.settings': 'الإعدادات',
  'app.announce': '{label}: {state}',
};
