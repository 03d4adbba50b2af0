import { Settings } from 'lucide-react';
import { memo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { IconButton } from '../../ui/Button.tsx';

/** Opens the settings of the app. */
export const SettingsButton = memo(function SettingsButton() {
  const text = useText();
  const { store } = useServices();
  return (
    <IconButton
      icon={Settings}
      name={text('settings.title')}
      aria-keyshortcuts="Control+, Meta+,"
      onClick={store.openSettings}
    />
  );
});
