import { z } from 'zod';
import type { Phone } from '../phone.ts';
import type { Phones } from '../phones.ts';

const phone = z.string().regex(/^[0-9]{7,15}$/, 'A number has 7 to 15 digits.');

/** What a person can do on the control page. */
const Action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('create'), phone, name: z.string().trim().min(1, 'The phone needs a name.') }),
  z.object({ kind: z.literal('scan'), phone, value: z.string() }),
  z.object({ kind: z.literal('enter-code'), phone, value: z.string() }),
  z.object({ kind: z.literal('unlink'), phone, device: z.string() }),
  z.object({ kind: z.literal('online'), phone, online: z.boolean() }),
  z.object({ kind: z.literal('message'), phone, text: z.string().trim().min(1, 'The message is empty.') }),
]);

export type Action = z.infer<typeof Action>;
export type ActionAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Checks and does one action. What a person can get wrong comes back as a message. */
export async function act(phones: Phones, body: unknown): Promise<ActionAnswer> {
  const parsed = Action.safeParse(body);
  if (!parsed.success) return { ok: false, message: parsed.error.issues[0]?.message ?? 'Not an action.' };
  try {
    await perform(phones, parsed.data);
    return { ok: true };
  } catch (error) {
    if (error instanceof Error) return { ok: false, message: error.message };
    throw error;
  }
}

async function perform(phones: Phones, action: Action): Promise<void> {
  switch (action.kind) {
    case 'create':
      if (phones.get(action.phone)) throw new Error('There is a phone with this number already.');
      phones.phone(action.phone, { name: action.name });
      return;
    case 'scan':
      await known(phones, action.phone).scan(action.value);
      return;
    case 'enter-code':
      await known(phones, action.phone).enterCode(action.value);
      return;
    case 'unlink':
      known(phones, action.phone).unlink(action.device);
      return;
    case 'online':
      known(phones, action.phone).setOnline(action.online);
      return;
    case 'message':
      known(phones, action.phone).sendMessage(action.text);
  }
}

function known(phones: Phones, number: string): Phone {
  const found = phones.get(number);
  if (!found) throw new Error('There is no such phone.');
  return found;
}
