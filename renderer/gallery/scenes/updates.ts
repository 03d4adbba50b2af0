import { appError } from '../../../shared/errors.ts';
import type { AppUpdate, UpdatesView, UpdateState } from '../../../shared/updates.ts';
import { ann, desk, inSeconds, ready, sales, upToDate, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

/** What the scripted server has. */
export const newer: AppUpdate = {
  version: '0.2.0',
  notes: [
    'Hand-overs can be planned for holidays.',
    '',
    '• Reminders before the end of a shift can be heard.',
    '• The journal finds an entry by the name of a person.',
    '• A proxy that asks for another password says so.',
    '',
    'Fixed: <b>an account</b> behind a slow proxy could be shown as offline for a minute.',
  ].join('\n'),
};
const longNotes = Array.from({ length: 40 }, (_, index) => `• Change number ${index + 1}.`).join('\n');

const linked = desk(view(sales, ready(ann)));
const at = (state: UpdateState, rest: Partial<UpdatesView> = {}): Scene => ({
  snapshot: { ...linked, updates: { ...upToDate, ...rest, state } },
  press: ['Control+,', 'Updates'],
});
const unreachable = appError(
  'update-failed',
  'The update server cannot be reached.',
  'Check the internet connection of this computer; Switchboard also tries again by itself.',
  { retryable: true },
);
const brokenPolicy = appError(
  'invalid-policy',
  'The policy of this computer is wrong at “{place}”.',
  'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.',
  { values: { place: 'update', path: '/etc/switchboard/policy.json' } },
);

/** Every state of the app's updates. */
export const updateScenes: Readonly<Record<string, Scene>> = {
  'updates-idle': at(upToDate.state),
  'updates-never': at({ kind: 'idle', checkedAt: null }),
  'updates-fixed': at(upToDate.state, { channel: 'beta', isChannelFixed: true }),
  'updates-checking': at({ kind: 'checking', checkedAt: null }),
  'updates-available': at({ kind: 'available', update: newer }),
  'updates-downloading': at({ kind: 'downloading', update: newer, percent: 37 }),
  'updates-ready': at({ kind: 'ready', update: newer, restart: false }),
  'updates-ready-long': at({ kind: 'ready', update: { ...newer, notes: longNotes }, restart: false }),
  'updates-ready-rail': { ...at({ kind: 'ready', update: newer, restart: false }), press: [] },
  'updates-ready-arabic': { ...at({ kind: 'ready', update: newer, restart: false }), language: 'ar' },
  'updates-waiting': at({ kind: 'ready', update: newer, restart: true }),
  'updates-failed': at({ kind: 'failed', error: unreachable, checkedAt: inSeconds(-9 * 3600) }),
  'updates-off-package': at({ kind: 'off', reason: 'package-manager', error: null }),
  'updates-off-policy': at({ kind: 'off', reason: 'policy', error: null }),
  'updates-off-broken': at({ kind: 'off', reason: 'policy-broken', error: brokenPolicy }),
};
