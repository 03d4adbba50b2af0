import fc from 'fast-check';
import { z } from 'zod';
import { commandNames, commands, type CommandName } from '../../shared/contract.ts';
import { odds, type Recipe } from './recipes.ts';

/** The part of JSON Schema that the contract's inputs come to. */
interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly Recipe[];
  readonly const?: Recipe;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly format?: string;
  readonly minimum?: number;
}

/** Accounts, teams and whatever else has an id, none of which exists. */
const unknownIds = [
  '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d',
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-4fff-bfff-ffffffffffff',
];

/** `@id` is an account that there is. */
const id = fc.constantFrom<Recipe>('@id', ...unknownIds);

const nastyTexts = [
  '',
  ' ',
  '..',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'a\0b',
  '\u001b[2J\u0007',
  '\ud800',
  'x\udfff',
  '\u202egnp.exe',
  'ｉｄ',
  'undefined',
  'constructor',
  '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d\n',
  '3F0C2F5E5A0F4C8E9D550A4A5B1F2C3D',
  '{{7*7}}',
  '=cmd|calc!A1',
];
const nastyKeys = ['__proto__', 'constructor', 'toString', 'then', 'length', 'id', 'ok', '', '\0', '@id'];

const nasty: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Recipe>(...odds.map((odd) => ({ odd }))) },
  { weight: 5, arbitrary: fc.constantFrom<Recipe>(...nastyTexts) },
  { weight: 3, arbitrary: fc.constantFrom<Recipe>(null, true, false, 0, -1, 1e21, 2 ** 53, 0.1, -1e308) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }).map(recipeOf) },
  { weight: 2, arbitrary: id },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Recipe>(
      { long: 1_001, of: 'x' },
      { long: 150_000, of: '😀' },
      { long: 2_000_000, of: 'x' },
      { deep: 40 },
      { deep: 900 },
      { deep: 3_000 },
      { holes: 20 },
      { holes: 50_000 },
      { list: Array<Recipe>(2_000).fill('@id') },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Recipe>({ list: [] }, { object: [] }, { list: ['@id'] }) },
);

function recipeOf(value: unknown): Recipe {
  if (Array.isArray(value)) return { list: value.map(recipeOf) };
  if (typeof value !== 'object' || value === null) return value as Recipe;
  return { object: Object.entries(value).map(([key, each]) => [key, recipeOf(each)] as const) };
}

const text = ({ format }: Schema): fc.Arbitrary<Recipe> =>
  format === 'uuid' ? id : fc.constantFrom<Recipe>('Support 1', '15550001', '1234', 'k', '09:00', 'UTC', ' ');

/** What fits the schema for the most part; in some place it usually does not. */
function nearly(schema: Schema): fc.Arbitrary<Recipe> {
  return fc.oneof({ weight: 7, arbitrary: fitting(schema) }, { weight: 1, arbitrary: nasty });
}

function fitting(schema: Schema): fc.Arbitrary<Recipe> {
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(nearly));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return fc.constantFrom<Recipe>(schema.minimum ?? 0, 1, 5, 1.5, -1);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(nearly(schema.items ?? {}), { maxLength: 3 }).map((list) => ({ list }));
    case 'object':
      return object(schema.properties ?? {});
    default:
      return nasty;
  }
}

/** Most of its keys, now and then one too many or one twice. */
function object(properties: Readonly<Record<string, Schema>>): fc.Arbitrary<Recipe> {
  const known = Object.entries(properties).map(([key, schema]) =>
    fc.option(
      nearly(schema).map((value) => [key, value] as const),
      { freq: 12, nil: undefined },
    ),
  );
  const more = fc.option(fc.tuple(fc.constantFrom(...nastyKeys), nasty), { freq: 4, nil: undefined });
  return fc
    .tuple(...known, fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, more))
    .map((pairs) => ({
      object: pairs.filter((pair) => pair !== undefined),
    }));
}

/** What a command is given by somebody who has read the contract, and does not keep to it. */
function payloadFor(name: CommandName): fc.Arbitrary<Recipe> {
  const schema = z.toJSONSchema(commands[name].input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return fc.oneof({ weight: 4, arbitrary: nearly(schema) }, { weight: 1, arbitrary: nasty });
}

/** So many payloads for each command of the contract, the same ones for the same seed. */
export function payloads(each: number, seed: number): { name: CommandName; recipe: Recipe }[] {
  return commandNames.flatMap((name, index) =>
    fc.sample(payloadFor(name), { numRuns: each, seed: seed + index }).map((recipe) => ({ name, recipe })),
  );
}
