import { expect, test } from 'vitest';
import { Redactor } from './redact.ts';

const code = '2@q8Yh1Zb0Q2lV,9fK3aT0kz1s=,Xk2mB7dR4wq=,pL5nC8eS6vt=,1';

function redactor(): Redactor {
  const made = new Redactor(['/home/zenobia/desk']);
  made.addCode(code);
  made.addIdentity({ number: '15550142', name: 'Zo' });
  return made;
}

test.each([
  ['the number', 'No chat of 15550142 was found.', '15550142'],
  ['a number that nobody has told before', 'No chat of +44 20 7946 0123 was found.', '7946'],
  ['the name, as a word', 'Zo is not in the list, nor is ZO.', 'Zo'],
  ['a code', `Refused: ${code}`, '2@q8'],
  ['a part of a code', 'Bad key Xk2mB7dR4wq=', 'Xk2m'],
  ['a key that nobody has told before', 'Bad key Jw8sT2pQ0xN4vB6mL1kR9zY3cD5fG7hA', 'Jw8s'],
  ['a folder', 'Cannot open /home/zenobia/desk/profiles/1', 'zenobia'],
  ['an address of WhatsApp', 'Unknown wid 998877@lid', '998877'],
  ['what stands on further lines', 'First.\n15550142', '15550142'],
])('takes out %s', (_what, text, secret) => {
  expect(redactor().clean(text)).not.toContain(secret);
});

test('keeps what says what is wrong', () => {
  const clean = (text: string) => redactor().clean(text);
  expect(clean('Error: Requiring unknown module "WAWebNewThing"')).toBe(
    'Requiring unknown module "WAWebNewThing"',
  );
  expect(clean("Cannot read properties of undefined (reading 'getADVSecretKey')")).toContain(
    'getADVSecretKey',
  );
  expect(clean('WhatsApp did not confirm within 15 s.')).toBe('WhatsApp did not confirm within 15 s.');
  expect(clean('Zone and zoo are words.')).toBe('Zone and zoo are words.');
});

test('the whole report goes without what is known to be private, however deep it is, and is else as it was', () => {
  const report = {
    list: [{ why: 'for 15550142' }, 15_550_142, null, true],
    path: 'in /home/zenobia/desk/x',
    text: 'Zo',
  };
  expect(redactor().cleanAll(report)).toEqual({
    list: [{ why: 'for [removed]' }, 15_550_142, null, true],
    path: 'in [removed]/x',
    text: 'Zo',
  });
});
