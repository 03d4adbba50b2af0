import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import type { MessageId } from '../../../shared/i18n/text.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useNow } from '../../state/use-now.ts';
import { UnlockByName } from './UnlockByName.tsx';
import { UnlockByPin } from './UnlockByPin.tsx';

type Locked = NonNullable<AccessView['locked']>;

const reasons: Readonly<Record<Locked['why'], MessageId>> = {
  idle: 'access.locked.idle',
  screen: 'access.locked.screen',
  person: 'access.locked.person',
};

/** Why the window is locked, since when, and the way to unlock it: a name, or the lead's PIN. */
export function LockScreen({ snapshot, locked }: { snapshot: Snapshot; locked: Locked }) {
  const text = useText();
  const times = useTimes();
  const now = useNow(60_000);
  const { access, settings } = snapshot;
  const [byPin, setByPin] = useState(false);
  const isToday = new Date(locked.since).toDateString() === new Date(now).toDateString();
  const since = isToday ? times.clockShort(locked.since) : times.dayAndTime(locked.since);
  return (
    <main
      aria-labelledby="lock-heading"
      className="flex min-w-0 flex-1 flex-col overflow-y-auto bg-canvas p-6 before:grow after:grow-[2]"
    >
      <div className="mx-auto w-full max-w-[380px] shrink-0 animate-arrive">
        <span className="grid size-14 place-items-center rounded-full border border-line bg-card shadow-card">
          <LockKeyhole aria-hidden size={24} className="text-ink-soft" />
        </span>
        <h1 id="lock-heading" className="mt-5 text-title font-semibold">
          {text('access.locked')}
        </h1>
        <p className="mt-1 text-pretty text-ink-soft">
          {text(reasons[locked.why])} {text('access.locked.runs')}
        </p>
        <p className="mt-1 text-small text-ink-faint">{text('access.locked.since', { time: since })}</p>
        <div className="mt-6">
          {byPin && access.hasPin ? (
            <UnlockByPin access={access} />
          ) : (
            <UnlockByName people={settings.people} onlyListed={settings.onlyListedPeople} />
          )}
          {access.hasPin && (
            <button
              type="button"
              onClick={() => {
                setByPin(!byPin);
              }}
              className="mt-4 rounded-mark text-ink-soft underline decoration-dotted underline-offset-4 hover:text-ink hover:decoration-solid"
            >
              {text(byPin ? 'access.unlock.byName' : 'access.unlock.byPin')}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
