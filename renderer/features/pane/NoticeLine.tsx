import { Info, TriangleAlert, X } from 'lucide-react';
import { droppedOff } from '../../../shared/attention.ts';
import type { AccountView } from '../../../shared/view.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Time } from '../../ui/Time.tsx';
import { NoticeWords } from './NoticeWords.tsx';

/** The last thing that a person should know about the account, with its time. */
export function NoticeLine({ view }: { view: AccountView }) {
  const { account, notice, receipt } = view;
  const { commands } = useServices();
  const text = useText();
  const report = useReporting();
  if (notice === null) return null;
  const alarming = droppedOff(view);
  const Icon = alarming ? TriangleAlert : Info;
  return (
    <div
      className={`flex min-w-0 items-center gap-2 text-small ${alarming ? 'font-medium text-trouble' : 'text-ink-soft'}`}
    >
      <Icon aria-hidden size={14} className="shrink-0" />
      <p className="min-w-0 select-text">
        <Phrase
          id="pane.notice.at"
          values={{ notice: <NoticeWords notice={notice} />, time: <Time at={notice.at} /> }}
        />
      </p>
      {/* Dismissing takes the receipt along, so while there is one the button stands there. */}
      {receipt === null && (
        <IconButton
          icon={X}
          name={text('pane.dismissNotice')}
          className="-my-1"
          onClick={() => {
            report(commands.dismissReceipt({ id: account.id }), account.label);
          }}
        />
      )}
    </div>
  );
}
