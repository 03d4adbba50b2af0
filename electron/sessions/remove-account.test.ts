import { expect, test } from 'vitest';
import { accountSchema } from '../../shared/account.ts';
import { stillDesk } from './still-desk.test-kit.ts';

function open() {
  const desk = stillDesk();
  desk.sessions.addAll([
    accountSchema.omit({ id: true, createdAt: true }).parse({ label: 'Support 1', colour: 'teal' }),
  ]);
  const [id = ''] = desk.sessions.views.map(({ account }) => account.id);
  return { ...desk, id, remove: () => desk.sessions.remove(id, { evenIfPhoneNotTold: false }) };
}

// An app that is killed right after a person saw the account go must not have it back when it is opened again.
test('that an account is removed is told when it is off the disk, and not before', async () => {
  const { id, remove, told } = open();
  expect(await remove()).toEqual({ kind: 'removed' });
  expect(told.removed).toEqual([{ id, onDisk: [] }]);
  expect(told.journal.at(-1)).toMatchObject({ kind: 'account-removed', account: id });
});

test('a removal that cannot be saved is refused and told nobody: the account is still there', async () => {
  const { remove, disk, told, labels } = open();
  disk.saves = false;
  await expect(remove()).rejects.toThrow('Not saved.');
  expect(told.removed).toEqual([]);
  expect(told.journal.map(({ kind }) => kind)).not.toContain('account-removed');
  expect(labels()).toEqual(['Support 1']);
});
