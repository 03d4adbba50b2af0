import type { ReactNode } from 'react';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { FullWindow } from '../../ui/FullWindow.tsx';
import { DiagnosticsButton } from '../diagnostics/DiagnosticsButton.tsx';

/** What a broken interface leaves to do; `children`: what else there is. */
function Crashed({ text, children }: { text: Text; children?: ReactNode }) {
  return (
    <FullWindow>
      <div role="alert">
        <h1 className="text-title font-semibold">{text('app.crashed')}</h1>
        <p className="mt-2 mb-6 text-lead text-ink-soft">{text('app.crashed.text')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {text('app.crashed.again')}
        </Button>
        {children}
      </div>
    </FullWindow>
  );
}

/** The same where not even a language is there. */
export function CrashedInEnglish() {
  return <Crashed text={createText(english)} />;
}

/** The same in the language of the interface, and with the diagnostics, where main can be asked for them. */
export function CrashedHere() {
  return (
    <Crashed text={useText()}>
      <DiagnosticsButton />
    </Crashed>
  );
}
