import { expect, test } from 'vitest';
import { appError, AppException } from '../../shared/errors.ts';
import { defaultAppSettings, type AppSettings, type SettingsChange } from '../../shared/settings.ts';
import { AppSettingsKeeper } from './app-settings.ts';
import { settingsSchema, type SettingsFile } from './settings-file.ts';

/** Like the file: what is read went through the schema, what is written through JSON. */
function open(stored: unknown = { version: 1 }, { saves = true } = {}) {
  const disk = { stored };
  const keeper = new AppSettingsKeeper({
    read: () => settingsSchema.parse(disk.stored),
    write: (value: SettingsFile) => {
      if (!saves) throw new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
      disk.stored = JSON.parse(JSON.stringify(value));
    },
  });
  const told: AppSettings[] = [];
  const stop = keeper.onChange((settings) => told.push(settings));
  return { keeper, disk, told, stop };
}

test('a file of a version that knew the browser and the start limit only has the defaults for the rest', () => {
  const { keeper } = open({ version: 1, browser: '/chrome', startLimit: 3, lighterBrowser: true });
  expect(keeper.current).toEqual({ ...defaultAppSettings, startLimit: 3 });
});

test('a change is written, told once, and leaves what else stands in the file', () => {
  const { keeper, disk, told } = open({ version: 1, browser: '/chrome', lighterBrowser: true, hasPin: true });
  keeper.change({ theme: 'dark', startLimit: 2 });
  const expected = { ...defaultAppSettings, theme: 'dark', startLimit: 2 };
  expect(keeper.current).toEqual(expected);
  expect(told).toEqual([expected]);
  expect(disk.stored).toEqual({
    ...expected,
    version: 1,
    browser: '/chrome',
    lighterBrowser: true,
    hasPin: true,
  });
  expect(open(disk.stored).keeper.current).toEqual(expected);
});

test('a field that is left out or undefined stays', () => {
  const { keeper, told } = open({ version: 1, theme: 'dark' });
  keeper.change({ theme: undefined } satisfies SettingsChange);
  keeper.change({});
  expect(keeper.current.theme).toBe('dark');
  expect(told).toEqual([]);
});

test('a change that cannot be written is no change', () => {
  const { keeper, told } = open(undefined, { saves: false });
  expect(() => {
    keeper.change({ theme: 'dark' });
  }).toThrow('Not saved.');
  expect(keeper.current.theme).toBe('system');
  expect(told).toEqual([]);
});

test('who has stopped listening hears nothing more', () => {
  const { keeper, told, stop } = open();
  stop();
  keeper.change({ theme: 'dark' });
  expect(told).toEqual([]);
});

test('people are kept by clean names, each once; one that nobody could read is refused and nothing changes', () => {
  const { keeper, disk } = open();
  keeper.change({ people: ['  Ana\u200b  Souza', 'ana souza', 'B\u0007en'] });
  expect(keeper.current.people).toEqual(['Ana Souza', 'Ben']);
  for (const bad of [['Ana', ' \u202e '], ['x'.repeat(200)]]) {
    expect(() => {
      keeper.change({ people: bad, theme: 'dark' });
    }).toThrow(AppException);
  }
  expect(disk.stored).toMatchObject({ people: ['Ana Souza', 'Ben'], theme: 'system' });
});
