import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DiagnosticsDialog } from './DiagnosticsDialog.tsx';

/** Shows what a report needs, to be copied. It has its dialog with it, also where there is no desk. */
export function DiagnosticsButton() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={ClipboardList}
        onClick={() => {
          setOpen(true);
        }}
      >
        {text('diagnostics.copyMenu')}
      </Button>
      {open && (
        <DiagnosticsDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
