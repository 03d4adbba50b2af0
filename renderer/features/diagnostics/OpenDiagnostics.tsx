import { useAppState, useServices } from '../../state/context.tsx';
import { DiagnosticsDialog } from './DiagnosticsDialog.tsx';

/** The diagnostics for as long as the menu's dialog is open, with or without a desk. */
export function OpenDiagnostics() {
  const { store } = useServices();
  const isOpen = useAppState(({ dialog }) => dialog?.kind === 'diagnostics');
  return isOpen && <DiagnosticsDialog onClose={store.closeDialog} />;
}
