/** The stand-in: a simulated WhatsApp for development, tests and the demo. See README.md. */
export { type WhatsApp, startWhatsApp } from './whatsapp.ts';
export type { WhatsAppOptions } from './options.ts';
export type { Phone } from './phone.ts';
export { backgroundOf, type PictureKind } from './picture.ts';
export type { PendingCode } from './codes.ts';
export type { LinkedDevice } from './devices.ts';
export { FAULTS } from './fault-table.ts';
