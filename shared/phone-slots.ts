import { z } from 'zod';
import { numberSchema } from './account.ts';

/**
 * How many devices a phone lists at most beside itself. Source: WhatsApp's help center, "About linked devices" (up to four
 * linked devices at a time).
 */
export const phoneSlots = 4;

/** A login that was ended here without the phone confirming it: it may hold one of the phone's slots. */
export const unconfirmedUnlinkSchema = z.strictObject({
  id: z.uuid(),
  /** Null where the number was never known. */
  number: numberSchema.nullable(),
  /** The name under which the phone lists it. */
  deviceName: z.string(),
  at: z.iso.datetime(),
});

export type UnconfirmedUnlink = z.infer<typeof unconfirmedUnlinkSchema>;

/** Those that hold slots of one number's phone; of an unknown number nobody can say. */
const unconfirmedOf = (
  unconfirmed: readonly UnconfirmedUnlink[],
  number: string | null,
): readonly UnconfirmedUnlink[] => unconfirmed.filter((each) => each.number === number);

/**
 * The list with one more at its end. Of one number only the newest are kept that its phone can list at all: for each
 * later one a slot was free, so an older one is certainly gone. Of unknown numbers there are no more than that either.
 */
export const withUnconfirmed = (
  unconfirmed: readonly UnconfirmedUnlink[],
  added: UnconfirmedUnlink,
): UnconfirmedUnlink[] => {
  const same = unconfirmedOf(unconfirmed, added.number).slice(-(phoneSlots - 1));
  return [...unconfirmed.filter((each) => each.number !== added.number || same.includes(each)), added];
};

/** What is known of one account's slots; an account's view has it all. */
interface Holder {
  readonly linked: boolean;
  readonly identity: { readonly number: string } | null;
  readonly unconfirmed: readonly UnconfirmedUnlink[];
}

/**
 * What may hold slots of one number's phone, as far as this desk knows, whichever accounts it was linked to: the accounts
 * that are linked to it, and the devices whose unlinking it has not confirmed, each with its account.
 */
export function slotsOf<H extends Holder>(
  accounts: readonly H[],
  number: string,
): { linked: H[]; unconfirmed: { account: H; unlink: UnconfirmedUnlink }[] } {
  return {
    linked: accounts.filter(({ linked, identity }) => linked && identity?.number === number),
    unconfirmed: accounts
      .flatMap((account) => unconfirmedOf(account.unconfirmed, number).map((unlink) => ({ account, unlink })))
      .toSorted((one, other) => one.unlink.at.localeCompare(other.unlink.at)),
  };
}
