import type { MessageId, Text } from '../../shared/i18n/text.ts';

const words: Readonly<Record<string, MessageId>> = {
  android: 'linked.platform.android',
  iphone: 'linked.platform.iphone',
  smba: 'linked.platform.smba',
  smbi: 'linked.platform.smbi',
};

/** A phone's platform in words; one that is not known is shown as WhatsApp reports it. */
export function platformWords(text: Text, platform: string): string {
  const id = words[platform.toLowerCase()];
  return id === undefined ? platform : text(id);
}
