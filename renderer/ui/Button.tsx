import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent } from 'react';

const looks = {
  primary: 'bg-ink text-ink-inverse hover:bg-ink-soft',
  secondary: 'border border-outline bg-card text-ink hover:bg-hover',
  danger: 'bg-bad-solid text-on-bad hover:bg-bad-solid-hover',
  'danger-outline': 'border border-outline bg-card text-bad hover:border-bad hover:bg-bad-soft',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof looks;
  icon?: LucideIcon;
  /** Whether what it started still runs. It does nothing then, but keeps the focus, which a disabled one would lose. */
  running?: boolean;
  /** As wide as it is high, for one without words; it needs an `aria-label`. */
  square?: boolean;
}

/** Every button of the app that has an outline or a surface. Words that do not fit go on in a second line. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', icon, running = false, square = false, ...others } = props;
  const { className = '', children, onClick, ...rest } = others;
  const Icon = running ? LoaderCircle : icon;
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={running || undefined}
      onClick={running ? doNothing : onClick}
      className={`inline-flex min-h-9 max-w-full shrink-0 items-center justify-center gap-2 rounded-control py-1.5 font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 ${square ? 'h-9 w-9' : 'px-4'} ${looks[look]} ${className}`}
    >
      {Icon !== undefined && (
        <Icon aria-hidden size={16} className={`-ms-1 shrink-0 ${running ? 'animate-turn' : ''}`} />
      )}
      {children}
    </button>
  );
}

/** Also for a form, which a button that is pressed would send off. */
function doNothing(event: MouseEvent): void {
  event.preventDefault();
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** The accessible name, also shown as the tooltip. */
  name: string;
}

/** A small button that is only an icon. */
export function IconButton({ icon: Icon, name, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      {...rest}
      className={`grid size-7 shrink-0 place-items-center rounded-control text-current transition-colors hover:bg-hover ${className}`}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
