import type { CommandName } from './contract.ts';

// What the preload needs at run time, apart from the contract: the schemas there would take longer to build than the
// page takes to draw.

export const bridgeKey = 'switchboard';
/** The IPC channel on which a command is asked and answered. */
export const commandChannel = (name: CommandName): string => `switchboard:command:${name}`;
/** The IPC channel of the numbered updates. */
export const updateChannel = 'switchboard:update';
