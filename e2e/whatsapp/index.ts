/** The stand-in: a simulated WhatsApp for development, tests and the demo. See README.md. */
export { type WhatsApp, startWhatsApp } from './whatsapp.ts';
export type { WhatsAppOptions } from './options.ts';
export { type Contact, LinkRefused, type Phone, type RefusedBecause } from './phone.ts';
export type { PhoneOptions } from './phones.ts';
export { backgroundOf, type PictureKind } from './picture.ts';
export type { PendingCode } from './codes.ts';
export type { LinkedDevice } from './devices.ts';
export type { ChatMessage } from './protocol.ts';
export type { Control } from './control/server.ts';
export { FAULTS, type LiveFault, type LoadFault, type LogoutFault, type Target } from './fault-table.ts';
export type { Faults } from './faults.ts';
export type { Log, LogEntry, LogEvent, LogKind } from './log.ts';
