import type { Account } from '../../../../shared/account.ts';
import { LinkingCard, stepsToLink } from './LinkingCard.tsx';

interface PairingCardProps {
  account: Account;
  code: string;
  issuedAt: string;
  expiresAt: string;
}

/** A code to type on the phone, in two groups as the phone shows them. */
export function PairingCard({ account, code, issuedAt, expiresAt }: PairingCardProps) {
  const plain = code.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const groups = [plain.slice(0, 4), plain.slice(4)];
  return (
    <LinkingCard
      account={account}
      title="Link the phone"
      steps={stepsToLink('Choose “Link with phone number instead” and enter this code.')}
      issuedAt={issuedAt}
      expiresAt={expiresAt}
    >
      <p
        aria-label={`Pairing code ${plain.replace(/(?!^)/g, ' ')}`}
        role="group"
        className="flex h-[240px] w-[296px] items-center justify-center gap-4 rounded-control bg-sunken font-mono text-display font-semibold tracking-widest select-text"
      >
        <span>{groups[0]}</span>
        <span aria-hidden className="text-ink-faint">
          –
        </span>
        <span>{groups[1]}</span>
      </p>
    </LinkingCard>
  );
}
