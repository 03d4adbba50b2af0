import { errorText, type Text } from '../../../shared/i18n/text.ts';
import type { HandOver } from '../../../shared/hand-over.ts';
import type { Receipt, ReceiptItem } from '../../../shared/receipt.ts';
import { unreachable } from '../../../shared/errors.ts';
import { readableNumber } from '../../format/number.ts';
import type { Times } from '../../format/time.ts';
import { handOverName, headlineOf, type HandOverResults, type ItemResult } from './results.ts';

/** A hand-over for a chat or a report: what a lead would want to read, one account a line. */
export function handOverAsText(
  text: Text,
  times: Pick<Times, 'dayAndTime' | 'clock'>,
  handOver: HandOver,
  results: HandOverResults,
): string {
  const fact = (name: string, value: string) => text('handOver.copy.fact', { name, value });
  const { person, startedAt, note } = handOver;
  return [
    text('handOver.said', { handOver: handOverName(text, handOver), headline: headlineOf(text, results) }),
    fact(text('handOver.by'), person ?? text('handOver.by.schedule')),
    fact(text('handOver.at'), times.dayAndTime(startedAt)),
    ...(note === '' ? [] : [fact(text('handOver.note.name'), note)]),
    '',
    ...results.items.map((result) => itemLine(text, times, result)),
  ].join('\n');
}

function itemLine(text: Text, times: Pick<Times, 'clock'>, result: ItemResult): string {
  const { label, number } = result.item;
  return text('handOver.copy.item', {
    label,
    number: number === null ? text('handOver.notKnown') : readableNumber(number),
    what: outcomeWords(text, times, result),
  });
}

function outcomeWords(text: Text, times: Pick<Times, 'clock'>, { item, verdict }: ItemResult): string {
  const { outcome } = item;
  switch (outcome.kind) {
    case 'running':
      return text('handOver.verdict.waiting');
    case 'left-out':
      return text('handOver.verdict.leftOut');
    case 'not-linked':
      return text('handOver.verdict.notLinked');
    case 'failed':
      return errorText(text, outcome.error);
    case 'logged-out': {
      const proofs = proofsOf(text, outcome.receipt).map(({ name, item: proof }) =>
        proof.kind === 'done'
          ? text('handOver.copy.proof', { name, time: times.clock(proof.at) })
          : text('handOver.copy.unproved', { name, reason: text.english(proof.reason, proof.values) }),
      );
      return [...proofs, ...(verdict === 'removed' ? [text('handOver.removedByHand')] : [])].join('; ');
    }
    default:
      return unreachable(outcome);
  }
}

/** The three things that a logout has to prove, in their order. */
export const proofsOf = (text: Text, receipt: Receipt): readonly { name: string; item: ReceiptItem }[] => [
  { name: text('receipt.phoneTold'), item: receipt.phoneTold },
  { name: text('receipt.chromeClosed'), item: receipt.chromeClosed },
  { name: text('receipt.credentialsErased'), item: receipt.credentialsErased },
];
