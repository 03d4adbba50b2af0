import { useSyncExternalStore } from 'react';

// The same height as the `short` variant of styles.css.
const query = '(height < 45rem)';

/** Whether the window is too low for everything to be in view at once. */
export const useShortWindow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches);

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}
