import type { Result } from '../../shared/errors.ts';
import type { Browser } from './chrome/find.ts';
import type { ClientEvent, SessionClient } from './client/events.ts';
import type { Limits } from './limits.ts';
import type { Profiles } from './profiles.ts';
import type { StartQueue } from './start-queue.ts';

export interface ClientRequest {
  readonly browser: Browser;
  /** Absolute path of the profile directory, which exists. */
  readonly profile: string;
  /** The name that the phone lists. */
  readonly deviceName: string;
  onEvent(event: ClientEvent): void;
}

/** What a session needs of the world around it. */
export interface SessionContext {
  readonly limits: Limits;
  readonly profiles: Profiles;
  readonly starts: StartQueue;
  findBrowser(): Promise<Result<Browser>>;
  openClient(request: ClientRequest): SessionClient;
  /** Called after every change of the view. */
  changed(): void;
  /** Writes the records down; reports a failure itself and never throws. */
  save(): void;
  readonly now: () => Date;
  /** From 0 up to 1, for spreading retries. */
  readonly random: () => number;
}
