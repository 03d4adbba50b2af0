import type { ReactNode } from 'react';

const strong = (words: string) => <strong className="font-semibold text-ink">{words}</strong>;

const linkADevice = (
  <>
    Go to {strong('Settings')} › {strong('Linked devices')} › {strong('Link a device')}.
  </>
);

/** What a person does on each way to link. */
export const stepsFor = {
  qr: [<>Open WhatsApp on the phone that has the number.</>, linkADevice, <>Point the phone at this code.</>],
  number: [
    <>Enter the number of the phone to link, with its country code.</>,
    <>Switchboard shows a code of eight characters.</>,
    <>Enter that code on the phone, which needs no camera for it.</>,
  ],
  pairing: [
    <>Open WhatsApp on the phone that has the number.</>,
    linkADevice,
    <>Tap {strong('Link with phone number instead')} and enter this code.</>,
  ],
} as const satisfies Record<string, readonly ReactNode[]>;
