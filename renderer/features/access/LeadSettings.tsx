import type { AccessView } from '../../../shared/access.ts';
import type { AppSettings } from '../../../shared/settings.ts';
import { Kept } from './Kept.tsx';
import { LockSettings } from './LockSettings.tsx';
import { People } from './People.tsx';
import { PinSettings } from './PinSettings.tsx';

/** What a lead decides: the PIN and what it keeps, the lock, and who works at this desk. */
export function LeadSettings({ access, settings }: { access: AccessView; settings: AppSettings }) {
  return (
    <>
      <PinSettings access={access} />
      {access.hasPin && <Kept kept={access.kept} />}
      <LockSettings settings={settings} />
      <People settings={settings} />
    </>
  );
}
