import type { ClientRequest } from '../session-context.ts';
import type { Erasure, ProfileFolders } from '../profiles.ts';
import { FakeChrome, type StartFault } from './fake-chrome.ts';

/** What a profile directory holds: nothing, or the login of one device. */
export interface StoredProfile {
  device: string | null;
}

/**
 * WhatsApp, its phones and this computer, as far as sessions can tell, in memory: which devices a phone lists, which
 * profiles are on the disk, which Chromes live. What the model of the sessions is judged by.
 */
export class World {
  /** The devices that are linked, by their secret, each with the number of its phone. */
  readonly devices = new Map<string, string>();
  /** The profiles on the disk by their path. */
  readonly profiles = new Map<string, StoredProfile>();
  /** Every Chrome that lives. */
  readonly chromes = new Set<FakeChrome>();
  /** How the next Chromes fare, the next one first; none means: well. */
  readonly startFaults: StartFault[] = [];
  /** How a logout goes from now on. */
  logout: 'ok' | 'silent' | 'refuse' = 'ok';
  /** Whether the disk takes the removal of a profile. */
  canErase = true;
  /** How long the removal of a profile takes from now on, in milliseconds; it is out of its place at once. */
  eraseMs = 0;
  /** When the last removal is over, in milliseconds of the clock. */
  erasingUntil = 0;
  #devices = 0;

  openChrome(request: ClientRequest): FakeChrome {
    const chrome = new FakeChrome(this, request, this.startFaults.shift() ?? 'none');
    return chrome;
  }

  /** The account that each device was linked for, also when it is no more. */
  readonly owners = new Map<string, string>();

  /** A phone of that number scans what this Chrome shows: the profile has a login from then on. */
  link(profile: string, number: string): void {
    const device = `device-${(this.#devices += 1)}`;
    this.devices.set(device, number);
    this.owners.set(device, profile.split('/')[1] ?? '');
    this.profiles.set(profile, { device });
  }

  /** The number that a profile's login is linked to, or null where no phone lists it. */
  numberOf(profile: string): string | null {
    const device = this.profiles.get(profile)?.device;
    return (device && this.devices.get(device)) ?? null;
  }

  /** The Chromes that live on an account's profiles. */
  chromesOf(account: string): FakeChrome[] {
    return [...this.chromes].filter(({ profile }) => profile.startsWith(`/${account}/`));
  }

  /** How often everything ended: what was begun before such a moment never comes to its end. */
  powerCuts = 0;

  /** Everything of this computer ends at once. */
  cutPower(): void {
    this.powerCuts += 1;
    for (const chrome of [...this.chromes]) chrome.kill();
  }

  /** The profile directories, in memory. */
  readonly folders: ProfileFolders = {
    pathOf: (account, generation) => `/${account}/${generation}`,
    prepare: (account, generation) => {
      const path = `/${account}/${generation}`;
      if (!this.profiles.has(path)) this.profiles.set(path, { device: null });
      return Promise.resolve(path);
    },
    erase: async (account, generation, limitMs) => {
      const erasure = this.#erase(`/${account}/${generation}`);
      const ms = Math.min(this.eraseMs, limitMs);
      const isPending = erasure.kind === 'erased' && this.eraseMs > limitMs;
      this.erasingUntil = Math.max(this.erasingUntil, Date.now() + ms);
      await new Promise((resolve) => setTimeout(resolve, ms));
      return isPending ? { kind: 'pending' } : erasure;
    },
    eraseAccount: (account) => {
      const paths = [...this.profiles.keys()].filter((path) => path.startsWith(`/${account}/`));
      const erased = paths.map((path) => this.#erase(path));
      return Promise.resolve(erased.find(({ kind }) => kind !== 'erased') ?? { kind: 'erased' });
    },
    sweep: (inUse) => {
      for (const path of [...this.profiles.keys()]) {
        const [, account = '', generation] = path.split('/');
        if (inUse.has(account) && inUse.get(account) !== generation) this.#erase(path);
      }
      return Promise.resolve({ deleted: Promise.resolve(0) });
    },
  };

  #erase(path: string): Erasure {
    if (!this.canErase) return { kind: 'failed' };
    this.profiles.delete(path);
    return { kind: 'erased' };
  }
}
