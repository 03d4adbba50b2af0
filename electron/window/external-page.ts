/** Whose pages the app shows in the person's own browser. */
const hosts: readonly string[] = ['faq.whatsapp.com'];

/** Windows opens no longer ones. */
const maxLength = 2_000;

/** WhatsApp's own help, for what happens on the phone. */
export const whatsAppHelp = 'https://faq.whatsapp.com/';

/**
 * The address of a page that may be opened outside, as it was understood and not as it was written, so that no other
 * program understands it differently; null for whatever is not a page of one of these hosts, over https.
 */
export function externalPage(link: string): string | null {
  if (link.length > maxLength || !URL.canParse(link)) return null;
  const { protocol, hostname, port, username, password, href } = new URL(link);
  const isPlain = port === '' && username === '' && password === '';
  return protocol === 'https:' && hosts.includes(hostname) && isPlain && href.length <= maxLength
    ? href
    : null;
}
