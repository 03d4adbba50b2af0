import { expect, test } from 'vitest';
import { STAGES } from '../arguments.mjs';
import { STAGE_LIST, chooseStages } from './stages.mjs';

test('every stage can be asked for', () => {
  expect(Object.keys(STAGE_LIST)).toEqual(STAGES);
});

test('runs all stages unless some are named', () => {
  expect(chooseStages([])).toEqual(STAGES);
  expect(chooseStages(['lint', 'types'])).toEqual(['types', 'lint']);
});

test('adds the stage that another needs, before it', () => {
  expect(chooseStages(['e2e'])).toEqual(['build', 'e2e']);
});
