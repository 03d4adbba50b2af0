import { expect, test } from 'vitest';
import { maxPictureLength, parsePicture } from './picture.ts';

const jpeg = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';

test('a small picture that is what it claims to be is taken as it is', () => {
  expect(parsePicture(jpeg)).toBe(jpeg);
  const webp = 'data:image/webp;base64,UklGRhoAAABXRUJQ';
  expect(parsePicture(webp)).toBe(webp);
});

test.each([
  ['nothing', undefined],
  ['an address that would have to be fetched', 'https://example.com/picture.jpg'],
  ['a drawing, which may hold script', 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='],
  ['something else under a picture’s name', 'data:image/jpeg;base64,PHN2Zz48L3N2Zz4='],
  ['one kind under the name of another', 'data:image/png;base64,/9j/4AAQSkZJRg=='],
  ['what goes on behind the picture', `${jpeg}" onload="x`],
  ['what is too long', `data:image/jpeg;base64,/9j/${'A'.repeat(maxPictureLength)}`],
])('%s is no picture', (_what, value) => {
  expect(parsePicture(value)).toBeNull();
});
