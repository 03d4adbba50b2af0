import type { ReactNode } from 'react';
import type { MessageId } from '../../../shared/i18n/text.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { bold } from '../../i18n/tags.tsx';

const step = (id: MessageId): ReactNode => <Phrase id={id} values={{ b: bold }} />;

const open = step('link.step.open');
const linkADevice = step('link.step.menu');

/** What a person does on each way to link. */
export const stepsFor = {
  qr: [open, linkADevice, step('link.step.point')],
  number: [step('link.step.number'), step('link.step.eight'), step('link.step.noCamera')],
  pairing: [open, linkADevice, step('link.step.tap')],
} as const satisfies Record<string, readonly ReactNode[]>;
