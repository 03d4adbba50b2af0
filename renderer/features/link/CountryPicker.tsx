import { ChevronsUpDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { countriesIn, type CountryCode } from '../../format/country.ts';
import { useText } from '../../i18n/use-text.ts';
import { CountryList } from './CountryList.tsx';

interface CountryPickerProps {
  value: CountryCode | null;
  disabled: boolean;
  onChoose: (country: CountryCode) => void;
  /** Puts the focus where a person goes on after choosing. */
  onClosed: () => void;
}

/** The country of a number: a button that says it, and a list to search. */
export function CountryPicker({ value, disabled, onChoose, onClosed }: CountryPickerProps) {
  const text = useText();
  const { locale } = useIntl();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const [open, setOpen] = useState(false);
  const id = useId();
  const chosen = countries.find(({ code }) => code === value);
  return (
    <div>
      <span id={`${id}-label`} className="font-medium">
        {text('link.country')}
      </span>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger
          id={id}
          type="button"
          disabled={disabled}
          aria-labelledby={`${id}-label ${id}`}
          className="mt-1.5 flex h-10 w-full items-center gap-2 rounded-control border border-edge bg-card ps-3 pe-2 text-start disabled:opacity-50"
        >
          <span className={`min-w-0 flex-1 truncate ${chosen === undefined ? 'text-ink-faint' : ''}`}>
            {chosen?.name ?? text('link.country.choose')}
          </span>{' '}
          {chosen !== undefined && <bdi className="text-ink-faint">+{chosen.callingCode}</bdi>}
          <ChevronsUpDown aria-hidden size={16} className="shrink-0 text-ink-faint" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            align="start"
            sideOffset={4}
            collisionPadding={8}
            aria-labelledby={`${id}-label`}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              onClosed();
            }}
            className="z-10 flex max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-32px)] animate-arrive overflow-hidden rounded-card bg-card shadow-dialog outline-none"
          >
            <CountryList
              countries={countries}
              value={value}
              onChoose={(code) => {
                onChoose(code);
                setOpen(false);
              }}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}
