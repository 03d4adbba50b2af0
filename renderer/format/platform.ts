const words: Readonly<Record<string, string>> = {
  android: 'Android',
  iphone: 'iPhone',
  smba: 'Android, WhatsApp Business',
  smbi: 'iPhone, WhatsApp Business',
};

/** A phone's platform in words; one that is not known is shown as WhatsApp reports it. */
export const platformWords = (platform: string): string => words[platform.toLowerCase()] ?? platform;
