import { phoneMayStillListDevice } from '../../../shared/receipt.ts';
import type { ModelDesk } from './model-desk.ts';

// What must hold, judged by the world and not by the word of the sessions alone. Each rule gives what breaks it.

type Rule = (desk: ModelDesk) => string[];

/** Two Chromes on one profile ruin it; a second one of an account is only ever the spare of a logout. */
const oneChromeEach: Rule = ({ world }) => {
  const paths = [...world.chromes].map(({ profile }) => profile);
  const twice = paths.filter((path, index) => paths.indexOf(path) !== index);
  const accounts = new Set(paths.map((path) => path.split('/')[1] ?? ''));
  const crowded = [...accounts].filter((id) => world.chromesOf(id).length > 2);
  return [
    ...twice.map((path) => `two Chromes run on ${path}`),
    ...crowded.map((id) => `more than two Chromes run for ${id}`),
  ];
};

/** Who is shown as linked and online has a Chrome with a login in its profile, of the number that is shown. */
const linkedIsTrue: Rule = (desk) =>
  desk.accounts.flatMap(({ account, state }) => {
    if (state.kind !== 'ready' || state.link !== 'online') return [];
    const chrome = desk.chromeOf(account.id);
    if (!chrome) return [`${account.label} is shown as linked without a Chrome`];
    const number = desk.world.numberOf(chrome.profile);
    // Null: the phone has removed it a moment ago.
    return number === null || number === state.identity.number
      ? []
      : [`${account.label} shows ${state.identity.number} and is ${number}`];
  });

/** What a receipt says of the disk and of the phone is so. A device that stays on a phone is owned up to. */
const nothingReadsAlong: Rule = (desk) =>
  [...desk.world.devices.keys()].flatMap((device) => {
    const path = [...desk.world.profiles].find(([, stored]) => stored.device === device)?.[0];
    const owner = desk.world.owners.get(device) ?? '';
    const isInUse = path !== undefined && desk.records.some((record) => path.endsWith(record.generation));
    const ownedUp = (desk.receipts.get(owner) ?? []).some(phoneMayStillListDevice);
    return isInUse || ownedUp ? [] : [`${device} of ${owner} stays on its phone, and no receipt says so`];
  });

/** A device that stays on a phone after its login has ended here is kept in mind, whatever became of the receipt. */
const unconfirmedIsKept: Rule = (desk) =>
  [...desk.world.devices].flatMap(([device, number]) => {
    const path = [...desk.world.profiles].find(([, stored]) => stored.device === device)?.[0];
    const owner = desk.records.find(({ account }) => account.id === desk.world.owners.get(device));
    const isInUse = path !== undefined && desk.records.some((record) => path.endsWith(record.generation));
    if (isInUse || !owner) return [];
    const isKept = owner.unconfirmed.some((each) => each.number === number || each.number === null);
    return isKept
      ? []
      : [`${device} stays on its phone, and ${owner.account.label} does not keep it in mind`];
  });

/** What a person sets up is written down, in the order that is shown. */
const setUpIsKept: Rule = (desk) => {
  const [shown, kept] = [desk.accounts, desk.records].map((all) =>
    JSON.stringify(all.map(({ account }) => account)),
  );
  return shown === kept ? [] : [`shown is ${shown}, kept is ${kept}`];
};

/** Another number than the expected one is not in use before a person has said so. */
const onlyTheExpected: Rule = (desk) => desk.unexpected;

const always: readonly Rule[] = [
  oneChromeEach,
  linkedIsTrue,
  nothingReadsAlong,
  unconfirmedIsKept,
  setUpIsKept,
  onlyTheExpected,
];

const restful = ['ready', 'scan', 'scan-paused', 'stopped', 'held', 'conflict', 'failed'];

/** Nothing hangs: every account has come to a state that can last. */
const nobodyIsStuck: Rule = (desk) =>
  desk.accounts.flatMap(({ account, state }) =>
    restful.includes(state.kind) ? [] : [`${account.label} is stuck: ${state.kind}`],
  );

const everythingIsAnswered: Rule = ({ asked }) =>
  asked.filter(({ answered }) => !answered).map(({ what }) => `no answer: ${what}`);

/** A Chrome runs where the state says so, and nowhere else. */
const chromesAreWhereTheyShould: Rule = (desk) =>
  desk.accounts.flatMap(({ account, state }) => {
    const expected = ['ready', 'scan', 'held', 'conflict'].includes(state.kind) ? 1 : 0;
    const lives = desk.world.chromesOf(account.id).length;
    return lives === expected ? [] : [`${account.label} is ${state.kind} with ${lives} Chromes`];
  });

/** A login in a profile in use is known as a link, or looked for at the next start: else nobody could log it out. */
const everyLinkIsKnown: Rule = (desk) =>
  desk.records.flatMap(({ account, generation, link, codeShown }) =>
    desk.world.numberOf(`/${account.id}/${generation}`) !== null && link === null && !codeShown
      ? [`${account.label} is linked and does not know it`]
      : [],
  );

/** Every end of a link is in the journal once, with its receipt, also where the app was killed in the middle. */
const everyEndIsJournalled: Rule = (desk) =>
  [...desk.linkEnds].flatMap(([id, ends]) => {
    const lines = desk.journalledEnds.get(id) ?? 0;
    return lines === ends ? [] : [`${id} lost its link ${ends} times, and the journal has ${lines} lines`];
  });

const unforeseen: Rule = (desk) => desk.unforeseen;
const atRest: readonly Rule[] = [
  ...always,
  nobodyIsStuck,
  everythingIsAnswered,
  chromesAreWhereTheyShould,
  everyLinkIsKnown,
  everyEndIsJournalled,
  unforeseen,
];

const broken = (rules: readonly Rule[], desk: ModelDesk): string[] => rules.flatMap((rule) => rule(desk));

/** What is wrong, whatever is going on. */
export const brokenNow = (desk: ModelDesk): string[] => broken(always, desk);

/** What is wrong when everything has had its time. */
export const brokenAtRest = (desk: ModelDesk): string[] => broken(atRest, desk);
