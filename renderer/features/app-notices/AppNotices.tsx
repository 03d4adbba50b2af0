import type { AppNotice } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { CrashActions } from '../diagnostics/CrashActions.tsx';
import { Message } from './Message.tsx';
import { messageOf, problemWords } from './words.ts';

/** What a person should know that belongs to no account, above everything else until it is dismissed. */
export function AppNotices({ notices }: { notices: readonly AppNotice[] }) {
  const { commands, store } = useServices();
  const problems = useAppState((state) => state.problems);
  const text = useText();
  const report = useReporting();
  return (
    // Never more than half of a low window: the account below is what people are here for.
    <div className="max-h-[50vh] shrink-0 overflow-y-auto">
      {notices.map((notice) => (
        <Message
          key={notice.id}
          message={messageOf(text, notice)}
          onDismiss={() => {
            report(commands.dismissNotice({ id: notice.id }));
          }}
        >
          {notice.kind === 'crashed' && <CrashActions notice={notice} />}
        </Message>
      ))}
      {problems.map(({ key, error, about }) => (
        <Message
          key={key}
          message={problemWords(text, error, about)}
          onDismiss={() => {
            store.dismissProblem(key);
          }}
        />
      ))}
    </div>
  );
}
