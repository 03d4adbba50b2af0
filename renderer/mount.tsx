import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../shared/contract.ts';
import { answeringCommands } from './bridge.ts';
import { ServicesProvider } from './state/context.tsx';
import { follow } from './state/follow.ts';
import { tellWhatIsShown } from './state/looking.ts';
import { createAppStore } from './state/store.ts';
import { App } from './features/app/App.tsx';
import { CrashBoundary } from './features/app/CrashBoundary.tsx';

/** Puts the app into an element of the page and connects it to the bridge. */
export function mount(element: HTMLElement, bridge: Bridge): void {
  const store = createAppStore();
  const commands = answeringCommands(bridge);
  // Before the first snapshot comes, so that it is told too.
  tellWhatIsShown(commands, store);
  const services = { commands, store, following: follow(bridge, store) };
  createRoot(element).render(
    <StrictMode>
      <CrashBoundary>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </CrashBoundary>
    </StrictMode>,
  );
}
