import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountColours } from '../shared/account.ts';
import { sourceFiles } from '../shared/i18n/sources.test-kit.ts';

// What CSS draws from an attribute (`data-drawn`) is no text for axe, which looks at all others. Whether it can be read
// on what it is drawn on is computed here, from the colours of styles.css.

const styles = readFileSync(join(import.meta.dirname, 'styles.css'), 'utf8');

/** The colours that a rule gives names to, as `#rrggbb`. */
function coloursIn(rule: RegExp): Map<string, string> {
  const [, body = ''] = rule.exec(styles) ?? [];
  const found = [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]));
}

const light = coloursIn(/^:root \{([^}]*)\}/m);
const dark = coloursIn(/@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/);
const themes = { light, dark: new Map([...light, ...dark]) };

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const least = { text: 4.5, shape: 3 };

// Each stands on a surface of its own, whatever the row is chosen for; the count of a team stands on its heading.
const pairs: readonly { what: string; ink: string; on: readonly string[]; as: keyof typeof least }[] = [
  { what: 'the number of unread chats', ink: 'ink-inverse', on: ['ink'], as: 'text' },
  { what: 'the badge of unread chats', ink: 'ink', on: ['rail', 'hover', 'card'], as: 'shape' },
  { what: 'the number of a team’s accounts', ink: 'ink-faint', on: ['rail', 'hover'], as: 'text' },
  { what: 'how many of a team need a person', ink: 'trouble', on: ['trouble-soft'], as: 'text' },
  { what: 'the initials of a person', ink: 'ink-soft', on: ['sunken'], as: 'text' },
  { what: 'a day of the week', ink: 'ink-soft', on: ['card', 'hover'], as: 'text' },
  { what: 'a day of the week that is chosen', ink: 'ink-inverse', on: ['ink'], as: 'text' },
];

test('the components that draw words are those whose colours are looked at here', () => {
  const drawing = sourceFiles(['renderer']).filter(({ text }) => text.includes('attr(data-drawn)'));
  expect(drawing.map(({ fileName }) => fileName).toSorted()).toEqual([
    'renderer/features/access/UnlockByName.tsx',
    'renderer/features/rail/AccountRow.tsx',
    'renderer/features/rail/GroupHeader.tsx',
    'renderer/features/schedule/WeekdayToggles.tsx',
    'renderer/ui/Avatar.tsx',
  ]);
});

test('contrast is computed as WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(themes))('%s', (_name, colours) => {
  test.each(pairs)('$what', ({ ink, on, as }) => {
    for (const surface of on) {
      const reached = contrast(colours.get(ink) ?? '', colours.get(surface) ?? '');
      expect(reached, `${ink} on ${surface}`).toBeGreaterThanOrEqual(least[as]);
    }
  });
});

// The same in both themes: the initials, and the tick of the colour that is chosen.
test.each(accountColours)('initials on %s', (colour) => {
  const { account = '', 'account-ink': ink = '' } = Object.fromEntries(
    coloursIn(new RegExp(`\\[data-colour='${colour}'\\] \\{([^}]*)\\}`)),
  );
  expect(contrast(ink, account)).toBeGreaterThanOrEqual(least.text);
});
