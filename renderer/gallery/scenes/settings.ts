import { appError } from '../../../shared/errors.ts';
import type { Team } from '../../../shared/team.ts';
import type { ConfigurationPreview } from '../../../shared/configuration.ts';
import { defaultAppSettings } from '../../../shared/settings.ts';
import { ann, app, desk, errors, inSeconds, ready, sales, snapshot, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const team = (index: number, name: string, colour: Team['colour']): Team => ({
  id: `00000000-0000-4000-8000-0000000002${String(index).padStart(2, '0')}`,
  name,
  colour,
  collapsed: false,
  schedule: null,
});
const teams = [team(1, 'Sales', 'teal'), team(2, 'Support', 'violet')];

const setUp = {
  ...sales,
  team: teams[0]?.id ?? null,
  note: 'Returns go to Ben. No discounts above 10 %.',
  expectedNumber: ann.number,
  proxy: { scheme: 'socks5', host: 'proxy.example.com', port: 1080, username: 'desk-uk', hasPassword: true },
} as const;

const linked = { ...desk(view(sales, ready(ann))), teams };
const behindProxy = { ...desk(view(setUp, ready(ann))), teams };
const quiet = {
  ...linked,
  settings: { ...defaultAppSettings, theme: 'dark', startLimit: 7, doNotDisturb: { until: inSeconds(2400) } },
} as const;

const menu = ['More actions', 'Settings…'];
const unreachable = appError(
  'proxy-unreachable',
  'This account’s proxy does not answer.',
  'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.',
  { retryable: true },
);

/** What the scripted file dialog brings. */
export const preview: ConfigurationPreview = {
  token: '00000000-0000-4000-8000-000000000301',
  accounts: [
    { label: 'Night shift', team: 'Support', exists: false, needsPassword: false },
    { label: 'Sales France', team: 'Sales', exists: false, needsPassword: true },
    { label: 'مبيعات دبي', team: null, exists: false, needsPassword: false },
    { label: 'Sales UK', team: 'Sales', exists: true, needsPassword: true },
    { label: 'Support DE', team: 'Support', exists: true, needsPassword: false },
  ],
  newTeams: ['Returns', 'Wholesale'],
  settings: ['theme', 'alarms', 'closeToTray'],
};

const section = (name: string): readonly string[] => ['Control+,', name];

/** The settings of an account and of the app, and the question before quitting. */
export const settingsScenes: Readonly<Record<string, Scene>> = {
  'account-settings': { snapshot: linked, press: menu },
  'account-settings-all': { snapshot: behindProxy, press: menu },
  'account-settings-label-taken': {
    snapshot: linked,
    press: [...menu, 'Save'],
    type: 'Support DE',
    into: 'Label',
    failing: {
      updateAccount: appError(
        'label-taken',
        'There is already an account named “{label}”.',
        'Choose another label, so that nobody answers from the wrong number.',
        { values: { label: 'Support DE' } },
      ),
    },
  },
  'account-settings-saving': {
    snapshot: linked,
    press: [...menu, 'Save'],
    type: 'S',
    into: 'Label',
    hanging: ['updateAccount'],
  },
  'account-settings-discard': { snapshot: linked, press: [...menu, 'Rose', 'Escape'] },
  'account-settings-proxy': { snapshot: behindProxy, press: [...menu, 'Check'] },
  'account-settings-proxy-unreachable': {
    snapshot: behindProxy,
    press: [...menu, 'Check'],
    failing: { checkProxy: unreachable },
  },
  'account-settings-proxy-checking': {
    snapshot: behindProxy,
    press: [...menu, 'Check'],
    hanging: ['checkProxy'],
  },
  'account-settings-proxy-changed': { snapshot: behindProxy, press: [...menu, 'Replace or remove'] },

  'account-settings-proxy-refused': {
    snapshot: behindProxy,
    press: [...menu, 'Save'],
    type: 'http://proxy.example.com',
    into: 'Address',
  },
  'account-settings-expected-refused': {
    snapshot: linked,
    press: [...menu, 'Save'],
    type: '07700 900123',
    into: 'Expected number',
  },

  'settings-appearance': { snapshot: linked, press: section('Appearance') },
  'settings-appearance-failed': {
    snapshot: linked,
    press: [...section('Appearance'), 'Dark'],
    failing: { updateSettings: errors.storage },
  },
  'settings-notifications': { snapshot: linked, press: section('Notifications') },
  'settings-notifications-quiet': { snapshot: quiet, press: section('Notifications') },
  'settings-start': { snapshot: linked, press: section('Start and window') },
  'settings-browser': { snapshot: quiet, press: section('Browser') },
  'settings-browser-missing': {
    snapshot: snapshot([], { app: app({ browser: { kind: 'missing', error: errors.browserMissing } }) }),
    press: section('Browser'),
  },
  'settings-browser-downloading': {
    snapshot: desk(view(sales, ready(ann)), { download: { kind: 'chrome', percent: 42 } }),
    press: section('Browser'),
  },
  'settings-data': { snapshot: linked, press: section('Data') },
  'settings-exported': { snapshot: linked, press: [...section('Data'), 'Export…'] },
  'settings-import': { snapshot: linked, press: [...section('Data'), 'Import…'] },
  'settings-import-invalid': {
    snapshot: linked,
    press: [...section('Data'), 'Import…'],
    failing: {
      readConfiguration: appError(
        'invalid-file',
        'The file is no configuration of Switchboard.',
        'Pick a file that Switchboard has exported.',
      ),
    },
  },
  'settings-import-failed': {
    snapshot: linked,
    press: [...section('Data'), 'Import…', 'Import'],
    failing: { importConfiguration: errors.storage },
  },
  'settings-imported': { snapshot: linked, press: [...section('Data'), 'Import…', 'Import'] },

  'dialog-add-proxy': { snapshot: linked, press: ['Add account', 'Proxy'] },
  'dialog-add-proxy-refused': {
    snapshot: linked,
    press: ['Add account', 'Proxy', 'Check'],
    type: 'proxy.example.com',
    into: 'Address',
  },

  'dialog-quit': { snapshot: desk(view(sales, ready(ann)), { quitAsked: true }) },
  'dialog-quit-running': {
    snapshot: desk(view(sales, ready(ann)), { quitAsked: true }),
    press: ['Quit'],
    hanging: ['answerQuit'],
  },
};
