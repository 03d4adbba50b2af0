import type { ConfigurationPreview } from '../../../shared/configuration.ts';
import type { CommandInput } from '../../../shared/contract.ts';

/** What a person ticks in the preview of a configuration. */
export interface ImportChoices {
  /** The labels of accounts whose settings are to be replaced. */
  readonly replace: ReadonlySet<string>;
  readonly settings: boolean;
}

/** Nothing that is here is overwritten unasked; the app's settings are what a configuration is for. */
export const firstChoices = ({ settings }: ConfigurationPreview): ImportChoices => ({
  replace: new Set(),
  settings: settings.length > 0,
});

export function toggled(choices: ImportChoices, label: string): ImportChoices {
  const replace = new Set(choices.replace);
  if (!replace.delete(label)) replace.add(label);
  return { ...choices, replace };
}

/** What the bridge takes: ticks count only for accounts that are here, and for settings that differ. */
export const importInput = (
  preview: ConfigurationPreview,
  choices: ImportChoices,
): CommandInput<'importConfiguration'> => ({
  token: preview.token,
  replace: existingIn(preview)
    .map(({ label }) => label)
    .filter((label) => choices.replace.has(label)),
  settings: choices.settings && preview.settings.length > 0,
});

export type PreviewedAccount = ConfigurationPreview['accounts'][number];

export const newIn = ({ accounts }: ConfigurationPreview): PreviewedAccount[] =>
  accounts.filter(({ exists }) => !exists);

export const existingIn = ({ accounts }: ConfigurationPreview): PreviewedAccount[] =>
  accounts.filter(({ exists }) => exists);

/** Whether importing would do anything, with what is ticked. */
export function bringsSomething(preview: ConfigurationPreview, choices: ImportChoices): boolean {
  const { replace, settings } = importInput(preview, choices);
  return newIn(preview).length > 0 || preview.newTeams.length > 0 || replace.length > 0 || settings;
}
