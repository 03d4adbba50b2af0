import type { Account } from '../../../../shared/account.ts';
import type { SessionState } from '../../../../shared/session.ts';
import { Phrase } from '../../../i18n/Phrase.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { useServices } from '../../../state/context.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { ErrorText } from '../../../ui/ErrorText.tsx';
import { PhoneNumber } from '../../../ui/PhoneNumber.tsx';

interface HeldCardProps {
  account: Account;
  state: Extract<SessionState, { kind: 'held' }>;
}

/** Another number was scanned than last time's or the expected one: both numbers, and the decision. */
export function HeldCard({ account, state }: HeldCardProps) {
  const { commands } = useServices();
  const text = useText();
  const keep = useCommand(commands.keepNumber, account.label);
  const logOut = useCommand(commands.logOut, account.label);
  const { id } = account;
  const { identity, expected, bySetting = false } = state;
  return (
    <Card className="mx-auto w-full max-w-[560px] animate-arrive">
      <div className="px-8 pt-8 pb-6 select-text">
        <h2 className="text-lead font-semibold">{text('pane.held.title')}</h2>
        <p className="mt-1 text-pretty text-ink-soft">
          <Phrase
            id={bySetting ? 'pane.held.detail.bySetting' : 'pane.held.detail'}
            values={{ label: <bdi>{account.label}</bdi> }}
          />
        </p>
      </div>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] border-y border-line select-text">
        <NumberOf when={text('pane.held.now')} digits={identity.number} name={identity.name} />
        <NumberOf when={text(bySetting ? 'pane.held.expected' : 'pane.held.before')} digits={expected} />
      </dl>
      <ErrorText error={keep.error ?? logOut.error} className="mx-8 mt-6" />
      <div className="flex flex-wrap justify-end gap-2 px-8 py-6">
        <Button
          look="danger-outline"
          running={logOut.running}
          disabled={keep.running}
          onClick={() => void logOut.start({ id })}
        >
          {text('pane.held.logOut')}
        </Button>
        <Button running={keep.running} disabled={logOut.running} onClick={() => void keep.start({ id })}>
          {text('pane.held.keep')}
        </Button>
      </div>
    </Card>
  );
}

function NumberOf({ when, digits, name = '' }: { when: string; digits: string; name?: string }) {
  return (
    <div className="min-w-0 px-8 py-5 not-first:border-s not-first:border-line">
      <dt className="text-small text-ink-faint">{when}</dt>
      <dd className="mt-1 text-title font-semibold">
        <PhoneNumber digits={digits} />
      </dd>
      {name !== '' && (
        <dd dir="auto" className="truncate text-ink-soft">
          {name}
        </dd>
      )}
    </div>
  );
}
