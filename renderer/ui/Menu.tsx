import { Ellipsis, type LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { createContext, use, useCallback, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';

/** Takes over what an entry does, until the menu has closed. */
const ChooseContext = createContext<(act: () => void) => void>(() => {
  throw new Error('A MenuEntry needs a Menu around it.');
});

interface MenuProps {
  /** The accessible name of the button that opens it. */
  name: string;
  children: ReactNode;
}

/**
 * A button with three dots and the menu that it opens. An entry acts after the focus is back on the button, so that a
 * dialog that it opens can bring the focus back there in turn.
 */
export function Menu({ name, children }: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const chosen = useRef<(() => void) | null>(null);

  const choose = useCallback((act: () => void) => {
    chosen.current = act;
  }, []);

  const afterClose = (event: Event) => {
    event.preventDefault();
    const act = chosen.current;
    chosen.current = null;
    // After a click beside the menu the focus is where that click was.
    if (act !== null || document.activeElement === document.body) trigger.current?.focus();
    act?.();
  };

  return (
    // Modal, it would lock scrolling with a <style> element, which the content security policy blocks.
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>
        <Button ref={trigger} aria-label={name} title={name} square>
          <Ellipsis aria-hidden size={16} />
        </Button>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={afterClose}
          className="z-10 min-w-56 animate-arrive rounded-card bg-card p-1.5 shadow-dialog outline-none"
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
  onSelect: () => void;
  children: string;
}

/** One entry of a menu. One whose words end in an ellipsis asks before it does anything. */
export function MenuEntry({
  icon: Icon,
  disabled = false,
  danger = false,
  onSelect,
  children,
}: MenuEntryProps) {
  const choose = use(ChooseContext);
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={() => {
        choose(onSelect);
      }}
      className={`flex h-9 items-center gap-3 rounded-control px-3 outline-none data-disabled:opacity-50 ${danger ? 'text-bad data-highlighted:bg-bad-soft' : 'data-highlighted:bg-hover'}`}
    >
      <Icon aria-hidden size={16} className="shrink-0" />
      {children}
    </Radix.Item>
  );
}

/** A line between groups of entries. */
export function MenuLine() {
  return <Radix.Separator className="mx-1.5 my-1.5 h-px bg-line" />;
}
