import { openAccess, powers, type AccessView } from '../../../shared/access.ts';
import { appError } from '../../../shared/errors.ts';
import { defaultAppSettings } from '../../../shared/settings.ts';
import type { Team } from '../../../shared/team.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { ann, desk, inSeconds, ready, sales, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const team: Team = {
  id: '00000000-0000-4000-8000-000000000401',
  name: 'Sales',
  colour: 'teal',
  collapsed: false,
  schedule: null,
};

const withPin: AccessView = { ...openAccess, hasPin: true, kept: [...powers] };
const locked: AccessView = { ...openAccess, locked: { since: inSeconds(-1560), why: 'idle' } };
const people = ['Ana Souza', 'Ben Okafor', 'Chiara Conti', 'Deepak Rao', 'ليلى حداد'];

const at = (access: AccessView, settings: Partial<Snapshot['settings']> = {}): Snapshot => ({
  ...desk(view({ ...sales, team: team.id }, ready(ann))),
  teams: [team],
  access,
  settings: { ...defaultAppSettings, ...settings },
});

const section = ['Control+,', 'Lead'];
const wrong = appError(
  'pin-wrong',
  'This PIN is wrong.',
  'Type it again. Tries left before a wait: {left}.',
  {
    values: { left: 3 },
  },
);
const needed = appError(
  'pin-needed',
  'This is kept for those who know the lead’s PIN.',
  'Enter the PIN, or ask a lead.',
);
const blocked = { ...withPin, pinBlockedUntil: inSeconds(161) };
const asking = ['Log out', 'Log out'];
const notListed = appError(
  'invalid-name',
  'Nobody of that name is in this desk’s list.',
  'Choose a name from the list, or ask a lead to add yours.',
);

/** The lead's PIN, what it keeps, and the locked window. */
export const accessScenes: Readonly<Record<string, Scene>> = {
  'settings-lead': { snapshot: at(openAccess), press: section },
  'settings-lead-kept': {
    snapshot: at(
      { ...withPin, leadUntil: inSeconds(290), kept: ['log-out', 'remove', 'settings'] },
      { people, idleLock: 5, lockWithScreen: true, onlyListedPeople: true },
    ),
    press: section,
  },
  'dialog-pin-set': { snapshot: at(openAccess), press: [...section, 'Set a PIN…'] },
  'dialog-pin-change-wrong': {
    snapshot: at(withPin),
    press: [...section, 'Change…', 'Change PIN'],
    failing: { setPin: wrong },
    fill: { 'Present PIN': '0000', 'New PIN': '4711', 'New PIN once more': '4711' },
  },
  'dialog-pin-differ': {
    snapshot: at(openAccess),
    press: [...section, 'Set a PIN…', 'Set PIN'],
    fill: { 'New PIN': '4711', 'New PIN once more': '4712' },
  },
  'dialog-pin-remove': { snapshot: at(withPin), press: [...section, 'Remove…'] },
  'dialog-pin': { snapshot: at(withPin), press: asking, failing: { logOut: needed } },
  'dialog-pin-wrong': {
    snapshot: at(withPin),
    press: [...asking, 'Continue'],
    failing: { logOut: needed, enterPin: wrong },
    fill: { PIN: '0000' },
  },
  'dialog-pin-blocked': { snapshot: at(blocked), press: asking, failing: { logOut: needed } },
  'lead-mode': { snapshot: at({ ...withPin, leadUntil: inSeconds(250) }) },
  locked: { snapshot: at(locked) },
  'locked-list': { snapshot: at({ ...locked, hasPin: true }, { people, onlyListedPeople: true }) },
  'locked-refused': {
    snapshot: at({ ...locked, locked: { since: inSeconds(-60), why: 'person' } }, { people }),
    press: ['Unlock'],
    fill: { 'Your name': 'Eve' },
    failing: { unlock: notListed },
  },
  'locked-pin': {
    snapshot: at({ ...blocked, locked: { since: inSeconds(-86_400), why: 'screen' } }),
    press: ['Use the PIN instead'],
  },
  'locked-arabic': {
    snapshot: at({ ...locked, hasPin: true }, { people }),
    language: 'ar',
  },
  'settings-lead-arabic': {
    snapshot: at(withPin, { people, idleLock: 5 }),
    press: section,
    language: 'ar',
  },
};
