import type { Identity } from '../../../shared/account.ts';
import type { AppError, TextValues } from '../../../shared/errors.ts';
import type { StartPhase } from '../../../shared/session.ts';
import type { PictureNews } from './picture.ts';

/** What a session hears from its client. Any of these may come twice or late; the session's state decides. */
export type ClientEvent =
  | { kind: 'phase'; phase: StartPhase }
  /** `issuedAt` (ISO 8601) is there for a code that is told later than it was issued. */
  | { kind: 'qr'; value: string; issuedAt?: string }
  | { kind: 'pairing-code'; value: string; number: string }
  /** A phone has scanned the code; it may still give up. */
  | { kind: 'linking' }
  /** The page is connected with credentials, new or restored; again after every reconnection. */
  | { kind: 'connected' }
  | { kind: 'progress'; percent: number }
  | { kind: 'ready'; identity: Identity }
  /** How many chats have unread messages; null where the page cannot say. */
  | { kind: 'unread'; count: number | null }
  /** What the page had to say, in its own time after `ready`, of the picture of that number (digits). */
  | { kind: 'picture'; number: string; news: PictureNews }
  | { kind: 'reconnecting' }
  /** WhatsApp Web was opened with these credentials in another browser. */
  | { kind: 'conflict' }
  /** The device is no longer linked: a phone removed it, or WhatsApp did. */
  | { kind: 'unlinked' }
  /** Chrome or its page is of no use any more. */
  | { kind: 'died'; cause: AppError };

/**
 * What the phone's side said of an unlink: `told`, or why not, for a person to read (English, with `{name}` where a value
 * belongs).
 * `again` says whether another Chrome with the same credentials may do better.
 */
export type UnlinkAnswer =
  { kind: 'told' } | { kind: 'not-told'; reason: string; values?: TextValues; again: boolean };

/** One whatsapp-web.js client with its own Chrome, from launch to the end of its last process. */
export interface SessionClient {
  /** Launches Chrome and opens the page. Rejects with an AppException; the caller then closes. Once only. */
  start(): Promise<void>;
  /** Resolves when the page is connected with credentials, so that it can unlink; rejects when it no longer can. */
  readonly connected: Promise<void>;
  /** Asks WhatsApp to remove the device. Never rejects. */
  unlink(): Promise<UnlinkAnswer>;
  /**
   * Shows a pairing code for that number (digits) instead of QR codes, and renews it.
   * Rejects with an AppException: `number-refused`, `wrong-state`, `page-refused`.
   */
  requestPairingCode(number: string): Promise<void>;
  /** Goes back to QR codes. Rejects with an AppException: `wrong-state`, `page-refused`. */
  showQrCode(): Promise<void>;
  /** Takes the login back from another browser. Rejects with an AppException: `page-refused`. */
  takeOver(): Promise<void>;
  /** Ends the client in whatever it is doing, and its Chrome with it. True once no process is left. Never rejects. */
  close(): Promise<boolean>;
  /** Whether the page threw errors of its own: the sign of a WhatsApp Web that the library does not know. */
  readonly pageThrew: boolean;
}
