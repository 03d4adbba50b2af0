import type { AppView, Snapshot } from '../../../shared/view.ts';
import { ann, desk, ready, sales, view } from '../desk.ts';
import { drawnPicture } from '../pictures.ts';
import type { Scene } from '../scenes.ts';

/** The desk whose numbers have profile pictures, some of them hard to see on a light or on a dark window. */
function withPictures(rest: Partial<AppView> = {}): Snapshot {
  const shown = desk(view(sales, ready(ann), { unread: 7 }), rest);
  const motifs = ['shop', 'person', null, 'light', null, 'dark'] as const;
  const pictures = shown.accounts.flatMap(({ account }, index) => {
    const motif = motifs[index] ?? null;
    return motif === null ? [] : [[account.id, drawnPicture(motif)] as const];
  });
  return { ...shown, pictures: Object.fromEntries(pictures) };
}

/** Where the picture of a number takes the place of its account's initials. */
export const pictureScenes: Readonly<Record<string, Scene>> = {
  'picture-linked': { snapshot: withPictures() },
  'picture-switcher': { snapshot: withPictures(), press: ['Control+k'] },
  'picture-log-out': { snapshot: withPictures(), press: ['Log out'] },
  'picture-arabic': { snapshot: withPictures({ language: 'ar' }) },
};
