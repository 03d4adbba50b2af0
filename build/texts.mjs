// Prints what the interface says, for those who translate it or look for what is not among the messages yet:
//   npm run texts -- messages   every English message as JSON
//   npm run texts -- errors     the English of every error and reason as JSON, each to be translated by itself
//   npm run texts -- literals   texts that still stand in the source, each with its place
import process from 'node:process';
import { en } from '../shared/i18n/en/index.ts';
import { errorSources } from '../shared/i18n/error-sources.test-kit.ts';
import { hasWords, literalsIn } from '../shared/i18n/literals.test-kit.ts';
import { sourceFiles } from '../shared/i18n/sources.test-kit.ts';

const files = sourceFiles(['shared', 'electron', 'renderer']);

const print = {
  messages: () => JSON.stringify(en, null, 2),
  errors: () => JSON.stringify(errorSources(files).texts, null, 2),
  literals: () => literalsIn(files.filter(({ fileName }) => hasWords(fileName))).join('\n'),
};

const what = process.argv[2] ?? '';
if (!(what in print)) throw new Error(`Say what: ${Object.keys(print).join(', ')}.`);
process.stdout.write(`${print[what]()}\n`);
