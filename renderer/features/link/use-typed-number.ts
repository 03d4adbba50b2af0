import { useState } from 'react';
import type { Account } from '../../../shared/account.ts';
import {
  countryOf,
  groupedAsTyped,
  inCountry,
  likelyCountry,
  type CountryCode,
} from '../../format/country.ts';
import { useServices } from '../../state/context.tsx';
import { lastCountry } from './last-country.ts';

/** A number that is being typed, and its country: each follows the other. */
export function useTypedNumber(account: Account) {
  const { store } = useServices();
  const [chosen, setChosen] = useState<CountryCode | null>(() =>
    likelyCountry({
      last: lastCountry.read(),
      numbers: numbersOfDesk(account, store.getState()),
      languages: navigator.languages,
    }),
  );
  const [typed, setTyped] = useState(chosen === null ? '' : inCountry('', chosen));
  const country = countryOf(typed, chosen);

  return {
    typed,
    country,
    type: (box: HTMLInputElement) => {
      const text = groupedAsTyped(typed, box.value, box.selectionStart === box.value.length);
      setTyped(text);
      setChosen(countryOf(text, chosen) ?? chosen);
    },
    choose: (code: CountryCode) => {
      setChosen(code);
      setTyped(inCountry(typed, code));
    },
  };
}

type Desk = ReturnType<ReturnType<typeof useServices>['store']['getState']>;

/** The numbers that a new one is likely to be of the same country as: the account's own, then those of the others. */
function numbersOfDesk({ expectedNumber }: Account, { connection }: Desk): string[] {
  const accounts = connection.kind === 'live' ? connection.snapshot.accounts : [];
  return [expectedNumber, ...accounts.map(({ identity }) => identity?.number ?? null)].filter(
    (number) => number !== null,
  );
}
