import { BellRing, LogOut, type LucideIcon } from 'lucide-react';
import { RadioGroup as Radix } from 'radix-ui';
import { useId } from 'react';
import type { MessageId } from '../../../shared/i18n/text.ts';
import type { Schedule } from '../../../shared/schedule.ts';
import { useText } from '../../i18n/use-text.ts';

type AtEnd = Schedule['atEnd'];

const choices: readonly { value: AtEnd; icon: LucideIcon; words: MessageId; detail: MessageId }[] = [
  {
    value: 'hand-over',
    icon: LogOut,
    words: 'schedule.atEnd.handOver',
    detail: 'schedule.atEnd.handOver.text',
  },
  { value: 'remind', icon: BellRing, words: 'schedule.atEnd.remind', detail: 'schedule.atEnd.remind.text' },
];

interface AtEndChoiceProps {
  value: AtEnd;
  onChoose: (value: AtEnd) => void;
}

/** What happens at the end of a shift, and what each choice means. */
export function AtEndChoice({ value, onChoose }: AtEndChoiceProps) {
  const text = useText();
  const id = useId();
  return (
    <Radix.Root
      aria-label={text('schedule.atEnd')}
      value={value}
      onValueChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen);
        if (choice !== undefined) onChoose(choice.value);
      }}
      className="grid grid-cols-2 gap-3 narrow:grid-cols-1"
    >
      {choices.map(({ value: own, icon: Icon, words, detail }) => (
        // All of the card can be pressed; the words about a choice are no part of its name.
        <label
          key={own}
          htmlFor={`${id}-${own}`}
          className="flex items-start gap-3 rounded-card border border-edge p-3.5 transition-colors hover:bg-hover has-data-[state=checked]:border-ink has-data-[state=checked]:ring-1 has-data-[state=checked]:ring-ink"
        >
          <Icon aria-hidden size={18} className="mt-px shrink-0 text-ink-soft" />
          <span className="min-w-0 flex-1">
            <span id={`${id}-${own}-words`} className="block font-semibold">
              {text(words)}
            </span>
            <span id={`${id}-${own}-text`} className="mt-1 block text-small text-pretty text-ink-soft">
              {text(detail)}
            </span>
          </span>
          <Radix.Item
            id={`${id}-${own}`}
            value={own}
            aria-labelledby={`${id}-${own}-words`}
            aria-describedby={`${id}-${own}-text`}
            className="size-5 shrink-0 rounded-full border border-edge bg-card data-[state=checked]:border-6 data-[state=checked]:border-ink"
          />
        </label>
      ))}
    </Radix.Root>
  );
}
