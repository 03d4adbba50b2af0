import { ChevronDown, TriangleAlert } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import type { ReactNode } from 'react';
import { Phrase } from '../../i18n/Phrase.tsx';
import { bold } from '../../i18n/tags.tsx';
import { useText } from '../../i18n/use-text.ts';

interface StillListedProps {
  deviceName: string;
  className: string;
}

/** The phone could not be told: what that means, and how to remove the device there, step by step. */
export function StillListed({ deviceName, className }: StillListedProps) {
  const text = useText();
  return (
    <div className={`flex gap-3 bg-trouble-soft py-3 text-ink ${className}`}>
      <TriangleAlert aria-hidden size={20} className="shrink-0 text-trouble" />
      <div className="min-w-0">
        <p className="font-semibold text-trouble">{text('receipt.stillListed')}</p>
        <p className="text-ink-soft">{text('receipt.stillListed.why')}</p>
        <Steps deviceName={deviceName} className="mt-2" />
      </div>
    </div>
  );
}

/** The same as one line that opens, with what else belongs to it below the steps. */
export function StillListedFolded({ deviceName, children }: { deviceName: string; children: ReactNode }) {
  const text = useText();
  return (
    <Collapsible.Root className="border-t border-line">
      <Collapsible.Trigger className="group flex w-full items-center gap-3 bg-trouble-soft px-5 py-1.5 text-start -outline-offset-2">
        <TriangleAlert aria-hidden size={20} className="shrink-0 text-trouble" />
        <span className="min-w-0 flex-1 font-semibold text-trouble group-hover:underline">
          {text('receipt.stillListed')}
        </span>
        <ChevronDown
          aria-hidden
          size={16}
          className="shrink-0 text-trouble transition-transform group-data-[state=open]:rotate-180"
        />
      </Collapsible.Trigger>
      <Collapsible.Content>
        <Steps deviceName={deviceName} className="bg-trouble-soft ps-13 pe-5 pb-2" />
        {children}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

/** How the device is removed on the phone. */
function Steps({ deviceName, className }: { deviceName: string; className: string }) {
  return (
    <ol className={`flex flex-wrap gap-x-5 gap-y-1.5 text-ink ${className}`}>
      <Step number={1}>
        <Phrase id="receipt.stillListed.open" values={{ b: bold }} />
      </Step>
      <Step number={2}>
        <Phrase id="receipt.stillListed.device" values={{ b: bold, name: <bdi>{deviceName}</bdi> }} />
      </Step>
      <Step number={3}>
        <Phrase id="receipt.stillListed.logOut" values={{ b: bold }} />
      </Step>
    </ol>
  );
}

function Step({ number, children }: { number: number; children: ReactNode }) {
  return (
    <li className="flex min-w-0 items-baseline gap-2">
      <span
        aria-hidden
        className="grid size-5 shrink-0 place-items-center self-start rounded-full border border-trouble text-small font-semibold text-trouble"
      >
        {number}
      </span>
      <span className="min-w-0 break-words">{children}</span>
    </li>
  );
}
