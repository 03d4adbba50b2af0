import { AppWindow } from 'lucide-react';
import { PlainCard } from '../PlainCard.tsx';

/** WhatsApp Web serves this link somewhere else. */
export function ConflictCard() {
  return (
    <PlainCard icon={AppWindow} tone="trouble" title="WhatsApp is using this link somewhere else">
      Nothing arrives here until it is closed there. If you don’t know where that is, log out: the link then
      ends everywhere.
    </PlainCard>
  );
}
