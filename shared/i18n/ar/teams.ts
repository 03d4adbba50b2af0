import type { teams as english } from '../en/teams.ts';

/** Teams: adding, changing and removing. */
export const teams: Record<keyof typeof english, string> = {
  'teams.new': 'فريق جديد…',
  'teams.new.title': 'فريق جديد',
  'teams.new.description': 'يجمع الفريق حسابات مكتب أو علامة تجارية أو مناوبة معًا في القائمة.',
  'teams.new.confirm': 'إضافة الفريق',
  'teams.edit': 'الاسم واللون…',
  'teams.edit.title': 'تعديل الفريق {team}',
  'teams.edit.description': 'يظهر الاسم واللون فوق حسابات الفريق في القائمة.',
  'teams.name': 'الاسم',
  'teams.name.hint': 'مثل «الدعم» أو «المناوبة الليلية».',
  'teams.colour': 'اللون',
  'teams.menu': 'إجراءات الفريق {team}',
  'teams.remove': 'إزالة الفريق…',
  'teams.remove.title': 'إزالة الفريق {team}؟',
  'teams.remove.confirm': 'إزالة الفريق',
  'teams.remove.group': 'يُزال الفريق',
  'teams.remove.group.text': 'اسمه ولونه. لا يمكن التراجع عن ذلك.',
  'teams.remove.accounts':
    '{count, plural, zero {ليس فيه حسابات} one {يبقى حساب واحد} two {يبقى حسابان} few {تبقى # حسابات} many {يبقى # حسابًا} other {يبقى # حساب}}',
  'teams.remove.accounts.text': 'تنتقل حسابات الفريق بعدها إلى «بلا فريق». لا يُسجَّل خروج أي حساب.',
  'teams.move.title': 'نقل {label} إلى فريق',
  'teams.move.description': 'لا يتغير إلا موضعه في القائمة. يبقى الرقم كما هو.',
  'teams.move.teams': 'الفرق',
  'teams.move.here': 'هو هنا الآن',
  'teams.count':
    '{count, plural, zero {لا حسابات} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
};
