import type { BrowserKind } from '../figures.ts';
import type { Address } from './stand-in.ts';

/** What a side needs to run accounts. */
export interface SideOptions {
  /** Absolute path of the folder that holds everything that this side keeps. */
  readonly folder: string;
  readonly address: Address;
  readonly browser: { readonly path: string; readonly kind: BrowserKind };
}

/** What a restore of all accounts took, in milliseconds. */
export interface Restored {
  readonly ms: number;
  /** Of this process's event loop meanwhile. */
  readonly stall: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** A QR code, and the milliseconds until it could be shown. */
export interface Code {
  readonly ms: number;
  readonly value: string;
}

/** What both sides do; each is a process of its own. Labels are `Support-N`. */
export interface SideApi {
  open(options: SideOptions): Promise<void>;
  /** Adds an account. */
  add(label: string): Promise<Code>;
  /** Waits until an account is linked and ready. */
  untilReady(label: string): Promise<void>;
  /** Launches every account that the folder has, all linked, and waits until all are ready. */
  restore(): Promise<Restored>;
  /**
   * The confirmation of a logout opens. Resolves with the name of the device that a side gets ready for the next login
   * meanwhile, or null.
   */
  anticipateLogOut(label: string): Promise<string | null>;
  /** Logs a linked account out, and waits for the next QR code; counted from the confirmation. */
  logOut(label: string): Promise<Code>;
  /**
   * Ends the shift: logs every one of these accounts out. Resolves when that is done, with the moment of the confirmation
   * in milliseconds since 1970.
   */
  handOver(labels: string[]): Promise<{ readonly confirmedAt: number }>;
  /** Closes every Chrome; what is linked stays so. */
  close(): Promise<void>;
}
