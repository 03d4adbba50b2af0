import { beforeEach, expect, test, vi } from 'vitest';
import { toAppError } from '../../shared/errors.ts';
import { openExternal } from './open-external.ts';

const ofSystem = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ shell: { openExternal: ofSystem } }));

beforeEach(() => {
  ofSystem.mockReset().mockResolvedValue(undefined);
});

test('15: a page of the list is opened by the address that was understood', async () => {
  await openExternal('HTTPS://FAQ.whatsapp.com/a/../b');
  expect(ofSystem).toHaveBeenCalledExactlyOnceWith('https://faq.whatsapp.com/b');
});

test.each(['https://evil.example/', 'file:///etc/passwd', 'javascript:alert(1)', ''])(
  '15: for %j the system is not even asked',
  async (link) => {
    await expect(openExternal(link)).rejects.toThrow();
    expect(ofSystem).not.toHaveBeenCalled();
  },
);

test('15: a system that opens nothing is said so, with the address to open by hand', async () => {
  ofSystem.mockRejectedValue(new Error('no browser'));
  const error = await openExternal('https://faq.whatsapp.com/').catch(toAppError);
  expect(error).toMatchObject({ code: 'internal', values: { page: 'https://faq.whatsapp.com/' } });
});
