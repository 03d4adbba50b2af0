import type { Receipt } from '../../../shared/receipt.ts';
import type { AccountView } from '../../../shared/view.ts';

/** The receipt that can be read. While a link still ends, its receipt is being written: what is not done yet reads as failed. */
export const writtenReceipt = ({ receipt, state }: AccountView): Receipt | null =>
  state.kind === 'logging-out' ? null : receipt;
