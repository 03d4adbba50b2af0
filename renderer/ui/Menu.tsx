import { Check, Ellipsis, type LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { createContext, use, useCallback, useId, useRef, useState, type ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { Button, IconButton } from './Button.tsx';

/** Takes over what an entry does, until the menu has closed. */
const ChooseContext = createContext<(act: () => void) => void>(() => {
  throw new Error('A MenuEntry needs a Menu around it.');
});

/** What an entry does waits until the menu has closed and the focus is back where it was. */
function useChoice(focusBack: () => void) {
  const chosen = useRef<(() => void) | null>(null);
  const choose = useCallback((act: () => void) => {
    chosen.current = act;
  }, []);
  const afterClose = (event: Event) => {
    event.preventDefault();
    const act = chosen.current;
    chosen.current = null;
    // After a click beside the menu the focus is where that click was.
    if (act !== null || document.activeElement === document.body) focusBack();
    act?.();
  };
  return { choose, afterClose };
}

/** Where the window is lower than the menu, the menu scrolls. */
const contentClasses =
  'z-10 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 max-w-80 animate-arrive overflow-y-auto rounded-card bg-card p-1.5 shadow-dialog outline-none';

interface MenuProps {
  /** The accessible name of the button that opens it. */
  name: string;
  icon?: LucideIcon;
  /** Whether the button is the small one, without an outline. */
  small?: boolean;
  /** Whether the Tab key reaches the button. */
  tabbable?: boolean;
  className?: string;
  children: ReactNode;
}

/**
 * A button with three dots and the menu that it opens. An entry acts after the focus is back on the button, so that a
 * dialog that it opens can bring the focus back there in turn.
 */
export function Menu(props: MenuProps) {
  const { name, icon: Icon = Ellipsis, small = false, tabbable = true, className = '', children } = props;
  const trigger = useRef<HTMLButtonElement>(null);
  const { choose, afterClose } = useChoice(() => trigger.current?.focus());
  const tabIndex = tabbable ? 0 : -1;
  return (
    // Modal, it would lock scrolling with a <style> element, which the content security policy blocks.
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>
        {small ? (
          <IconButton ref={trigger} icon={Icon} name={name} tabIndex={tabIndex} className={className} />
        ) : (
          <Button
            ref={trigger}
            aria-label={name}
            title={name}
            square
            tabIndex={tabIndex}
            className={className}
          >
            <Icon aria-hidden size={16} />
          </Button>
        )}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={afterClose}
          className={contentClasses}
        >
          <ChooseContext value={choose}>{children}</ChooseContext>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuAtProps {
  /** Where it opens, in pixels of the window. */
  x: number;
  y: number;
  /** The accessible name. */
  name: string;
  onClose: () => void;
  children: ReactNode;
}

/** A menu at a point, for as long as it is rendered: what the other button of the mouse opens. */
export function MenuAt({ x, y, name, onClose, children }: MenuAtProps) {
  const opener = useRef(document.activeElement);
  const { choose, afterClose } = useChoice(() => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
  });
  const [open, setOpen] = useState(true);
  return (
    <Radix.Root modal={false} open={open} onOpenChange={setOpen}>
      <Radix.Trigger asChild>
        <span aria-hidden className="pointer-events-none fixed" style={{ left: x, top: y }} />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          align="start"
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            afterClose(event);
            onClose();
          }}
          className={contentClasses}
        >
          <ChooseContext value={choose}>{children}</ChooseContext>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuEntryProps {
  icon: LucideIcon;
  disabled?: boolean;
  /** Whether it leads to something that is hard to undo. */
  danger?: boolean;
  /** Said below it, quietly. */
  note?: string;
  onSelect: () => void;
  children: string;
}

/** One entry of a menu. One whose words end in an ellipsis asks before it does anything. */
export function MenuEntry({
  icon: Icon,
  disabled = false,
  danger = false,
  note,
  onSelect,
  children,
}: MenuEntryProps) {
  const choose = use(ChooseContext);
  const noteId = useId();
  return (
    <Radix.Item
      {...(note !== undefined && { 'aria-describedby': noteId })}
      disabled={disabled}
      onSelect={() => {
        choose(onSelect);
      }}
      className={`flex min-h-9 items-center gap-3 rounded-control px-3 py-1 outline-none data-disabled:opacity-50 ${danger ? 'text-bad data-highlighted:bg-bad-soft' : 'data-highlighted:bg-hover'}`}
    >
      <Icon aria-hidden size={16} className="shrink-0" />
      <span className="min-w-0">
        <span className="block truncate">{children}</span>
        {note !== undefined && (
          // It describes the entry, and is no part of its name.
          <span id={noteId} aria-hidden className="block truncate text-small text-ink-faint">
            {note}
          </span>
        )}
      </span>
    </Radix.Item>
  );
}

/** A line between groups of entries. */
export function MenuLine() {
  return <Radix.Separator className="mx-1.5 my-1.5 h-px bg-line" />;
}

interface MenuChoiceProps<V extends string> {
  value: V;
  entries: readonly { readonly value: V; readonly words: string; readonly count: number }[];
  onChoose: (value: V) => void;
}

/** One of a few, each with how many it concerns. */
export function MenuChoice<V extends string>({ value, entries, onChoose }: MenuChoiceProps<V>) {
  return (
    <Radix.RadioGroup
      value={value}
      onValueChange={(chosen) => {
        const entry = entries.find((one) => one.value === chosen);
        if (entry !== undefined) onChoose(entry.value);
      }}
    >
      {entries.map(({ value: own, words, count }) => (
        <Radix.RadioItem
          key={own}
          value={own}
          className="flex h-9 items-center gap-3 rounded-control ps-9 pe-3 outline-none data-highlighted:bg-hover"
        >
          <Radix.ItemIndicator className="-ms-6 me-[-4px]">
            <Check aria-hidden size={16} />
          </Radix.ItemIndicator>
          <span className="flex-1">{words}</span>
          <span className="text-small text-ink-faint">
            <FormattedNumber value={count} />
          </span>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
