import type { Language } from '../create-text.ts';
import { accountSettings } from './account-settings.ts';
import { actions } from './actions.ts';
import { addAccount } from './add-account.ts';
import { app } from './app.ts';
import { appNotices } from './app-notices.ts';
import { browser } from './browser.ts';
import { colours } from './colours.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { files } from './files.ts';
import { firstRun } from './first-run.ts';
import { handOver, handOverErrors } from './hand-over.ts';
import { schedule, scheduleErrors } from './schedule.ts';
import { access, accessErrors } from './access.ts';
import { diagnostics } from './diagnostics.ts';
import { deskJournal, deskJournalErrors } from './desk-journal.ts';
import { journal } from './journal.ts';
import { link } from './link.ts';
import { linked } from './linked.ts';
import { logOut } from './log-out.ts';
import { pane } from './pane.ts';
import { processes } from './processes.ts';
import { proxy } from './proxy.ts';
import { quit } from './quit.ts';
import { rail } from './rail.ts';
import { receipt } from './receipt.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { states } from './states.ts';
import { switcher } from './switcher.ts';
import { teams } from './teams.ts';
import { updates, updatesErrors } from './updates.ts';
import { time } from './time.ts';

/**
 * Indonesian. Words kept throughout: tautan, menautkan, Perangkat tertaut, Tautkan perangkat (as WhatsApp has them; its
 * Settings are Setelan, ours Pengaturan); keluar, mengeluarkan (log out); memutus tautan (unlink, on the phone); bukti
 * keluar (receipt); log aktivitas (journal); nama (label); agen (agent); tutup aplikasi (quit).
 */
export const id: Language = {
  locale: 'id',
  messages: {
    ...common,
    ...states,
    ...accountSettings,
    ...actions,
    ...addAccount,
    ...app,
    ...appNotices,
    ...browser,
    ...colours,
    ...files,
    ...processes,
    ...proxy,
    ...quit,
    ...rail,
    ...settings,
    ...firstRun,
    ...handOver,
    ...schedule,
    ...access,
    ...deskJournal,
    ...diagnostics,
    ...journal,
    ...link,
    ...linked,
    ...logOut,
    ...pane,
    ...receipt,
    ...time,
    ...switcher,
    ...teams,
    ...updates,
    ...shell,
  },
  errors: {
    ...errors,
    ...handOverErrors,
    ...scheduleErrors,
    ...accessErrors,
    ...deskJournalErrors,
    ...updatesErrors,
  },
};
