interface CountdownRingProps {
  /** How much is left, 0 to 1. */
  left: number;
  /** Its width and height in pixels. */
  size: number;
}

/**
 * A ring that empties, in small steps: to glide, the window would be drawn sixty times a second for as long as somebody waits.
 * Decorative: the time stands in it or beside it.
 */
export function CountdownRing({ left, size }: CountdownRingProps) {
  const width = Math.max(2.5, size / 16);
  const radius = (size - width) / 2 - 0.5;
  const around = 2 * Math.PI * radius;
  const ring = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', strokeWidth: width };
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      className="shrink-0 -rotate-90"
    >
      <circle {...ring} className="stroke-current opacity-20" />
      <circle
        {...ring}
        strokeLinecap="round"
        strokeDasharray={`${left * around} ${around}`}
        className={`stroke-current transition-[stroke-dasharray] duration-1000 ease-[steps(5)] ${left === 0 ? 'opacity-0' : ''}`}
      />
    </svg>
  );
}
