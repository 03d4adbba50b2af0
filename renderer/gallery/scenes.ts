import type { CommandName } from '../../shared/contract.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { JournalVerdict } from '../../shared/journal-view.ts';
import type { Snapshot } from '../../shared/view.ts';
import {
  account,
  ann,
  app,
  cai,
  desk,
  errors,
  held,
  inSeconds,
  pairing,
  qr,
  ready,
  snapshot,
  receipt,
  sales,
  untold,
  view,
} from './desk.ts';
import { handOverScenes } from './scenes/hand-over.ts';
import { diagnosticsScenes } from './scenes/diagnostics.ts';
import { accessScenes } from './scenes/access.ts';
import { browserScenes } from './scenes/browser.ts';
import { settingsScenes } from './scenes/settings.ts';
import { paneScenes } from './scenes/pane.ts';
import { journalScenes } from './scenes/journal.ts';
import { scheduleScenes } from './scenes/schedule.ts';
import { teamScenes } from './scenes/teams.ts';
import { updateScenes } from './scenes/updates.ts';

/** One look of the app. */
export interface Scene {
  readonly snapshot: Snapshot;
  /** The language in which it is shown, once it is there; English if it is not said. */
  readonly language?: Locale;
  /** Buttons to press at the beginning, by name. */
  readonly press?: readonly string[];
  /** Commands that fail in this scene. */
  readonly failing?: Partial<Record<CommandName, AppError>>;
  /** Commands that never answer in this scene. */
  readonly hanging?: readonly CommandName[];
  /** How the journal of the whole desk is, where it is not full and intact. */
  readonly journal?: { readonly verdict?: JournalVerdict; readonly empty?: boolean };
  /** Whether a removal finds that the phone could not be told. */
  readonly phoneCannotBeTold?: boolean;
  /** What of the rail to drag where, by the beginning of the names; it is not let go. */
  readonly drag?: { readonly from: string; readonly to: string };
  /** Text to type into the focused box before the last press, or after it if that is a key. */
  readonly type?: string;
  /** The label of the box to type into; else it is the last one. */
  readonly into?: string;
  /** Texts to type into boxes, by their labels, before the last press. */
  readonly fill?: Readonly<Record<string, string>>;
}

const linked = view(sales, ready(ann));
const conflict = view(sales, { kind: 'conflict', identity: ann });
const menu = 'More actions';
const byNumber = 'Link with phone number instead';
const longest = account(1, 'The account whose label is as long as Switchboard allows 60c', 'violet');

/** Every state, dialog and condition, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...paneScenes,
  ...teamScenes,
  ...handOverScenes,
  ...journalScenes,
  ...scheduleScenes,
  'first-run': { snapshot: snapshot([]) },
  linked: { snapshot: desk(linked) },
  'linked-stand-in': { snapshot: desk(linked, { standIn: true }) },
  'linked-recovered': {
    snapshot: desk(
      view(sales, ready(ann), { notice: { kind: 'recovered', at: inSeconds(-300), cause: errors.network } }),
    ),
  },
  'linked-long-label': { snapshot: desk(view(longest, ready(ann))) },
  reconnecting: { snapshot: desk(view(sales, ready(ann, 'reconnecting'))) },
  stopped: { snapshot: desk(view(sales, { kind: 'stopped' })) },
  'stopped-linked': { snapshot: desk(view(sales, { kind: 'stopped' }, { identity: ann })) },
  queued: { snapshot: desk(view(sales, { kind: 'queued', position: 3 })) },
  'starting-chrome': { snapshot: desk(view(sales, { kind: 'starting', phase: 'chrome' })) },
  'starting-restore': {
    snapshot: desk(view(sales, { kind: 'starting', phase: 'restore' }, { identity: ann })),
  },
  scan: { snapshot: desk(view(sales, qr())) },
  'scan-amber': { snapshot: desk(view({ ...sales, colour: 'amber' }, qr(1))) },
  'scan-late': { snapshot: desk(view(sales, qr(2, -2))) },
  'scan-unlinked-on-phone': {
    snapshot: desk(view(sales, qr(), { notice: { kind: 'unlinked-on-phone', at: inSeconds(-40) } })),
  },
  'number-form': { snapshot: desk(view(sales, qr())), press: [byNumber] },
  'number-form-mistake': {
    snapshot: desk(view(sales, qr())),
    press: [byNumber, 'Get a code'],
    type: '07700 900123',
  },
  'number-form-running': {
    snapshot: desk(view(sales, qr())),
    press: [byNumber, 'Get a code'],
    type: '+44 7700-900123',
    hanging: ['requestPairingCode'],
  },
  'number-form-refused': {
    snapshot: desk(view(sales, qr())),
    press: [byNumber, 'Get a code'],
    type: '+44 7700 900123',
    failing: { requestPairingCode: errors.number },
  },
  pairing: { snapshot: desk(view(sales, pairing)) },
  'pairing-asked': {
    snapshot: desk(view(sales, qr())),
    press: [byNumber, 'Get a code'],
    type: '447700900123',
  },
  'pairing-error': {
    snapshot: desk(view(sales, pairing)),
    press: ['Back to the QR code'],
    failing: { showQrCode: errors.unexpected },
  },
  'scan-paused': {
    snapshot: desk(
      view(
        sales,
        { kind: 'scan-paused', why: 'expired' },
        { notice: { kind: 'qr-expired', at: inSeconds(-600) } },
      ),
    ),
  },
  'scan-unwatched': { snapshot: desk(view(sales, { kind: 'scan-paused', why: 'unwatched' })) },
  linking: { snapshot: desk(view(sales, { kind: 'syncing', percent: null })) },
  syncing: { snapshot: desk(view(sales, { kind: 'syncing', percent: 64 })) },
  conflict: { snapshot: desk(conflict) },
  'conflict-running': { snapshot: desk(conflict), press: ['Use here'], hanging: ['useHere'] },
  'conflict-error': { snapshot: desk(conflict), press: ['Use here'], failing: { useHere: errors.taken } },
  held: { snapshot: desk(view(sales, held)) },
  'held-running': {
    snapshot: desk(view(sales, held)),
    press: ['Keep this number'],
    hanging: ['keepNumber'],
  },
  'held-error': {
    snapshot: desk(view(sales, held)),
    press: ['Log out again'],
    failing: { logOut: errors.unexpected },
  },
  'linked-other-number': {
    snapshot: desk(
      view(sales, ready(cai), { notice: { kind: 'other-number', at: inSeconds(-90), before: ann.number } }),
    ),
  },
  'logging-out': { snapshot: desk(view(sales, { kind: 'logging-out', step: 'close' }, { identity: ann })) },
  recovering: {
    snapshot: desk(
      view(
        sales,
        { kind: 'recovering', attempt: 2, nextTryAt: inSeconds(24), cause: errors.network },
        { identity: ann },
      ),
    ),
  },
  stopping: { snapshot: desk(view(sales, { kind: 'stopping' }, { identity: ann })) },
  failed: { snapshot: desk(view(sales, { kind: 'failed', error: errors.browserStuck }, { identity: ann })) },
  receipt: {
    snapshot: desk(
      view(sales, qr(), { receipt: receipt(), notice: { kind: 'logged-out', at: inSeconds(-6) } }),
    ),
  },
  'receipt-phone-not-told': {
    snapshot: desk(view(sales, qr(), { receipt: untold, notice: { kind: 'logged-out', at: inSeconds(-6) } })),
  },
  'dialog-add': { snapshot: desk(linked), press: ['Add account'] },
  'dialog-add-refused': {
    snapshot: desk(linked),
    press: ['Add account', 'Add'],
    type: 'sales uk',
    failing: {
      addAccount: appError(
        'label-taken',
        'There is already an account named “{label}”.',
        'Choose another label, so that nobody answers from the wrong number.',
        { values: { label: 'sales uk' } },
      ),
    },
  },
  'dialog-log-out': { snapshot: desk(linked), press: ['Log out'] },
  'dialog-log-out-linking': {
    snapshot: desk(view(sales, { kind: 'syncing', percent: null })),
    press: ['Log out'],
  },
  'dialog-log-out-running': {
    snapshot: desk(linked),
    press: ['Log out', 'Log out'],
    hanging: ['logOut'],
  },
  'dialog-log-out-error': {
    snapshot: desk(linked),
    press: ['Log out', 'Log out'],
    failing: { logOut: errors.unexpected },
  },
  menu: { snapshot: desk(linked), press: [menu] },
  'dialog-processes': { snapshot: desk(linked), press: [menu, 'Processes…'] },
  'menu-stopped': { snapshot: desk(view(sales, { kind: 'stopped' })), press: [menu] },
  'menu-logging-out': {
    snapshot: desk(view(sales, { kind: 'logging-out', step: 'unlink' }, { identity: ann })),
    press: [menu],
  },
  'dialog-reset': { snapshot: desk(linked), press: [menu, 'Reset connection…'] },
  'dialog-reset-running': {
    snapshot: desk(linked),
    press: [menu, 'Reset connection…', 'Reset connection'],
    hanging: ['resetConnection'],
  },
  'dialog-reset-error': {
    snapshot: desk(view(sales, { kind: 'failed', error: errors.browserStuck })),
    press: [menu, 'Reset connection…', 'Reset connection'],
    failing: { resetConnection: errors.unexpected },
  },
  'dialog-remove': { snapshot: desk(linked), press: [menu, 'Remove account…'] },
  'dialog-remove-unlinked': {
    snapshot: desk(view(sales, { kind: 'stopped' })),
    press: [menu, 'Remove account…'],
  },
  'dialog-remove-running': {
    snapshot: desk(linked),
    press: [menu, 'Remove account…', 'Remove account'],
    hanging: ['removeAccount'],
  },
  'dialog-remove-error': {
    snapshot: desk(linked),
    press: [menu, 'Remove account…', 'Remove account'],
    failing: { removeAccount: errors.storage },
  },
  'dialog-remove-phone-not-told': {
    snapshot: desk(linked),
    press: [menu, 'Remove account…', 'Remove account'],
    phoneCannotBeTold: true,
  },
  removed: { snapshot: desk(linked), press: [menu, 'Remove account…', 'Remove account'] },
  ...browserScenes,
  blocked: { snapshot: snapshot([], { app: app({ blocked: errors.folder }) }) },
  'app-notices': {
    snapshot: desk(linked, {
      notices: [
        {
          id: '00000000-0000-4000-8000-000000000101',
          kind: 'file-set-aside',
          file: 'accounts.json',
          setAsideAs: 'accounts.json.unreadable-2026-11-21',
        },
        { id: '00000000-0000-4000-8000-000000000102', kind: 'already-running' },
        { id: '00000000-0000-4000-8000-000000000103', kind: 'problem', error: errors.storage },
      ],
    }),
  },
  'command-failed': {
    snapshot: desk(linked),
    press: [menu, 'Stop'],
    failing: { stopAccount: errors.browserStuck },
  },
  ...accessScenes,
  ...diagnosticsScenes,
  ...settingsScenes,
  ...updateScenes,
  'no-snapshot': {
    snapshot: desk(linked),
    failing: {
      getSnapshot: errors.unexpected,
    },
  },
};
