import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../shared/contract.ts';
import { answeringCommands } from './bridge.ts';
import { LanguageRoot } from './i18n/LanguageRoot.tsx';
import { ServicesProvider } from './state/context.tsx';
import { follow } from './state/follow.ts';
import { tellWhatIsShown } from './state/looking.ts';
import { createAppStore } from './state/store.ts';
import { windowTasks } from './state/window-tasks.ts';
import { withPin } from './state/with-pin.ts';
import { playSound } from './sounds/play.ts';
import { App } from './features/app/App.tsx';
import { CrashBoundary } from './features/app/CrashBoundary.tsx';
import { CrashedHere, CrashedInEnglish } from './features/app/Crashed.tsx';
import { errorTeller, watchPage } from './features/diagnostics/page-errors.ts';

/** Puts the app into an element of the page and connects it to the bridge. */
export function mount(element: HTMLElement, bridge: Bridge): void {
  const store = createAppStore();
  const commands = withPin(answeringCommands(bridge), store.askPin);
  // Before the first snapshot comes, so that it is told too.
  tellWhatIsShown(commands, store);
  const services = { commands, store, following: follow(bridge, store, windowTasks(store, playSound)) };
  const tell = errorTeller(commands.reportPageError);
  watchPage(window, tell);
  const onCaughtError = (error: unknown) => {
    console.error(error);
    tell('interface', error);
  };
  createRoot(element, { onCaughtError }).render(
    <StrictMode>
      <CrashBoundary fallback={<CrashedInEnglish />}>
        <ServicesProvider services={services}>
          <LanguageRoot>
            <CrashBoundary fallback={<CrashedHere />}>
              <App />
            </CrashBoundary>
          </LanguageRoot>
        </ServicesProvider>
      </CrashBoundary>
    </StrictMode>,
  );
}
