import type { PendingCode } from '../../codes.ts';
import type { ChatMessage } from '../../protocol.ts';
import type { Action, ActionAnswer } from '../actions.ts';
import type { DeviceView, PhoneView, Snapshot } from '../snapshot.ts';
import { draw, element, listen, row } from './dom.ts';

/** The number of the phone on the screen; the first one until a person chooses. */
let chosen: string | null = null;
let latest: Snapshot = { phones: [], codes: [] };

function current(): PhoneView | undefined {
  return latest.phones.find(({ number }) => number === chosen) ?? latest.phones[0];
}

function render(): void {
  const phone = current();
  if (!phone) return;
  drawHeader(phone);
  draw('codes', latest.codes, codeRow, 'no-codes');
  draw('devices', phone.devices, deviceRow, 'no-devices');
  draw('messages', phone.messages, messageItem);
}

function drawHeader(phone: PhoneView): void {
  const select = element('phones', HTMLSelectElement);
  select.replaceChildren(...latest.phones.map(({ name, number }) => new Option(name, number)));
  select.value = phone.number;
  element('avatar', HTMLElement).textContent = phone.name.slice(0, 1).toUpperCase();
  element('number', HTMLElement).textContent = `+${phone.number}`;
  element('online', HTMLInputElement).checked = phone.online;
}

function codeRow(code: PendingCode): HTMLElement {
  const { deviceName, value } = code;
  switch (code.kind) {
    case 'qr':
      return row(deviceName, 'shows a QR code', 'Scan', () => actHere({ kind: 'scan', value }));
    case 'pairing-code': {
      const detail = `shows the code ${value} for +${code.number}`;
      return row(deviceName, detail, 'Enter', () => actHere({ kind: 'enter-code', value }));
    }
  }
}

function deviceRow({ id, name, platform, connected }: DeviceView): HTMLElement {
  const detail = `${platform}, ${connected ? 'active now' : 'not active'}`;
  return row(name, detail, 'Unlink', () => actHere({ kind: 'unlink', device: id }), 'quiet');
}

function messageItem({ text, fromMe, contactName }: ChatMessage): HTMLElement {
  const item = document.createElement('li');
  item.className = fromMe ? 'mine' : '';
  item.title = fromMe ? 'Answer from the desk' : contactName;
  item.textContent = text;
  return item;
}

// Omit does not reach into a union by itself.
type WithoutPhone<A> = A extends Action ? Omit<A, 'phone'> : never;

/** Does one action with the phone on the screen. */
async function actHere(action: WithoutPhone<Action>): Promise<void> {
  const phone = current();
  if (phone) await act({ ...action, phone: phone.number });
}

/** Does one action, and shows what kept it from working. */
async function act(action: Action): Promise<void> {
  const response = await fetch('act', { method: 'POST', body: JSON.stringify(action) });
  const answer = (await response.json()) as ActionAnswer;
  const problem = element('problem', HTMLElement);
  problem.hidden = answer.ok;
  problem.textContent = answer.ok ? '' : answer.message;
  // The switch shows the phone's state, not the wish.
  render();
}

listen('phones', 'change', () => {
  chosen = element('phones', HTMLSelectElement).value;
  render();
  return Promise.resolve();
});

listen('online', 'change', async () => {
  const { checked: online } = element('online', HTMLInputElement);
  await actHere({ kind: 'online', online });
});

listen('message', 'submit', async () => {
  const text = element('text', HTMLInputElement);
  await actHere({ kind: 'message', text: text.value });
  text.value = '';
});

listen('create', 'submit', async () => {
  const form = element('create', HTMLFormElement);
  const phone = element('new-number', HTMLInputElement).value;
  await act({ kind: 'create', phone, name: element('new-name', HTMLInputElement).value });
  chosen = phone;
  form.reset();
  render();
});

new EventSource('events').onmessage = (event: MessageEvent<string>) => {
  latest = JSON.parse(event.data) as Snapshot;
  render();
};
