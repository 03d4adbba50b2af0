import { expect, test } from 'vitest';
import { namesProfile, namesProfileIn } from './profile-names.ts';

const folder = '/data/profiles';
const profile = '/data/profiles/a/g1';

/** A command line of which every argument is known, and one of which only the whole is. */
const args = (...list: string[]) => ({ command: list.join(' '), args: list });
const whole = (command: string) => ({ command, args: null });

test.each([
  ['Chrome itself', args('/opt/chrome', `--user-data-dir=${profile}`, '--headless=new')],
  ['its crash handler', args('/opt/crashpad', `--database=${profile}/Crashpad`)],
  ['its child', whole(`/opt/chrome --type=renderer --user-data-dir=${profile} --lang=en`)],
  ['a line that ends with it', whole(`/opt/chrome --user-data-dir=${profile}`)],
])('%s names the profile', (_name, line) => {
  expect(namesProfile(line, profile)).toBe(true);
});

test.each([
  ['an editor', args('vi', `${profile}/Preferences`)],
  ['an option of another program', args('rsync', `--exclude=${profile}`, '/data')],
  ['a shell that was told the line', args('sh', '-c', `exec chrome --user-data-dir=${profile}`)],
  ['a search for it', args('grep', '-r', '--', `--user-data-dir=${profile}`)],
  ['a program of that name', args(`--user-data-dir=${profile}`)],
  ['a Chrome on a longer name', args('/opt/chrome', `--user-data-dir=${profile}2`)],
  [
    'a child of a Chrome on a longer name',
    whole(`/opt/chrome --type=gpu-process --user-data-dir=${profile}-old`),
  ],
  ['a Chrome on the folder above', args('/opt/chrome', '--user-data-dir=/data/profiles/a')],
  ['a Chrome on that path elsewhere', args('/opt/chrome', `--user-data-dir=/backup${profile}`)],
])('%s does not name the profile', (_name, line) => {
  expect(namesProfile(line, profile)).toBe(false);
});

test.each([
  ['a Chrome', args('/opt/chrome', `--user-data-dir=${profile}`)],
  ['a child of one', whole(`/opt/chrome --type=zygote --user-data-dir=${profile} --lang=en`)],
])('%s with a profile in the folder is found', (_name, line) => {
  expect(namesProfileIn(line, folder)).toBe(true);
  expect(namesProfileIn(line, `${folder}/`)).toBe(true);
});

test.each([
  [
    'a Chrome in a folder with a longer name',
    args('/opt/chrome', '--user-data-dir=/data/profiles-backup/a/g1'),
  ],
  ['its child', whole('/opt/chrome --type=zygote --user-data-dir=/data/profiles-backup/a/g1')],
  ['a Chrome on the folder itself', args('/opt/chrome', `--user-data-dir=${folder}/`)],
  ['a Chrome on the folder above', args('/opt/chrome', '--user-data-dir=/data')],
  ['an editor', args('code', profile)],
  ['a shell that was told the line', args('sh', '-c', `exec chrome --user-data-dir=${profile}`)],
])('%s is no left-over', (_name, line) => {
  expect(namesProfileIn(line, folder)).toBe(false);
});
