const key = 'last-country';

/** The country that was chosen last in this window's form, by its letters. It only saves a choice: nothing relies on it. */
export const lastCountry = {
  read: (): string | null => localStorage.getItem(key),
  keep: (country: string): void => {
    localStorage.setItem(key, country);
  },
};
