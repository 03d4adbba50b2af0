interface ProgressBarProps {
  name: string;
  /** 0 to 100, or null while nobody knows. */
  percent: number | null;
  /** The progress in words, where a percentage alone says little. */
  words?: string;
}

/** How far something is. */
export function ProgressBar({ name, percent, words }: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      aria-valuetext={words}
      className="h-1.5 overflow-hidden rounded-control bg-quiet-soft"
    >
      <div
        className={`h-full rounded-control bg-busy transition-[width] duration-300 ${percent === null ? 'w-1/4 animate-slide' : ''}`}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
