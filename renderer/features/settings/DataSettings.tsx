import { Download, FolderOpen, Upload } from 'lucide-react';
import { useState } from 'react';
import type { ConfigurationPreview } from '../../../shared/configuration.ts';
import type { AppSettings } from '../../../shared/settings.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { DataRow } from './DataRow.tsx';
import { JournalDays } from './JournalDays.tsx';
import { ImportDialog } from './ImportDialog.tsx';

/** Where everything is kept, and the way to another computer. */
export function DataSettings({ folder, settings }: { folder: string; settings: AppSettings }) {
  const text = useText();
  return (
    <>
      <DataFolder folder={folder} />
      <Section title={text('settings.configuration')} description={text('settings.configurationHint')}>
        <Rows>
          <Export />
          <Import />
        </Rows>
      </Section>
      <Section title={text('deskJournal.title')} description={text('deskJournal.settingsHint')}>
        <Rows>
          <JournalDays days={settings.journalDays} />
        </Rows>
      </Section>
    </>
  );
}

function DataFolder({ folder }: { folder: string }) {
  const text = useText();
  const { commands } = useServices();
  const open = useCommand(commands.openDataFolder);
  return (
    <Section title={text('settings.folder')} description={text('settings.folderHint')}>
      <div className="flex flex-wrap items-center gap-3 rounded-card border border-line py-3 ps-4 pe-3">
        <p dir="ltr" className="min-w-40 flex-1 text-start font-mono text-small break-all select-text">
          {folder}
        </p>
        <Button icon={FolderOpen} running={open.running} onClick={() => void open.start(undefined)}>
          {text('settings.openFolder')}
        </Button>
      </div>
      <ErrorText error={open.error} className="mt-3" />
    </Section>
  );
}

function Export() {
  const text = useText();
  const { commands } = useServices();
  const run = useCommand(commands.exportConfiguration);
  const [saved, setSaved] = useState(false);
  const start = async () => {
    setSaved(false);
    const result = await run.start(undefined);
    if (result.ok) setSaved(result.value.saved);
  };
  return (
    <DataRow
      title={text('settings.exportLabel')}
      hint={text('settings.exportHint')}
      result={saved ? text('settings.exported') : null}
      error={run.error}
    >
      <Button icon={Upload} running={run.running} onClick={() => void start()}>
        {text('settings.export')}
      </Button>
    </DataRow>
  );
}

function Import() {
  const text = useText();
  const { commands } = useServices();
  const read = useCommand(commands.readConfiguration);
  const [preview, setPreview] = useState<ConfigurationPreview | null>(null);
  const [imported, setImported] = useState<{ added: number; replaced: number } | null>(null);
  const start = async () => {
    setImported(null);
    const result = await read.start(undefined);
    if (result.ok) setPreview(result.value.preview);
  };
  return (
    <DataRow
      title={text('settings.importLabel')}
      hint={text('settings.importHint')}
      result={imported && text('settings.imported', imported)}
      error={read.error}
    >
      <Button icon={Download} running={read.running} onClick={() => void start()}>
        {text('settings.import')}
      </Button>
      {preview !== null && (
        <ImportDialog
          preview={preview}
          onClose={() => {
            setPreview(null);
          }}
          onImported={setImported}
        />
      )}
    </DataRow>
  );
}
