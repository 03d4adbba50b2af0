import type { SettingsSection } from '../../renderer/features/settings/sections.ts';
import type { SessionKind } from '../../shared/session.ts';

// The scenes that every `npm test` looks at: every state, dialog and section of the settings once. The full run looks
// at all there are. What is missing here fails to compile, or fails the unit test beside this file.

/** The scene whose first account is in that state. */
export const stateScenes: Readonly<Record<SessionKind, string>> = {
  stopped: 'stopped-linked',
  queued: 'queued-next',
  starting: 'starting-restore',
  scan: 'scan',
  'scan-paused': 'scan-paused',
  syncing: 'syncing',
  ready: 'linked-note',
  held: 'held',
  conflict: 'conflict',
  'logging-out': 'logging-out',
  recovering: 'recovering',
  stopping: 'stopping',
  failed: 'failed-for-good',
};

const sectionScenes: Readonly<Record<SettingsSection, string>> = {
  appearance: 'settings-appearance-failed',
  notifications: 'settings-notifications-quiet',
  start: 'settings-start',
  browser: 'settings-browser',
  lead: 'settings-lead-kept',
  data: 'settings-data',
  updates: 'updates-ready',
  help: 'settings-help',
};

/** By the component that opens above everything else. */
export const dialogScenes: Readonly<Record<string, readonly string[]>> = {
  AccountSettings: ['account-settings-proxy-refused'],
  AddAccountDialog: ['dialog-add-refused'],
  AskPinDialog: ['dialog-pin-wrong', 'dialog-pin-blocked'],
  ChangePinDialogs: ['dialog-pin-differ', 'dialog-pin-change-wrong', 'dialog-pin-remove'],
  CountryPicker: ['countries'],
  DiagnosticsDialog: ['dialog-diagnostics'],
  EndShiftDialog: ['shift-end-left-out', 'shift-end-no-name'],
  ImportDialog: ['settings-import'],
  JournalDialog: ['journal-receipt', 'journal-broken'],
  LogOutDialog: ['dialog-log-out', 'dialog-log-out-error'],
  MoveToTeamDialog: ['dialog-team-move'],
  ProcessesDialog: ['dialog-processes'],
  QuitDialog: ['dialog-quit'],
  RemoveDialog: ['dialog-remove-error'],
  RemoveSchedule: ['schedule-remove'],
  RemoveTeamDialog: ['dialog-team-remove'],
  ResetDialog: ['dialog-reset'],
  SafeModeButton: ['dialog-safe-mode'],
  ScheduleDialog: ['schedule', 'schedule-wrong'],
  SettingsDialog: Object.values(sectionScenes),
  Switcher: ['switcher', 'switcher-no-hit'],
  TakeOverDialog: ['take-over-no-name'],
  TeamDialog: ['dialog-team-taken', 'dialog-team-edit'],
  TimeZonePicker: ['schedule-zones'],
};

/** Conditions of the app, and parts of the window that come to show only sometimes. */
const furtherScenes = [
  'first-run',
  'browser-missing',
  'blocked',
  'no-snapshot',
  'app-notices',
  'crashed-often',
  'safe-mode',
  'command-failed',
  'number-form-mistake',
  'pairing',
  'receipt-phone-not-told',
  'removed',
  'menu',
  'schedule-menu',
  'rail-filter-menu',
  'rail-no-hit',
  'teams',
  'teams-unlinked',
  'picture-linked',
  'linked-arabic',
  'hand-over-running',
  'hand-over-clean',
  'hand-over-mixed',
  'left-over',
  'phone-slots',
  'lead-mode',
  'locked-list',
  'locked-pin',
  'locked-arabic',
  'shift-ends-several',
  'shift-ended',
  'updates-failed',
];

export const chosenScenes: readonly string[] = [
  ...new Set([...Object.values(stateScenes), ...Object.values(dialogScenes).flat(), ...furtherScenes]),
];
