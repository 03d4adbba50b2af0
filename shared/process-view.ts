import { z } from 'zod';

/** What a process does for its Chrome. */
const processRoles = ['browser', 'renderer', 'gpu', 'utility', 'zygote', 'crash-handler', 'other'] as const;

export type ProcessRole = (typeof processRoles)[number];

const processViewSchema = z.strictObject({
  pid: z.int().positive(),
  role: z.enum(processRoles),
  /** In bytes. */
  memory: z.int().nonnegative(),
  startedAt: z.iso.datetime(),
});

/** One process of an account's Chrome. */
export type ProcessView = z.infer<typeof processViewSchema>;

export const accountProcessesSchema = z.strictObject({
  /** Empty while no Chrome runs for the account. */
  processes: z.array(processViewSchema),
  /** Of all processes together, in bytes. */
  memory: z.int().nonnegative(),
  /** When the account's Chrome started, by its browser process; null while none runs. */
  startedAt: z.iso.datetime().nullable(),
  /** How often the account's Chrome was started again since the app opened. */
  restarts: z.int().nonnegative(),
});

/** What runs for an account. */
export type AccountProcesses = z.infer<typeof accountProcessesSchema>;

/** What runs for an account, by its processes. */
export function summarise(processes: ProcessView[], restarts: number): AccountProcesses {
  return {
    processes,
    memory: processes.reduce((sum, { memory }) => sum + memory, 0),
    startedAt: processes.find(({ role }) => role === 'browser')?.startedAt ?? null,
    restarts,
  };
}
