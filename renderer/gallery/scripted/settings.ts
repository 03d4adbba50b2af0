import type { Account } from '../../../shared/account.ts';
import type { ConfigurationPreview } from '../../../shared/configuration.ts';
import type { CommandName, CommandOutput, Commands } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/errors.ts';
import type { ProxyInput, ProxySettings } from '../../../shared/proxy.ts';
import type { AccountView, Change, Snapshot } from '../../../shared/view.ts';

/** What the scripted main process offers to a part of its commands. */
export interface Script {
  /** What it would say now. */
  readonly now: () => Snapshot;
  readonly send: (changes: Change[]) => void;
  readonly change: (id: string, how: (now: AccountView) => AccountView) => void;
  /** Fails or hangs where the scene wants that. */
  readonly answer: <N extends CommandName>(
    name: N,
    run: () => CommandOutput<N>,
  ) => Promise<Result<CommandOutput<N>>>;
}

type Played = Pick<
  Commands,
  | 'updateAccount'
  | 'setProxy'
  | 'checkProxy'
  | 'updateSettings'
  | 'openDataFolder'
  | 'exportConfiguration'
  | 'readConfiguration'
  | 'importConfiguration'
  | 'answerQuit'
>;

/** The commands of the settings and of the question before quitting. */
export function scriptedSettings(script: Script, preview: ConfigurationPreview): Played {
  const { now, send, change, answer } = script;
  const changeAccount = (id: string, part: Partial<Account>) => {
    change(id, (view) => ({ ...view, account: { ...view.account, ...part } }));
  };
  return {
    updateAccount: ({ id, change: part }) =>
      answer('updateAccount', () => {
        changeAccount(id, part as Partial<Account>);
        return undefined;
      }),
    setProxy: ({ id, proxy }) =>
      answer('setProxy', () => {
        changeAccount(id, { proxy: proxy && kept(proxy) });
        return undefined;
      }),
    checkProxy: () => answer('checkProxy', () => undefined),
    updateSettings: ({ change: part }) =>
      answer('updateSettings', () => {
        send([{ kind: 'settings', settings: { ...now().settings, ...part } as Snapshot['settings'] }]);
        if (part.language !== undefined)
          send([{ kind: 'app', app: { ...now().app, language: part.language ?? 'en' } }]);
        return undefined;
      }),
    openDataFolder: () => answer('openDataFolder', () => undefined),
    exportConfiguration: () => answer('exportConfiguration', () => ({ saved: true })),
    readConfiguration: () => answer('readConfiguration', () => ({ preview })),
    importConfiguration: ({ replace }) =>
      answer('importConfiguration', () => ({
        added: preview.accounts.filter(({ exists }) => !exists).length,
        replaced: replace.length,
      })),
    answerQuit: () =>
      answer('answerQuit', () => {
        send([{ kind: 'app', app: { ...now().app, quitAsked: false } }]);
        return undefined;
      }),
  };
}

const kept = ({ password, ...proxy }: ProxyInput): ProxySettings => ({
  ...proxy,
  hasPassword: password === undefined || password !== '',
});
