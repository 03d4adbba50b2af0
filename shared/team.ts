import { z } from 'zod';
import { accountColours } from './account.ts';
import { appError, fail, ok, type Result } from './errors.ts';
import { cleanName, nameKey } from './names.ts';
import { scheduleSchema } from './schedule.ts';

export const teamIdSchema = z.uuid();
export const maxTeamNameLength = 60;
export const maxTeams = 100;

export const teamSchema = z.strictObject({
  id: teamIdSchema,
  name: z.string().min(1).max(maxTeamNameLength),
  colour: z.enum(accountColours),
  /** Whether the rail shows its name only. */
  collapsed: z.boolean(),
  /** When its shifts are; null: nobody said. */
  schedule: scheduleSchema.nullable().default(null),
});

/** Accounts that belong together: a desk, a brand, a shift. */
export type Team = z.infer<typeof teamSchema>;

/** What a person can change of a team. */
export const teamChangeSchema = z
  .strictObject({ name: z.string().max(1000), colour: z.enum(accountColours), collapsed: z.boolean() })
  .partial();

export type TeamChange = z.infer<typeof teamChangeSchema>;

/**
 * A team's name as it will be stored: trimmed, single spaces, no invisible characters.
 * Errors: `invalid-name` (empty, too long), `name-taken` (another team in `taken` looks the same).
 */
export function parseTeamName(input: string, taken: readonly string[]): Result<string> {
  const name = cleanName(input);
  if (name === '')
    return fail(
      appError(
        'invalid-name',
        'The team’s name is empty.',
        'Give the team a name that agents will recognise.',
      ),
    );
  if (name.length > maxTeamNameLength)
    return fail(
      appError(
        'invalid-name',
        'The team’s name has {length} characters; at most {limit} fit.',
        'Shorten the name.',
        { values: { length: name.length, limit: maxTeamNameLength } },
      ),
    );
  if (taken.some((other) => nameKey(other) === nameKey(name)))
    return fail(
      appError('name-taken', 'There is already a team named “{name}”.', 'Choose another name.', {
        values: { name },
      }),
    );
  return ok(name);
}
