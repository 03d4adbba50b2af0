import type { Text } from '../../../shared/i18n/text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { FullWindow } from '../../ui/FullWindow.tsx';

/** What a broken interface leaves to do. */
export function Crashed({ text }: { text: Text }) {
  return (
    <FullWindow>
      <div role="alert">
        <h1 className="text-title font-semibold">{text('app.crashed')}</h1>
        <p className="mt-2 mb-6 text-lead text-ink-soft">{text('app.crashed.text')}</p>
      </div>
      <Button
        look="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {text('app.crashed.again')}
      </Button>
    </FullWindow>
  );
}

/** The same in the language of the interface, where that is known. */
export function CrashedHere() {
  return <Crashed text={useText()} />;
}
