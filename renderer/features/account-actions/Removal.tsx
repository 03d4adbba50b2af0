import { LogOut, Smartphone, Trash2 } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Consequence, Consequences, Stake } from '../../ui/Consequences.tsx';
import { LogoutSteps } from '../../ui/LogoutSteps.tsx';

/** Whom a removal is about and what it does; and how far its logout is, once that has begun. */
export function Removal({ view }: { view: AccountView }) {
  const { state, linked } = view;
  const text = useText();
  if (state.kind === 'logging-out') {
    return (
      <div className="flex flex-col gap-5">
        <Stake view={view} />
        <LogoutSteps step={state.step} />
      </div>
    );
  }
  return (
    <Consequences view={view}>
      {linked && (
        <Consequence icon={LogOut} title={text('remove.first')}>
          {text('remove.firstWhat')}
        </Consequence>
      )}
      <Consequence icon={Trash2} title={text('remove.gone')}>
        {text('remove.goneWhat')}
      </Consequence>
      {linked && (
        <Consequence icon={Smartphone} title={text('remove.phoneKeeps')}>
          {text('remove.phoneKeepsWhat')}
        </Consequence>
      )}
    </Consequences>
  );
}
