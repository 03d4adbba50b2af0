import { SearchX } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';

/** Instead of rows where the filter leaves none, with the way out. */
export function NoHit({ onShowAll }: { onShowAll: () => void }) {
  const text = useText();
  return (
    <div className="flex flex-col items-center px-4 py-8 text-center">
      <SearchX aria-hidden size={24} className="text-ink-faint" />
      <p className="mt-3 font-semibold">{text('rail.noHit')}</p>
      <p className="mt-1 mb-4 text-small text-ink-soft">{text('rail.noHit.hint')}</p>
      <Button onClick={onShowAll}>{text('rail.showAll')}</Button>
    </div>
  );
}
