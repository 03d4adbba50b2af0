import type { Result } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { Picture } from '../../shared/picture.ts';
import type { Browser } from './chrome/find.ts';
import type { ClientEvent, SessionClient } from './client/events.ts';
import type { PictureNews } from './client/picture.ts';
import type { Limits } from './limits.ts';
import type { ProfileFolders } from './profiles.ts';
import type { SecretStore } from './secret-store.ts';
import type { StartQueue } from './start-queue.ts';

export interface ClientRequest {
  readonly browser: Browser;
  /** Absolute path of the profile directory, which exists. */
  readonly profile: string;
  /** The name that the phone lists. */
  readonly deviceName: string;
  /** `scheme://host:port` of the proxy that Chrome uses, or null for none. */
  readonly proxyServer: string | null;
  onEvent(event: ClientEvent): void;
}

/** What a session needs of the world around it. */
export interface SessionContext {
  /**
   * Whether nothing starts without a person's wish for that account (safe mode): neither with the app nor because somebody
   * looks at it. A logout that was asked for, or planned, is done all the same, and leaves the account stopped.
   */
  readonly startsByHandOnly?: boolean;
  readonly limits: Limits;
  readonly profiles: ProfileFolders;
  readonly starts: StartQueue;
  readonly secrets: SecretStore;
  findBrowser(): Promise<Result<Browser>>;
  openClient(request: ClientRequest): SessionClient | Promise<SessionClient>;
  /** Called after every change of the view. */
  changed(): void;
  /** Called when the picture of the linked number is another one; null where there is none. */
  pictureChanged(picture: Picture | null): void;
  /** Called when the page gave no picture, with what may be logged of the reason. */
  pictureMissing(why: Extract<PictureNews, { kind: 'missing' }>['why']): void;
  /** Writes down what happened; reports a failure itself and never throws. */
  journal(entry: NewJournalEntry): void;
  /** Writes the records down; reports a failure itself and never throws. */
  save(): void;
  /** Who is at the desk, as they said themselves. */
  readonly atDesk: () => string | null;
  readonly now: () => Date;
  /** From 0 up to 1, for spreading retries. */
  readonly random: () => number;
}
