import type { AppSettings } from '../../../shared/settings.ts';

/** What the lead has set about the people at this desk. */
export type People = Pick<AppSettings, 'people' | 'onlyListedPeople'>;

/** Whether a name has to come from the list that the lead keeps. */
export const isListOnly = ({ people, onlyListedPeople }: People): boolean =>
  onlyListedPeople && people.length > 0;

/** The name to begin with: who is at the desk, where that name can be chosen. */
export const personToOffer = (settings: People, atDesk: string | null): string =>
  atDesk !== null && (!isListOnly(settings) || settings.people.includes(atDesk)) ? atDesk : '';
