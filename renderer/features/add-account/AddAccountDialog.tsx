import { AddAccountForm } from './AddAccountForm.tsx';

interface AddAccountDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAdded: (accountId: string) => void;
}

/** Asks for the label of a new account, and how it is set up from the beginning. */
export function AddAccountDialog({ open, onOpenChange, onAdded }: AddAccountDialogProps) {
  if (!open) return null;
  return (
    <AddAccountForm
      onClose={() => {
        onOpenChange(false);
      }}
      onAdded={onAdded}
    />
  );
}
