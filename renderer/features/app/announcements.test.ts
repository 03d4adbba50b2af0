import { describe, expect, it } from 'vitest';
import { ann, inSeconds, qr, ready, sales, view } from '../../gallery/desk.ts';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import { changesToAnnounce } from './announcements.ts';

const text = createText(english);
const linked = view(sales, ready(ann));
const offline = view(sales, ready(ann, 'reconnecting'));
const unlinked = view(sales, qr(), { notice: { kind: 'unlinked-on-phone', at: inSeconds(0) } });

describe('changesToAnnounce', () => {
  it('names an account that lost its connection or was unlinked by the phone', () => {
    expect(changesToAnnounce(text, [linked], [offline], null, 0)).toBe('Sales UK: Reconnecting');
    expect(changesToAnnounce(text, [linked], [unlinked], null, 0)).toBe('Sales UK: Scan QR code');
  });

  it('says it once', () => {
    expect(changesToAnnounce(text, [offline], [offline], null, 0)).toBe('');
  });

  it('leaves out the account that is shown, and good news', () => {
    expect(changesToAnnounce(text, [linked], [offline], sales.id, 0)).toBe('');
    expect(changesToAnnounce(text, [offline], [linked], null, 0)).toBe('');
  });
});
