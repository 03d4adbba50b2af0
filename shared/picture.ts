import { z } from 'zod';

/** The longest picture, in characters of its address: one of 96 x 96 pixels has about 6000. */
export const maxPictureLength = 24_000;

/** A small profile picture, whole in its own address. It is never written down anywhere. */
export const pictureSchema = z
  .string()
  .max(maxPictureLength)
  .regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/);

export type Picture = z.infer<typeof pictureSchema>;

/** How a file of each kind begins, as base64 has it. */
const beginnings = { jpeg: '/9j/', png: 'iVBORw0KGg', webp: 'UklGR' } as const;

/** A text from outside as a picture; null where it is none, too long, or not of the kind that it claims to be. */
export function parsePicture(value: unknown): Picture | null {
  const { data } = pictureSchema.safeParse(value);
  if (data === undefined) return null;
  const isWhatItClaims = Object.entries(beginnings).some(([kind, beginning]) =>
    data.startsWith(`data:image/${kind};base64,${beginning}`),
  );
  return isWhatItClaims ? data : null;
}
