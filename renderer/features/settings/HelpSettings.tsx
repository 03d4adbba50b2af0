import { FolderOpen } from 'lucide-react';
import type { AppView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { DiagnosticsButton } from '../diagnostics/DiagnosticsButton.tsx';
import { SafeModeButton } from '../diagnostics/SafeModeButton.tsx';
import { DataRow } from './DataRow.tsx';

/** Which version this is, and what to do when something goes wrong. */
export function HelpSettings({ app }: { app: AppView }) {
  const text = useText();
  return (
    <>
      <div className="flex items-center gap-4">
        <Logo />
        <p className="select-text">{text('diagnostics.version', { version: app.version })}</p>
      </div>
      <Section title={text('diagnostics.wrong')} description={text('diagnostics.wrongHint')}>
        <Rows>
          <DataRow
            title={text('diagnostics.title')}
            hint={text('diagnostics.copyHint')}
            result={null}
            error={null}
          >
            <DiagnosticsButton />
          </DataRow>
          <LogRow />
          {!app.safeMode && (
            <DataRow
              title={text('diagnostics.safeMode')}
              hint={text('diagnostics.safeModeHint')}
              result={null}
              error={null}
            >
              <SafeModeButton />
            </DataRow>
          )}
        </Rows>
      </Section>
    </>
  );
}

function LogRow() {
  const text = useText();
  const { commands } = useServices();
  const open = useCommand(commands.openLogFolder);
  return (
    <DataRow
      title={text('diagnostics.logs')}
      hint={text('diagnostics.logsHint')}
      result={null}
      error={open.error}
    >
      <Button icon={FolderOpen} running={open.running} onClick={() => void open.start(undefined)}>
        {text('diagnostics.openLogs')}
      </Button>
    </DataRow>
  );
}
