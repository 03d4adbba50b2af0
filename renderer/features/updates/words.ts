import type { MessageId } from '../../../shared/i18n/text.ts';
import type { UpdateChannel, UpdatesOffReason } from '../../../shared/updates.ts';

export const channelWords: Readonly<Record<UpdateChannel, MessageId>> = {
  stable: 'updates.channel.stable',
  beta: 'updates.channel.beta',
};

/** Why the app does not update itself; null where an error says it. */
export const offWords: Readonly<Record<UpdatesOffReason, MessageId | null>> = {
  unpackaged: 'updates.off.unpackaged',
  'package-manager': 'updates.off.packageManager',
  'by-hand': 'updates.off.byHand',
  'read-only': 'updates.off.readOnly',
  'no-address': 'updates.off.noAddress',
  policy: 'updates.off.policy',
  'policy-broken': null,
};
