import type { LoadFault } from '../fault-table.ts';
import type { Boot } from '../protocol.ts';
import { modulesOf } from './modules.ts';
import { Session } from './session.ts';

declare global {
  interface Window {
    Debug?: { readonly VERSION: string };
  }
}

const VERSION = '2.3000.1030000000';

/** Starts the page as its boot says. */
async function main(boot: Boot): Promise<void> {
  const has = (kind: LoadFault['kind']): boolean => boot.faults.some((fault) => fault.kind === kind);
  if (has('neverBoots')) return;
  const session = new Session(boot);
  Object.assign(window, { require: requireFor(session, boot.faults) });
  const started = session.start();
  if (has('syncedEarly')) await started;
  // The library looks for this one, and injects when it is there.
  window.Debug = { VERSION };
  await started;
}

/** `window.require`, with what the faults make of it. Throws for a module that does not exist, as the real one. */
function requireFor(session: Session, faults: readonly LoadFault[]): (name: string) => unknown {
  const modules = modulesOf(session);
  for (const fault of faults) {
    if (fault.kind === 'moduleMissing') Reflect.deleteProperty(modules, fault.module);
  }
  let reloads = faults.some(({ kind }) => kind === 'reloadDuringInject');
  return (name) => {
    if (reloads) {
      reloads = false;
      location.reload();
    }
    if (!Object.hasOwn(modules, name)) throw new Error(`Requiring unknown module "${name}"`);
    return modules[name];
  };
}

function readBoot(): Boot {
  const element = document.getElementById('boot');
  if (!element) throw new Error('The document has no boot element.');
  return JSON.parse(element.textContent) as Boot;
}

main(readBoot()).catch(reportError);
