import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatOf, type Installation } from './format.ts';

let folder: string;
let copy: Installation;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-format-'));
  const resources = join(folder, 'mounted', 'resources');
  await mkdir(resources, { recursive: true });
  await writeFile(join(resources, 'app-update.yml'), '');
  copy = {
    platform: 'linux',
    isPackaged: true,
    env: {},
    execPath: join(folder, 'mounted', 'switchboard'),
    resources,
  };
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const appImage = () => ({
  APPIMAGE: join(folder, 'Switchboard.AppImage'),
  APPDIR: join(folder, 'mounted'),
});
const by = (reason: string) => ({ ok: false, reason });

test('an AppImage that can be replaced updates itself', () => {
  expect(formatOf({ ...copy, env: appImage() })).toEqual({ ok: true, format: 'appimage' });
});

test('one whose folder cannot be written does not', () => {
  const env = { ...appImage(), APPIMAGE: join(folder, 'missing', 'Switchboard.AppImage') };
  expect(formatOf({ ...copy, env })).toEqual(by('read-only'));
});

test('what was started from another program’s AppImage never takes that one for its own', () => {
  const env = { ...appImage(), APPDIR: join(folder, 'mounted-terminal') };
  expect(formatOf({ ...copy, env })).toEqual(by('by-hand'));
  expect(formatOf({ ...copy, env: { APPIMAGE: appImage().APPIMAGE } })).toEqual(by('by-hand'));
});

test('a package of the system is known by its place, also one without an address; what was unpacked is not one', async () => {
  const placedAt = (execPath: string) => formatOf({ ...copy, execPath });
  // The packager leaves this in the folder of which it makes every form, where there is an address.
  await writeFile(join(copy.resources, 'package-type'), 'deb');
  expect(formatOf(copy)).toEqual(by('by-hand'));
  await rm(join(copy.resources, 'package-type'));
  await rm(join(copy.resources, 'app-update.yml'));
  expect(formatOf(copy)).toEqual(by('by-hand'));
  for (const path of ['/opt/Switchboard/switchboard', '/usr/lib/switchboard/switchboard'])
    expect(placedAt(path)).toEqual(by('package-manager'));
  for (const path of ['/opt/switchboard-0.1.0-x64/switchboard', '/usr/local/switchboard/switchboard'])
    expect(placedAt(path)).toEqual(by('by-hand'));
});

test('on Windows only what the installer put there updates itself', async () => {
  const execPath = join(folder, 'mounted', 'Switchboard.exe');
  const windows: Installation = { ...copy, platform: 'win32', execPath };
  expect(formatOf(windows)).toEqual(by('by-hand'));
  await writeFile(join(folder, 'mounted', 'Uninstall Switchboard.exe'), '');
  expect(formatOf(windows)).toEqual({ ok: true, format: 'nsis' });
  expect(formatOf({ ...windows, env: { PORTABLE_EXECUTABLE_FILE: 'D:\\x.exe' } })).toEqual(by('by-hand'));
});

test('on a Mac the app updates itself; on a system that nobody packages for it does not', () => {
  expect(formatOf({ ...copy, platform: 'darwin' })).toEqual({ ok: true, format: 'mac' });
  expect(formatOf({ ...copy, platform: 'freebsd' })).toEqual(by('by-hand'));
});

test('without an address there is nobody to ask, and from the source nothing to replace', async () => {
  await rm(join(copy.resources, 'app-update.yml'));
  expect(formatOf({ ...copy, env: appImage() })).toEqual(by('no-address'));
  expect(formatOf({ ...copy, env: appImage(), isPackaged: false })).toEqual(by('unpackaged'));
});
