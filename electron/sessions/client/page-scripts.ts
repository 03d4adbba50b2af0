// Functions that run inside the WhatsApp page. Each stands alone: it is sent as text and sees none of this file.
// Module names and states are those that whatsapp-web.js 1.34.7 itself uses.

interface Emitter {
  on(event: string, listener: (model: unknown, value: string) => void): void;
}

/** The part of WhatsApp's page that the scripts touch. */
interface WhatsAppWindow {
  require(name: 'WAWebSocketModel'): {
    Socket: Emitter & { state: string; hasSynced: boolean; logout(): unknown; takeover(): unknown };
  };
  require(name: 'WAWebAltDeviceLinkingApi'): {
    setPairingType(type: 'ALT_DEVICE_LINKING'): void;
    initializeAltDeviceLinking(): Promise<void>;
    startAltLinkingFlow(number: string, notifyPhone: boolean): Promise<string>;
    initializeQRLinking(): Promise<void>;
  };
  require(name: 'WAWebLaunchSocketUtils'): { refreshQR(): unknown };
  require(name: 'WAWebCmd'): { Cmd: { refreshQR(): void } };
  WWebJS?: unknown;
  AuthStore?: unknown;
  onAppStateHasSyncedEvent(): void;
  onDeskSocketState(state: string): void;
  deskWatches?: boolean;
}

/** Whether this document has been injected and is being watched. A new document starts without. */
export function isWatched(): boolean {
  return (window as unknown as WhatsAppWindow).deskWatches === true;
}

/**
 * Run right after the library's own injection:
 * - reports every state of the socket from now on, the present one first;
 * - asks for a new QR code when the page has stopped renewing it (the library tries to from the wrong side);
 * - catches up where the page had synced before the library listened (it waits for a change only).
 */
export function watch(): void {
  const page = window as unknown as WhatsAppWindow;
  const { Socket } = page.require('WAWebSocketModel');
  const { Cmd } = page.require('WAWebCmd');
  const seen = (state: string) => {
    page.onDeskSocketState(state);
    if (state === 'UNPAIRED_IDLE') Cmd.refreshQR();
  };
  Socket.on('change:state', (_socket, state) => {
    seen(state);
  });
  page.deskWatches = true;
  seen(Socket.state);
  if (Socket.hasSynced && page.WWebJS === undefined) page.onAppStateHasSyncedEvent();
}

/**
 * Asks WhatsApp to remove this device. Whether it did shows in a navigation or in the socket's state.
 * False where the page is not WhatsApp yet, so that nobody was asked.
 */
export async function logOut(): Promise<boolean> {
  const page = window as unknown as Partial<WhatsAppWindow>;
  if (page.require === undefined || page.deskWatches !== true) return false;
  await page.require('WAWebSocketModel').Socket.logout();
  return true;
}

/** Asks for the code that links the phone of this number (digits). Rejects where WhatsApp does not take the number. */
export async function askForPairingCode(number: string): Promise<string> {
  const linking = (window as unknown as WhatsAppWindow).require('WAWebAltDeviceLinkingApi');
  linking.setPairingType('ALT_DEVICE_LINKING');
  await linking.initializeAltDeviceLinking();
  return linking.startAltLinkingFlow(number, true);
}

/** Ends the linking by code, and begins a new round of QR codes. */
export async function backToQrCode(): Promise<void> {
  const page = window as unknown as WhatsAppWindow;
  await page.require('WAWebLaunchSocketUtils').refreshQR();
  await page.require('WAWebAltDeviceLinkingApi').initializeQRLinking();
}

/** Takes the login back from the other browser in which it is open. */
export async function takeOver(): Promise<void> {
  await (window as unknown as WhatsAppWindow).require('WAWebSocketModel').Socket.takeover();
}

/** The socket's state now; null where the page is not WhatsApp, or not yet. */
export function socketState(): string | null {
  try {
    return (window as unknown as WhatsAppWindow).require('WAWebSocketModel').Socket.state;
  } catch {
    return null;
  }
}
