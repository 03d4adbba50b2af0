import {
  leastUsedColour,
  newAccount,
  parseLabel,
  type Account,
  type AccountChange,
  type AccountSetup,
} from '../../shared/account.ts';
import { AppException } from '../../shared/errors.ts';
import { given } from '../../shared/given.ts';
import { nameKey } from '../../shared/names.ts';
import { isSameProxy, type ProxyInput, type ProxySettings } from '../../shared/proxy.ts';
import type { AccountList } from './account-list.ts';
import { checkProxy } from './proxy/check.ts';
import { keepProxy, proxySecret, upstreamFrom, upstreamOf } from './proxy/upstream.ts';
import { newRecord } from './records.ts';
import type { Session } from './session.ts';
import type { SessionContext } from './session-context.ts';

type SetupContext = Pick<SessionContext, 'secrets' | 'now' | 'limits'>;

/** What accounts are set up with: labels, teams, proxies and the like. Nothing here ends or starts a login. */
export class AccountSetups {
  readonly #list: AccountList;
  readonly #context: SetupContext;

  constructor(list: AccountList, context: SetupContext) {
    this.#list = list;
    this.#context = context;
  }

  /** Adds an account. Throws `invalid-label`, `label-taken`, `invalid-proxy`, `secrets-unavailable`, `storage-failed`. */
  add(label: string, proxy: ProxyInput | null): Session {
    const { secrets } = this.#context;
    const known = { ...this.#identity(), label: this.#label(label), colour: this.#colour() };
    const account = newAccount({ ...known, proxy: keepProxy(proxy, { id: known.id, proxy: null }, secrets) });
    try {
      return this.#add([account])[0] ?? nobody();
    } catch (error) {
      if (account.proxy?.hasPassword) secrets.set(proxySecret(account.id), null);
      throw error;
    }
  }

  /** Adds accounts as they are given, all or none. Throws `label-taken`, `storage-failed`. */
  addAll(setups: readonly AccountSetup[]): void {
    const taken = new Set(this.#labels().map(nameKey));
    const accounts = setups.map((setup) => {
      const key = nameKey(setup.label);
      parsed(setup.label, taken.has(key) ? [setup.label] : []);
      taken.add(key);
      return { ...setup, ...this.#identity(), proxy: withoutPassword(setup.proxy) };
    });
    if (accounts.length > 0) this.#add(accounts);
  }

  /** Throws `invalid-label`, `label-taken`. */
  update(session: Session, change: AccountChange): void {
    const { label, ...rest } = given(change);
    session.change({ ...rest, ...(label !== undefined && { label: this.#label(label, session) }) });
  }

  /**
   * Sets accounts up anew, but for their labels. A proxy that stays keeps its password, another one has none; what runs
   * is then started again with it. Throws `secrets-unavailable`, `storage-failed`.
   */
  replaceAll(setups: readonly { session: Session; setup: AccountSetup }[]): void {
    this.#list.changeTogether(() => {
      for (const { session, setup } of setups) {
        const { proxy, colour, team, startsWithApp, note, expectedNumber } = setup;
        session.change({ colour, team, startsWithApp, note, expectedNumber });
        if (!isSameProxy(proxy, session.record.account.proxy))
          this.setProxy(session, proxy && { ...addressOf(proxy), password: '' });
      }
    });
  }

  /** Puts an account into a team, or none, before another account or at the end. */
  move(session: Session, team: string | null, before: Session | null): void {
    this.#list.changeTogether(() => {
      if (session.record.account.team !== team) session.change({ team });
      this.#list.move(session, before);
    });
  }

  /** The team is no more. */
  leaveTeam(team: string): void {
    this.#list.changeTogether(() => {
      for (const session of this.#list.sessions)
        if (session.record.account.team === team) session.change({ team: null });
    });
  }

  /** Throws `invalid-proxy`, `secrets-unavailable`, `storage-failed`. */
  setProxy(session: Session, input: ProxyInput | null): void {
    void session.setProxy(keepProxy(input, session.record.account, this.#context.secrets));
  }

  /**
   * Checks the account's proxy, or one that a person fills in; without a proxy it does nothing.
   * Throws `invalid-proxy`, `secret-unreadable`, and those of `checkProxy`.
   * @param account whose proxy, or whose password where none is given; null for one that does not exist yet.
   */
  async checkProxy(account: Account | null, input?: ProxyInput): Promise<void> {
    const { secrets, limits } = this.#context;
    if (input) await checkProxy(upstreamFrom(input, account, secrets), limits.proxy);
    else if (account?.proxy) await checkProxy(upstreamOf(account.id, account.proxy, secrets), limits.proxy);
  }

  #add(accounts: readonly Account[]): Session[] {
    return this.#list.add(accounts.map(newRecord));
  }

  #identity(): Pick<Account, 'id' | 'createdAt'> {
    return { id: crypto.randomUUID(), createdAt: this.#context.now().toISOString() };
  }

  #colour(): Account['colour'] {
    return leastUsedColour(this.#list.records.map(({ account }) => account));
  }

  #labels(except?: Session): string[] {
    return this.#list.sessions
      .filter((session) => session !== except)
      .map(({ record }) => record.account.label);
  }

  #label(input: string, except?: Session): string {
    return parsed(input, this.#labels(except));
  }
}

function parsed(input: string, taken: readonly string[]): string {
  const label = parseLabel(input, taken);
  if (!label.ok) throw new AppException(label.error);
  return label.value;
}

const withoutPassword = (proxy: ProxySettings | null) => proxy && { ...proxy, hasPassword: false };

const addressOf = ({ scheme, host, port, username }: ProxySettings) => ({ scheme, host, port, username });

const nobody = (): never => {
  throw new Error('an account was added and is not there');
};
