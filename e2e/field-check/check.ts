import { constants, existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Network } from '../../electron/sessions/chrome/launch.ts';
import type { Limits } from '../../electron/sessions/limits.ts';
import { withLimit } from '../../electron/waiting.ts';
import { FieldDesk } from './desk.ts';
import { Draft, inWords } from './draft.ts';
import { Redactor } from './report/redact.ts';
import { exitCodeOf, makeReport, type Cleanup, type Report } from './report/report.ts';
import { toMarkdown } from './report/markdown.ts';
import { runWalk } from './run-walk.ts';
import { describeSoftware, describeSystem } from './software.ts';
import type { Person } from './terminal/terminal.ts';
import { walkLimits, type WalkLimits } from './waits.ts';
import { goodbye, introduction } from './introduction.ts';
import { listedName } from './walk.ts';

export interface CheckOptions {
  readonly network: Network;
  /** Absolute path of the folder for the report; it is made if it is not there. */
  readonly reportFolder: string;
  readonly person: Person;
  /** Aborted to end the check at once, after cleaning up; its reason is told in the report. */
  readonly signal: AbortSignal;
  /** The browser that a person wants; undefined: the first that is installed. */
  readonly browser: string | undefined;
  readonly limits?: Partial<WalkLimits>;
  readonly sessionLimits?: Partial<Limits>;
}

/** What the exit code says: see the README. */
export type ExitCode = 0 | 1 | 2 | 3;

/** For telling a phone at the end, and for Chrome to close, in milliseconds. */
const cleanupLimit = 100_000;

/**
 * Leads a person through the whole walk and writes the report, whatever came of it. Resolves with the exit code; nothing
 * of the check is left then but the report.
 */
export async function fieldCheck(options: CheckOptions): Promise<ExitCode> {
  const { person, signal, network, reportFolder } = options;
  const refusal = await prepareFolder(reportFolder);
  if (refusal !== null) {
    person.say(`${refusal} Name another folder with --report.`);
    return 1;
  }
  person.say(...introduction(network, reportFolder));
  if ((await person.ask('Begin?', signal)) !== 'yes') {
    person.say('Nothing was done.');
    await rmdir(reportFolder).catch(() => undefined); // Where it is empty, it was made for this.
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-field-check-')); // Readable by this user only.
  const report = await walkIn(folder, options);
  await writeFile(join(reportFolder, 'field-check.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(reportFolder, 'field-check.md'), toMarkdown(report));
  person.say(...goodbye(report, reportFolder));
  return exitCodeOf(report);
}

/** Makes the folder for the report, before anybody walks for nothing. Resolves with why it cannot be used, or null. */
async function prepareFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    return `The report cannot be written into ${folder}.`;
  }
  const isTaken = existsSync(join(folder, 'field-check.json'));
  return isTaken ? `There is a report in ${folder} already.` : null;
}

async function walkIn(folder: string, options: CheckOptions): Promise<Report> {
  const { person, signal, network } = options;
  const startedAt = new Date().toISOString();
  const redactor = new Redactor([folder, homedir()]);
  const draft = new Draft(redactor);
  const desk = new FieldDesk({
    folder,
    network,
    browser: options.browser,
    ...(options.sessionLimits && { limits: options.sessionLimits }),
    onChange: (view) => {
      draft.onChange(view);
    },
    onTold: (told) => {
      draft.onTold(told);
    },
    onReceipt: (receipt) => {
      draft.onReceipt(receipt);
    },
    onProblem: ({ message, values }) => {
      person.say(`  ${inWords(message, values)}`);
    },
  });
  const software = await describeSoftware(desk);
  const limits = { ...walkLimits, ...options.limits };
  // The library rejects where nobody can catch it; that must neither end the check nor go unseen.
  const stray = (error: unknown) => {
    draft.onStray(error);
  };
  process.on('unhandledRejection', stray).on('uncaughtException', stray);
  const stoppedBecause = await runWalk({ desk, draft, person, limits, signal }).catch((error: unknown) =>
    redactor.clean(String(error)),
  );
  const cleanup = await cleanUp(desk, folder, person);
  process.off('unhandledRejection', stray).off('uncaughtException', stray);
  return redactor.cleanAll(
    makeReport({
      against: network.kind,
      startedAt,
      endedAt: new Date().toISOString(),
      software: { ...software, whatsappWeb: draft.version },
      system: describeSystem(),
      phonePlatform: draft.platform,
      stoppedBecause,
      steps: draft.steps,
      cleanup,
    }),
  );
}

/** Logs out what is still linked, ends every Chrome and deletes the folder. Never rejects. */
async function cleanUp(desk: FieldDesk, folder: string, person: Person): Promise<Cleanup> {
  const wasLinked = desk.view?.linked ?? false;
  if (wasLinked) person.say('', 'Cleaning up: the device is still linked, and is logged out now ...');
  if (wasLinked) await withLimit(desk.logOut(), cleanupLimit).catch(() => undefined);
  const unconfirmed = desk.view?.unconfirmed.length ?? 0;
  const isStillLinked = desk.view?.linked ?? false;
  // Where the system does not list its processes, nothing is known of them.
  const chromesLeft = await withLimit(desk.close(), cleanupLimit).catch(() => 0);
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  const mayBeListed = unconfirmed > 0 || isStillLinked;
  if (mayBeListed) {
    person.say(
      '',
      `The phone may still list "${listedName}". Remove it there by hand:`,
      `WhatsApp > Settings > Linked devices > "${listedName}" > Log out.`,
    );
  }
  return {
    device: mayBeListed ? 'the phone may still list it' : wasLinked ? 'logged out' : 'none linked',
    chromesLeft,
    folder: existsSync(folder) ? 'could not be deleted' : 'deleted',
  };
}
