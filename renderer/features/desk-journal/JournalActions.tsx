import { CircleCheck, Download, FilterX, LoaderCircle, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { JournalFilter, JournalVerdict } from '../../../shared/journal-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Verdict } from './Verdict.tsx';

interface JournalActionsProps {
  filter: JournalFilter;
  isAll: boolean;
  onClear: () => void;
  /** The journal has one more entry. */
  onExported: () => void;
}

/** Verifying and exporting, and what came of it. */
export function JournalActions({ filter, isAll, onClear, onExported }: JournalActionsProps) {
  const text = useText();
  const { commands } = useServices();
  const verifying = useCommand(commands.verifyJournal);
  const exporting = useCommand(commands.exportJournal);
  const [verdict, setVerdict] = useState<JournalVerdict | null>(null);
  const [saved, setSaved] = useState<number | null>(null);

  const verify = async () => {
    setVerdict(null);
    setSaved(null);
    const result = await verifying.start(undefined);
    if (result.ok) setVerdict(result.value);
  };
  const save = (format: 'csv' | 'jsonl') => async () => {
    setSaved(null);
    const result = await exporting.start({ filter, format });
    if (!result.ok || !result.value.saved) return;
    setSaved(result.value.entries);
    onExported();
  };

  return (
    <div className="px-5 pt-4 pb-3">
      {/* The button that closes the page has its place at the end. */}
      <div className="flex min-h-9 flex-wrap gap-2 pe-12">
        <Button icon={ShieldCheck} running={verifying.running} onClick={() => void verify()}>
          {text('deskJournal.verify')}
        </Button>
        <Button icon={Download} disabled={exporting.running} onClick={() => void save('csv')()}>
          {text('deskJournal.exportCsv')}
        </Button>
        <Button icon={Download} disabled={exporting.running} onClick={() => void save('jsonl')()}>
          {text('deskJournal.exportLines')}
        </Button>
      </div>
      {!isAll && (
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
          <p className="text-small text-ink-faint">{text('deskJournal.exportsPart')}</p>
          <Button look="quiet" icon={FilterX} className="-me-4" onClick={onClear}>
            {text('deskJournal.clear')}
          </Button>
        </div>
      )}
      <div role="status" className="*:mt-3">
        {verifying.running && (
          <p className="flex items-center gap-2 text-ink-soft">
            <LoaderCircle aria-hidden size={16} className="animate-turn" />
            {text('deskJournal.verifying')}
          </p>
        )}
        {verdict !== null && <Verdict verdict={verdict} />}
        {saved !== null && (
          <p className="flex items-center gap-2 text-ok">
            <CircleCheck aria-hidden size={16} className="shrink-0" />
            {text('deskJournal.exported', { entries: saved })}
          </p>
        )}
      </div>
      <ErrorText error={verifying.error ?? exporting.error} className="mt-3" />
    </div>
  );
}
