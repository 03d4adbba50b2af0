import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Team } from '../../../shared/team.ts';

interface BannerProps {
  team: Team;
  icon: LucideIcon;
  look: 'calm' | 'urgent' | 'waiting';
  headline: ReactNode;
  detail: string;
  /** The buttons. */
  children: ReactNode;
}

const looks = {
  calm: { surface: 'bg-card', icon: 'text-ink-soft', headline: 'font-medium' },
  waiting: { surface: 'bg-trouble-soft', icon: 'text-trouble', headline: 'font-medium' },
  urgent: { surface: 'bg-bad-soft', icon: 'text-bad', headline: 'font-semibold text-bad' },
} as const;

/** One line across the pane's top about a team's shift, with the team's colour at its edge. */
export function Banner({ team, icon: Icon, look, headline, detail, children }: BannerProps) {
  const { surface, icon, headline: weight } = looks[look];
  return (
    <div
      data-colour={team.colour}
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 border-s-4 border-b border-s-account-edge border-b-line py-2 ps-5 pe-4 ${surface}`}
    >
      <div className="flex min-w-72 flex-1 items-start gap-3 select-text">
        <Icon aria-hidden size={18} className={`mt-px shrink-0 ${icon}`} />
        <div className="min-w-0">
          <p className={weight}>{headline}</p>
          <p className="text-small text-pretty text-ink-soft">{detail}</p>
        </div>
      </div>
      {/* Below the words where there is no room beside them, and aligned with them. */}
      <div className="ms-7.5 flex min-[1100px]:ms-0 flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
    </div>
  );
}

/** The team's name within a sentence. */
export function TeamName({ team }: { team: Team }) {
  return <bdi className="font-semibold">{team.name}</bdi>;
}
