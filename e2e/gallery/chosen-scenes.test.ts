import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scenes } from '../../renderer/gallery/scenes.ts';
import { chosenScenes, dialogScenes, stateScenes } from './chosen-scenes.ts';

const features = resolve(import.meta.dirname, '../../renderer/features');

/** Whether a component opens something above the window: a dialog of ours, or one made of Radix's own pieces. */
const opensDialog = (source: string) =>
  /\/ui\/\w*Dialog\.tsx'|(Dialog|Popover)\b.* from 'radix-ui'/.test(source);

test('every chosen scene is in the gallery', () => {
  expect(chosenScenes.filter((name) => scenes[name] === undefined)).toEqual([]);
});

test('the scene of a state shows an account in it', () => {
  const shown = Object.values(stateScenes).map((name) => scenes[name]?.snapshot.accounts[0]?.state.kind);
  expect(shown).toEqual(Object.keys(stateScenes));
});

test('every dialog has a scene', () => {
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' });
  const components = files.filter((file) => file.endsWith('.tsx'));
  const dialogs = components.filter((file) => opensDialog(readFileSync(join(features, file), 'utf8')));
  expect(dialogs.map((file) => basename(file, '.tsx')).sort()).toEqual(Object.keys(dialogScenes));
});
