import { useText } from '../../../i18n/use-text.ts';
import { CardSection } from '../../../ui/CardSection.tsx';

/** What agents should know about the account, as its settings say. */
export function NoteCard({ note }: { note: string }) {
  return (
    <CardSection title={useText()('linked.note')}>
      <p dir="auto" className="px-6 pb-5 text-start break-words whitespace-pre-wrap select-text">
        {note.trim()}
      </p>
    </CardSection>
  );
}
