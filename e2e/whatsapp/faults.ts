import { randomUUID } from 'node:crypto';
import type { LiveFault, LoadFault, LogoutFault, PageFault, Target } from './fault-table.ts';
import type { Log } from './log.ts';
import type { Page, Pages } from './pages.ts';

/** Whom a request comes from, as far as the server knows. */
export interface Who {
  readonly phone: string | null;
  readonly deviceName: string | null;
}

interface Planned {
  readonly fault: LoadFault;
  readonly target: Target;
  times: number;
}

/** What goes wrong, for whom. The newest rule that fits wins. */
export class Faults {
  readonly #log: Log;
  readonly #pages: Pages;
  #loads: Planned[] = [];
  #logouts: { readonly fault: LogoutFault; readonly target: Target }[] = [];
  #down: Target[] = [];

  constructor(log: Log, pages: Pages) {
    this.#log = log;
    this.#pages = pages;
  }

  /** Plays `fault` at the next load of a page that fits, or at the next `times` loads. */
  onLoad(fault: LoadFault, target: Target = 'everyone', times = 1): void {
    this.#loads.push({ fault, target, times });
  }

  /** Every logout by a device that fits goes like this from now on; `ok` ends it. */
  onLogout(fault: LogoutFault, target: Target = 'everyone'): void {
    this.#logouts = this.#logouts.filter((rule) => !sameTarget(rule.target, target));
    this.#logouts.unshift({ fault, target });
  }

  /**
   * Plays `fault` in every open page that fits, and resolves when they have begun with it.
   * Rejects if no open page fits (networkDown and networkUp need none) or a page does not begin within 30 s.
   */
  async now(fault: LiveFault, target: Target = 'everyone'): Promise<void> {
    this.#log.add({ kind: 'fault', fault: fault.kind, page: null });
    const hit = this.#pages.all().filter((page) => matches(target, whoIs(page)));
    switch (fault.kind) {
      case 'networkDown':
        this.#down.push(target);
        for (const page of hit) page.drop();
        return;
      case 'networkUp':
        this.#down = target === 'everyone' ? [] : this.#down.filter((other) => !sameTarget(other, target));
        return;
      case 'unpairedIdle':
        for (const page of someOf(hit, fault.kind)) page.codes.goIdle();
        return;
      default:
        await Promise.all(someOf(hit, fault.kind).map((page) => this.#strike(page, fault)));
    }
  }

  /** Forgets every rule; what is under way goes on. */
  clear(): void {
    this.#loads = [];
    this.#logouts = [];
    this.#down = [];
  }

  /** The faults for one load, used up by asking. */
  takeForLoad(who: Who): LoadFault[] {
    const planned = this.#loads.filter(({ target }) => matches(target, who));
    for (const plan of planned) plan.times -= 1;
    this.#loads = this.#loads.filter(({ times }) => times > 0);
    for (const { fault } of planned) this.#log.add({ kind: 'fault', fault: fault.kind, page: null });
    return planned.map(({ fault }) => fault);
  }

  forLogout(who: Who): LogoutFault {
    return this.#logouts.find(({ target }) => matches(target, who))?.fault ?? { kind: 'ok' };
  }

  isDown(who: Who): boolean {
    return this.#down.some((target) => matches(target, who));
  }

  async #strike(page: Page, fault: PageFault): Promise<void> {
    const id = randomUUID();
    page.push({ kind: 'fault', id, fault });
    // The page answers before it begins: a page that has crashed or hangs could not.
    await this.#log.until(`the page to begin with ${fault.kind}`, () =>
      this.#log.of('fault-begun').find((entry) => entry.id === id),
    );
  }
}

/** A fault that hits nobody is a mistake in the test that asked for it. */
function someOf(pages: Page[], fault: string): Page[] {
  if (pages.length === 0) throw new Error(`No open page fits the fault ${fault}.`);
  return pages;
}

/** Whom a page belongs to, for `matches`. */
function whoIs(page: Page): Who {
  return { phone: page.device?.phone ?? null, deviceName: page.deviceName };
}

function matches(target: Target, who: Who): boolean {
  if (target === 'everyone') return true;
  return 'phone' in target ? target.phone === who.phone : target.deviceName === who.deviceName;
}

function sameTarget(one: Target, other: Target): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
