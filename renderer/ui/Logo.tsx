/** The app's mark: a board of jacks with one cord plugged in. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg aria-hidden width={24} height={24} viewBox="0 0 24 24" fill="none" className="shrink-0">
      <rect width={24} height={24} rx={7} className="fill-ink" />
      <path
        d="M7.5 7.5C7.5 13 16.5 11 16.5 16.5"
        strokeWidth={2}
        strokeLinecap="round"
        className="stroke-ink-inverse"
      />
      <g className="fill-ink-inverse">
        <circle cx={7.5} cy={7.5} r={2.25} />
        <circle cx={16.5} cy={16.5} r={2.25} />
        <circle cx={16.5} cy={7.5} r={1.5} opacity={0.55} />
        <circle cx={7.5} cy={16.5} r={1.5} opacity={0.55} />
      </g>
    </svg>
  );
}
