import type { Language } from '../create-text.ts';
import { accountSettings } from './account-settings.ts';
import { actions } from './actions.ts';
import { addAccount } from './add-account.ts';
import { appNotices } from './app-notices.ts';
import { app } from './app.ts';
import { browser } from './browser.ts';
import { colours } from './colours.ts';
import { common } from './common.ts';
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
import { errors } from './errors.ts';

/** Hindi. */
export const hi: Language = {
  locale: 'hi',
  messages: {
    ...accountSettings,
    ...actions,
    ...addAccount,
    ...appNotices,
    ...app,
    ...browser,
    ...colours,
    ...common,
    ...files,
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
    ...processes,
    ...proxy,
    ...quit,
    ...rail,
    ...receipt,
    ...settings,
    ...shell,
    ...states,
    ...switcher,
    ...teams,
    ...updates,
    ...time,
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
