import { listedAs } from '../../../../shared/account.ts';
import type { SessionState } from '../../../../shared/session.ts';
import type { AccountView } from '../../../../shared/view.ts';
import { HealthCard } from './HealthCard.tsx';
import { IdentityCard } from './IdentityCard.tsx';
import { PhoneSlots } from '../../hand-over/PhoneSlots.tsx';
import { JournalCard } from '../journal/JournalCard.tsx';
import { NoteCard } from './NoteCard.tsx';

interface LinkedViewProps {
  view: AccountView;
  state: Extract<SessionState, { kind: 'ready' }>;
}

/** A number that is linked: which it is, how it does, what agents should know of it and what happened lately. */
export function LinkedView({ view, state }: LinkedViewProps) {
  const { account, unread } = view;
  return (
    <>
      <IdentityCard accountId={account.id} listedAs={listedAs(view)} linkedBy={view.linkedBy} {...state} />
      <PhoneSlots view={view} />
      {account.note.trim() !== '' && <NoteCard note={account.note} />}
      <HealthCard accountId={account.id} link={state.link} unread={unread} />
      <JournalCard view={view} />
    </>
  );
}
