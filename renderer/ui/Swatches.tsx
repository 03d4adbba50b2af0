import { Check } from 'lucide-react';
import { RadioGroup as Radix } from 'radix-ui';
import { accountColours, type AccountColour } from '../../shared/account.ts';
import type { MessageId } from '../../shared/i18n/text.ts';
import { useText } from '../i18n/use-text.ts';

const colourWords: Readonly<Record<AccountColour, MessageId>> = {
  teal: 'colour.teal',
  violet: 'colour.violet',
  amber: 'colour.amber',
  rose: 'colour.rose',
  sky: 'colour.sky',
  lime: 'colour.lime',
  orange: 'colour.orange',
  fuchsia: 'colour.fuchsia',
};

interface SwatchesProps {
  /** The id of the element that names the group. */
  labelledBy: string;
  value: AccountColour;
  onChoose: (colour: AccountColour) => void;
}

/** The colours that an account or a team can have, each with its name; the chosen one carries a tick. */
export function Swatches({ labelledBy, value, onChoose }: SwatchesProps) {
  const text = useText();
  return (
    <Radix.Root
      aria-labelledby={labelledBy}
      value={value}
      orientation="horizontal"
      onValueChange={(chosen) => {
        const colour = accountColours.find((one) => one === chosen);
        if (colour !== undefined) onChoose(colour);
      }}
      className="flex flex-wrap gap-3"
    >
      {accountColours.map((colour) => (
        <Radix.Item
          key={colour}
          value={colour}
          aria-label={text(colourWords[colour])}
          title={text(colourWords[colour])}
          data-colour={colour}
          className="grid size-8 place-items-center rounded-full bg-account text-account-ink ring-ink ring-offset-2 ring-offset-card data-[state=checked]:ring-2"
        >
          <Radix.Indicator asChild>
            <Check aria-hidden size={16} strokeWidth={3} />
          </Radix.Indicator>
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
