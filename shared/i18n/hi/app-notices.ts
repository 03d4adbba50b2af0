import type { appNotices as english } from '../en/app-notices.ts';

/** What a person should know that belongs to no account, and why nothing can run. */
export const appNotices: Record<keyof typeof english, string> = {
  'appNotices.fileUnreadable': '“{file}” को पढ़ा नहीं जा सका।',
  'appNotices.fileSetAside': 'Switchboard इसके बिना शुरू हुआ। फ़ाइल उसी फ़ोल्डर में “{setAsideAs}” नाम से रखी है।',
  'appNotices.alreadyRunning': 'Switchboard पहले से चल रहा था।',
  'appNotices.noSecond': 'यह उसी की विंडो है; दूसरी विंडो नहीं खोली गई।',
  'appNotices.about': '{account}: {problem}',
  'blocked.title': 'Switchboard नहीं चल सकता',
  'blocked.quit': 'बंद करें',
};
