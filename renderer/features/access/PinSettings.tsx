import { KeyRound, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import { resetFlag } from '../../../shared/start-flags.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChangePinDialog, RemovePinDialog } from './ChangePinDialogs.tsx';

/** Whether there is a PIN, and the ways to set it, change it, and take it away. */
export function PinSettings({ access }: { access: AccessView }) {
  const text = useText();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const { hasPin } = access;
  const close = () => {
    setOpen(null);
  };
  const opening = (which: 'change' | 'remove') => () => {
    setOpen(which);
  };
  const Icon = hasPin ? KeyRound : LockOpen;
  return (
    <Section title={text('access.pin')} description={text('access.pin.hint')}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line px-4 py-3">
        <span
          className={`grid size-9 shrink-0 place-items-center rounded-full ${hasPin ? 'bg-ok-soft text-ok' : 'bg-quiet-soft text-quiet'}`}
        >
          <Icon aria-hidden size={16} />
        </span>
        <div className="min-w-48 flex-1">
          <p className="font-medium">{text(hasPin ? 'access.pin.isSet' : 'access.pin.none')}</p>
          <p className="mt-0.5 text-small text-pretty text-ink-faint">
            {hasPin ? (
              <Phrase
                id="access.pin.isSetHint"
                values={{
                  flag: (
                    <code key="flag" dir="ltr" className="font-mono whitespace-nowrap select-text">
                      {resetFlag}
                    </code>
                  ),
                }}
              />
            ) : (
              text('access.pin.noneHint')
            )}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button onClick={opening('change')}>{text(hasPin ? 'access.pin.change' : 'access.pin.set')}</Button>
          {hasPin && <Button onClick={opening('remove')}>{text('access.pin.remove')}</Button>}
        </div>
      </div>
      {open === 'change' && <ChangePinDialog access={access} onClose={close} />}
      {open === 'remove' && <RemovePinDialog access={access} onClose={close} />}
    </Section>
  );
}
