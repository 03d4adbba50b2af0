/** The sections of the settings, in the order in which they are listed. */
export const settingsSections = [
  'appearance',
  'notifications',
  'start',
  'browser',
  'lead',
  'data',
  'updates',
  'help',
] as const;

export type SettingsSection = (typeof settingsSections)[number];
