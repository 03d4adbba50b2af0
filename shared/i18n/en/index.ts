import { common } from './common.ts';
import { firstRun } from './first-run.ts';
import { handOver } from './hand-over.ts';
import { schedule } from './schedule.ts';
import { access } from './access.ts';
import { diagnostics } from './diagnostics.ts';
import { deskJournal } from './desk-journal.ts';
import { journal } from './journal.ts';
import { link } from './link.ts';
import { linked } from './linked.ts';
import { logOut } from './log-out.ts';
import { pane } from './pane.ts';
import { receipt } from './receipt.ts';
import { states } from './states.ts';
import { accountSettings } from './account-settings.ts';
import { actions } from './actions.ts';
import { addAccount } from './add-account.ts';
import { app } from './app.ts';
import { appNotices } from './app-notices.ts';
import { browser } from './browser.ts';
import { colours } from './colours.ts';
import { files } from './files.ts';
import { processes } from './processes.ts';
import { proxy } from './proxy.ts';
import { quit } from './quit.ts';
import { rail } from './rail.ts';
import { settings } from './settings.ts';
import { time } from './time.ts';
import { switcher } from './switcher.ts';
import { teams } from './teams.ts';
import { updates } from './updates.ts';
import { shell } from './shell.ts';

/** Every message of the interface, in English, by its id: `area.what`. */
export const en = {
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
} as const;
