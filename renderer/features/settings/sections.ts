/** The sections of the settings, in the order in which they are listed. */
export const settingsSections = [
  'appearance',
  'notifications',
  'start',
  'browser',
  'lead',
  'data',
  'updates',
] as const;

export type SettingsSection = (typeof settingsSections)[number];
