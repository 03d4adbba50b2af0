/** How the stand-in behaves; every time is in ms. */
export interface WhatsAppOptions {
  /** How long the first QR code lives (WhatsApp: 60 s). */
  readonly firstQrMs?: number;
  /** How long each later one lives (WhatsApp: 20 s). */
  readonly nextQrMs?: number;
  /** How many QR codes follow the first before the page goes idle. */
  readonly qrRotations?: number;
  /** How long a pairing code can be entered. */
  readonly pairingCodeMs?: number;
  /** How long a page takes from CONNECTED to synced, with progress on the way. */
  readonly syncMs?: number;
  /** The time between a page that connects and the news that the phone unlinked it meanwhile. */
  readonly unlinkedNewsMs?: number;
}

export type Settings = Required<WhatsAppOptions>;

/** WhatsApp's own pace where it is known, quick where it only costs time. */
export const DEFAULTS: Settings = {
  firstQrMs: 60_000,
  nextQrMs: 20_000,
  qrRotations: 5,
  pairingCodeMs: 180_000,
  syncMs: 200,
  unlinkedNewsMs: 300,
};
