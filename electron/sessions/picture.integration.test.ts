import { afterEach, expect, test } from 'vitest';
import type { PictureKind } from '../../e2e/whatsapp/index.ts';
import { parsePicture, type Picture } from '../../shared/picture.ts';
import { TestDesk } from './desk.test-kit.ts';
import { fileStore } from './sessions.test-kit.ts';

let desk: TestDesk;
afterEach(() => desk.close());

const [first, second] = ['15550001', '15550002'] as const;

/** The picture that an account shows, once it does. */
async function pictureOf(id: string): Promise<Picture> {
  await desk.until(id, 'a picture', () => desk.sessions.pictures[id] !== undefined);
  return desk.sessions.pictures[id] ?? expect.unreachable();
}

test('each number’s picture is shown, is asked for again after a restart, and goes with the login', async () => {
  desk = await TestDesk.open({ store: fileStore });
  const [one, two] = [await desk.link('Support 1', first), await desk.link('Support 2', second)];
  const [face, other] = [await pictureOf(one), await pictureOf(two)];
  expect(parsePicture(face)).toBe(face);
  expect(face).not.toBe(other);
  expect(face.length).toBeLessThan(8_000);

  await desk.reopen();
  expect(await pictureOf(one)).toBe(face);
  expect(desk.whatsapp.log.of('picture-asked').filter(({ phone }) => phone === first)).toHaveLength(2);
  // Nothing of it is left behind: not in what is kept, and not in the journal.
  expect(await desk.filesWith(face.slice(-200))).toEqual([]);
  expect(JSON.stringify([desk.journal, desk.view(one)])).not.toContain('data:image');

  await desk.sessions.logOut(one);
  expect(Object.keys(desk.sessions.pictures)).toEqual([two]);
});

test('a picture that is changed on the phone is the new one when the page is ready again', async () => {
  desk = await TestDesk.open();
  const id = await desk.link('Support 1', first);
  await pictureOf(id);
  desk.whatsapp.phone(first).setPicture('none');
  await desk.whatsapp.faults.now({ kind: 'resync' }, { phone: first });
  await desk.until(id, 'no picture', () => desk.sessions.pictures[id] === undefined);
  expect(desk.picturesMissing).toEqual([{ id, why: 'none' }]);
});

test('a picture that could not be fetched at first is asked for again', async () => {
  desk = await TestDesk.open({ limits: { ask: 4_000, probeEvery: 500 } });
  const phone = desk.whatsapp.phone(first, { picture: 'slow' });
  const id = await desk.link('Support 1', first);
  await desk.until(id, 'no picture', () => desk.picturesMissing.length > 0);
  phone.setPicture('drawn');
  await pictureOf(id);
  expect(desk.picturesMissing[0]).toEqual({ id, why: 'unreachable' });
});

test('a page that never answers is asked a few times only', async () => {
  desk = await TestDesk.open({ limits: { ask: 2_000, probeEvery: 100 } });
  desk.whatsapp.phone(first, { picture: 'silent' });
  const id = await desk.link('Support 1', first);
  await desk.until(id, 'the last try', () => desk.picturesMissing.length === 4);
  // The probes go on: a count that changes comes through, and nobody has asked again meanwhile.
  const asked = () => desk.whatsapp.log.of('picture-asked').length;
  desk.whatsapp.phone(first).sendMessage('Hello?');
  await desk.until(id, 'an unread chat', ({ unread }) => unread === 1);
  expect(asked()).toBe(4);
});

test.each<[PictureKind, string]>([
  ['none', 'none'],
  ['refused', 'refused'],
  ['huge', 'too-large'],
  ['text', 'not-an-image'],
  ['slow', 'unreachable'],
  ['silent', 'no-answer'],
])('where the picture is %s the account works without one', async (picture, why) => {
  desk = await TestDesk.open({ limits: { ask: 4_000 } });
  const phone = desk.whatsapp.phone(first, { picture });
  const id = await desk.link('Support 1', first);
  await desk.until(id, `no picture: ${why}`, () => desk.picturesMissing.length > 0);
  expect(desk.picturesMissing).toEqual([{ id, why }]);
  expect(desk.sessions.pictures).toEqual({});
  // The link is what it was before, and its page still answers.
  phone.sendMessage('Hello?');
  await desk.until(id, 'an unread chat', ({ unread, state }) => state.kind === 'ready' && unread === 1);
  expect(desk.problems).toEqual([]);
  expect(desk.journal.map(({ kind }) => kind)).toEqual(['account-added', 'started', 'linked']);
});
