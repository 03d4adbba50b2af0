import type { PageFault } from '../fault-table.ts';
import { pause } from './leaving.ts';
import type { Session } from './session.ts';

/** Plays one fault in this page. The server has been told already: some faults end the page. */
export async function strike(session: Session, fault: PageFault): Promise<void> {
  switch (fault.kind) {
    case 'reload':
      location.reload();
      return;
    case 'crash':
      crash();
      return;
    case 'hang':
      hang(fault.ms);
      return;
    case 'resync':
      session.resync();
      return;
    case 'iframes':
      for (let n = 0; n < fault.count; n += 1) await addFrame(n);
      return;
    case 'pushState':
      for (let n = 0; n < fault.times; n += 1) {
        history.pushState(null, '', `?step=${n}`);
        await pause(20);
      }
      return;
    case 'conflict':
      session.forceState('CONFLICT');
      return;
    case 'unpaired':
      session.forceState('UNPAIRED');
      return;
    case 'proxyBlock':
      session.forceState('PROXYBLOCK');
  }
}

/**
 * Chrome's selector parser recurses: nested deeply enough it runs out of stack, which ends the renderer process.
 * Measured with Chromium 156 (0.2 s). Growing an array or a map without end is only a RangeError there.
 */
function crash(): never {
  const depth = 100_000;
  document.querySelector(`${':not('.repeat(depth)}a${')'.repeat(depth)}`);
  throw new Error('This browser survives what the fault "crash" does: find another way.');
}

function hang(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function addFrame(n: number): Promise<void> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = `/frame?n=${n}`;
  document.body.append(frame);
  await loaded;
  frame.src = `/frame?n=${n}&again`;
}
