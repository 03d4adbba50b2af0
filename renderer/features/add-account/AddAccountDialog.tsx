import { Dialog } from '../../ui/Dialog.tsx';
import { AddAccountForm } from './AddAccountForm.tsx';

interface AddAccountDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAdded: (accountId: string) => void;
}

/** Asks for the label of a new account. */
export function AddAccountDialog({ open, onOpenChange, onAdded }: AddAccountDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Add account"
      description="One account holds one WhatsApp number. Once it is added, link the number with a QR code."
    >
      <AddAccountForm
        onCancel={() => {
          onOpenChange(false);
        }}
        onAdded={(accountId) => {
          onAdded(accountId);
          onOpenChange(false);
        }}
      />
    </Dialog>
  );
}
