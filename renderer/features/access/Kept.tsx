import { powers, type Power } from '../../../shared/access.ts';
import type { MessageId } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Section } from '../../ui/Section.tsx';

const words: Readonly<Record<Power, MessageId>> = {
  'log-out': 'access.power.logOut',
  remove: 'access.power.remove',
  settings: 'access.power.settings',
  schedule: 'access.power.schedule',
  postpone: 'access.power.postpone',
  'journal-export': 'access.power.journalExport',
};

/** What is kept for those who know the PIN. */
export function Kept({ kept }: { kept: readonly Power[] }) {
  const text = useText();
  const { commands } = useServices();
  const set = useCommand(commands.setKept);
  return (
    <Section title={text('access.kept')} description={text('access.kept.hint')}>
      <div className="divide-y divide-line rounded-card border border-line">
        {powers.map((power) => (
          <Checkbox
            key={power}
            ticked={kept.includes(power)}
            onTick={(ticked) => {
              const next = powers.filter((each) => (each === power ? ticked : kept.includes(each)));
              void set.start({ kept: next });
            }}
          >
            {text(words[power])}
          </Checkbox>
        ))}
      </div>
      <ErrorText error={set.error} className="mt-3" />
    </Section>
  );
}
