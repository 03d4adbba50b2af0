import { z } from 'zod';
import { accountSchema, identitySchema, numberSchema, type Account } from '../../shared/account.ts';
import { noticeSchema } from '../../shared/notice.ts';
import { receiptItemSchema, receiptSchema } from '../../shared/receipt.ts';
import { unconfirmedUnlinkSchema } from '../../shared/phone-slots.ts';
import { Profiles } from './profiles.ts';

const logoutOrderSchema = z.strictObject({ handOver: z.uuid(), person: z.string().nullable() });

/** On whose behalf an account is logged out, where that is a hand-over. */
export type LogoutOrder = z.infer<typeof logoutOrderSchema>;

export const recordSchema = z.strictObject({
  account: accountSchema,
  /** The name of the profile directory that the present or next login uses. */
  generation: z.uuid(),
  /** Set as soon as there are credentials; the identity follows when the page is ready. */
  link: z
    .strictObject({
      identity: identitySchema.nullable(),
      since: z.iso.datetime(),
      /** Who was at the desk then; null where nobody said. */
      by: z.string().nullable().default(null),
    })
    .nullable(),
  /** Under which name the phone lists the login, where that is no longer what the label says. */
  deviceName: z.string().nullable().default(null),
  /** A code is shown, or was when the app ended: a phone may have linked without anybody here having heard of it. */
  codeShown: z.boolean(),
  /** The number that was last in use here, also after a logout: another one is held until a person says so. */
  number: numberSchema.nullable(),
  /** Since when a person wants this account logged out, while that is not done: it comes first at the next start. */
  logoutAsked: z.iso.datetime().nullable(),
  /** The hand-over that this is part of, and who hands over (null: the schedule). */
  logoutFor: logoutOrderSchema.nullable().default(null),
  /** What the phone's side said to that, while the rest of the logout is not done: it can't be asked again. */
  phoneTold: receiptItemSchema.nullable(),
  notice: noticeSchema.nullable(),
  receipt: receiptSchema.nullable(),
  /** Whether the journal has that receipt: an app that is killed may have written it down here only. */
  receiptNoted: z.boolean(),
  /** Devices that phones may still list, the oldest first. */
  unconfirmed: z.array(unconfirmedUnlinkSchema).default([]),
  /** The last login that a hand-over ended, for the hand-over to find: it was in that generation of the profile. */
  handedOver: z
    .strictObject({ ...logoutOrderSchema.shape, generation: z.uuid(), receipt: receiptSchema })
    .nullable()
    .default(null),
});

/** What is kept of an account while the app is closed. */
export type AccountRecord = z.infer<typeof recordSchema>;

/** Of an account that was never linked. */
export const newRecord = (account: Account): AccountRecord => ({
  account,
  generation: Profiles.newGeneration(),
  link: null,
  deviceName: null,
  codeShown: false,
  number: null,
  logoutAsked: null,
  logoutFor: null,
  phoneTold: null,
  notice: null,
  receipt: null,
  receiptNoted: true,
  unconfirmed: [],
  handedOver: null,
});

/** Where the records are kept. */
export interface RecordStore {
  load(): AccountRecord[];
  /** Throws an AppException with `storage-failed` where they could not be written; the old ones are then still there. */
  save(records: AccountRecord[]): void;
}
