import { CircleArrowUp } from 'lucide-react';
import { memo } from 'react';
import type { UpdateState } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { IconButton } from '../../ui/Button.tsx';

/** Says quietly that an update waits to be installed, and leads to it; nothing is there otherwise. */
export const UpdateReadyButton = memo(function UpdateReadyButton({ state }: { state: UpdateState }) {
  const text = useText();
  const { store } = useServices();
  if (state.kind !== 'ready') return null;
  return (
    <span className="text-busy">
      <IconButton
        icon={CircleArrowUp}
        name={text('updates.readyNote', { version: state.update.version })}
        onClick={store.openUpdates}
      />
    </span>
  );
});
