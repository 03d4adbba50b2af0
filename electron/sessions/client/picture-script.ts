// A function that runs inside the WhatsApp page. It stands alone: it is sent as text and sees none of this file.
// Module names are those that whatsapp-web.js 1.34.7 itself uses.

interface Wid {
  readonly user: string;
}

/** The part of WhatsApp's page that the script touches. */
interface PictureWindow {
  require(name: 'WAWebUserPrefsMeUser'): {
    getMaybeMePnUser(): Wid | null | undefined;
    getMaybeMeLidUser(): Wid | null | undefined;
  };
  require(name: 'WAWebCollections'): {
    ProfilePicThumb: { find(wid: Wid): Promise<{ readonly img?: unknown } | null | undefined> };
  };
}

export interface PictureRequest {
  /** Whose picture, digits only; another number's is not read. */
  readonly number: string;
  /** Of what is fetched, in bytes. */
  readonly maxBytes: number;
  /** How wide and high it is to be, in pixels. */
  readonly size: number;
  /** For fetching it, in milliseconds. */
  readonly limit: number;
}

/** Why there is no picture. It says nothing private, and goes into the log. */
export type NoPicture = 'none' | 'refused' | 'unreachable' | 'too-large' | 'not-an-image' | 'unreadable';

/** `data` is a JPEG picture in a `data:` address. */
export type PictureAnswer = { kind: 'picture'; data: string } | { kind: 'missing'; why: NoPicture };

/**
 * The picture of the linked number, small and square. The page itself fetches it, as it does its other media, so that
 * it comes the account's own way. Asking through the collection opens no chat with oneself, as the library's
 * `getProfilePicUrl` does.
 */
export async function readPicture(request: PictureRequest): Promise<PictureAnswer> {
  const page = window as unknown as PictureWindow;
  const users = page.require('WAWebUserPrefsMeUser');
  const me = users.getMaybeMePnUser() ?? users.getMaybeMeLidUser();
  if (me?.user !== request.number) return { kind: 'missing', why: 'none' };
  let address: unknown;
  try {
    address = (await page.require('WAWebCollections').ProfilePicThumb.find(me))?.img;
  } catch (error) {
    const isRefusal = (error as { name?: unknown } | null)?.name === 'ServerStatusCodeError';
    return { kind: 'missing', why: isRefusal ? 'refused' : 'unreadable' };
  }
  if (typeof address !== 'string' || address === '') return { kind: 'missing', why: 'none' };

  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(request.limit) });
    const reader = response.ok ? response.body?.getReader() : undefined;
    if (!reader) return { kind: 'missing', why: 'unreachable' };
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > request.maxBytes) {
        await reader.cancel();
        return { kind: 'missing', why: 'too-large' };
      }
      parts.push(value);
    }
  } catch {
    return { kind: 'missing', why: 'unreachable' };
  }

  try {
    const file = new Blob(parts);
    const start = [...new Uint8Array(await file.slice(0, 12).arrayBuffer())];
    const text = String.fromCharCode(...start);
    const isPicture =
      text.startsWith('\xff\xd8\xff') ||
      text.startsWith('\x89PNG\r\n\x1a\n') ||
      (text.startsWith('RIFF') && text.endsWith('WEBP'));
    if (!isPicture) return { kind: 'missing', why: 'not-an-image' };
    const image = await createImageBitmap(file);
    const { size } = request;
    const canvas = new OffscreenCanvas(size, size);
    const pen = canvas.getContext('2d');
    if (!pen) return { kind: 'missing', why: 'unreadable' };
    const side = Math.min(image.width, image.height);
    const [x, y] = [(image.width - side) / 2, (image.height - side) / 2];
    // JPEG knows no transparency, and makes black of it.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, size, size);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, x, y, side, side, 0, 0, size, size);
    image.close();
    const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
    const bytes = new Uint8Array(await small.arrayBuffer());
    return { kind: 'picture', data: `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}` };
  } catch {
    return { kind: 'missing', why: 'not-an-image' };
  }
}
