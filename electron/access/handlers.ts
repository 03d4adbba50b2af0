import type { accessCommands } from '../../shared/commands/access.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { Access } from './access.ts';

/** One handler for each command about the PIN and the lock. */
export const accessHandlers = (access: () => Access): Pick<Handlers, keyof typeof accessCommands> => ({
  setPin: async ({ pin, current }) => {
    await access().setPin(pin, current);
  },
  removePin: async ({ current }) => {
    await access().removePin(current);
  },
  enterPin: async ({ pin }) => {
    await access().enterPin(pin);
  },
  leaveLead: () => {
    access().leaveLead();
  },
  setKept: ({ kept }) => {
    access().setKept(kept);
  },
  lock: () => {
    access().lock('person');
  },
  unlock: async (by) => {
    await access().unlock(by);
  },
});
