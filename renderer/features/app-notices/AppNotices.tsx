import type { AppNotice } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { Message } from './Message.tsx';
import { messageOf } from './words.ts';

/** What a person should know that belongs to no account, above everything else until it is dismissed. */
export function AppNotices({ notices }: { notices: readonly AppNotice[] }) {
  const { commands, store } = useServices();
  const problems = useAppState((state) => state.problems);
  const report = useReporting();
  return (
    <>
      {notices.map((notice) => (
        <Message
          key={notice.id}
          message={messageOf(notice)}
          onDismiss={() => {
            report(commands.dismissNotice({ id: notice.id }));
          }}
        />
      ))}
      {problems.map(({ key, error, about }) => (
        <Message
          key={key}
          message={{
            urgent: true,
            title: about === null ? error.message : `${about}: ${error.message}`,
            detail: error.hint,
          }}
          onDismiss={() => {
            store.dismissProblem(key);
          }}
        />
      ))}
    </>
  );
}
