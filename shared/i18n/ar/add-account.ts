import type { addAccount as english } from '../en/add-account.ts';

/** The dialog that adds an account. */
export const addAccount: Record<keyof typeof english, string> = {
  'addAccount.title': 'إضافة حساب',
  'addAccount.description': 'لكل حساب رقم WhatsApp واحد. بعد إضافته يُربط الرقم برمز QR.',
  'addAccount.label': 'التسمية',
  'addAccount.labelHint':
    'الاسم الذي يستخدمه موظفو الدعم لهذا الرقم، مثل «مبيعات مصر». يعرضه الهاتف في قائمة الأجهزة المرتبطة.',
  'addAccount.team': 'الفريق (اختياري)',
  'addAccount.proxy': 'الوكيل',
  'addAccount.proxyWhy': 'مع الوكيل، لا تُفتح أي صفحة لهذا الحساب بطريقة أخرى أبدًا، ولا حتى لأول رمز QR.',
  'addAccount.add': 'إضافة',
};
