import { BrowserPlatform, detectBrowserPlatform, getDownloadUrl, install } from '@puppeteer/browsers';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppException, fail, ok, toAppError, type Result } from '../../../shared/errors.ts';
import { cancelled, damaged, doesNotRun, notOffered, notSaved, step } from './download-errors.ts';
import { partial } from './downloads.ts';
import { fetchFile, fetchJson, type Fetch } from './fetch-file.ts';
import { checkBrowser, type Browser, type BrowserKind } from './find.ts';
import { installationOf, products, type Installation } from './installation.ts';
import { unpack } from './unpack.ts';

/** Chrome for Testing: what Google builds for programs like ours. It does not update itself. */
const google: DownloadSource = {
  versions: 'https://googlechromelabs.github.io/chrome-for-testing/last-known-good-versions.json',
  archives: 'https://storage.googleapis.com/chrome-for-testing-public',
};

/** The longest that nothing may arrive, in milliseconds. */
const stall = 60_000;

/** An unpacked Chrome is up to three times its archive, and both are there at once. */
const roomFactor = 4;

const versionsSchema = z.object({
  channels: z.object({ Stable: z.object({ version: z.string().regex(/^\d+(\.\d+){3}$/) }) }),
});

export interface DownloadSource {
  /** Address of the document that names the newest version of each channel. */
  readonly versions: string;
  /** Address of the folder with the archives, without a slash at its end. */
  readonly archives: string;
}

export interface DownloadRequest {
  readonly kind: BrowserKind;
  /** Cancels the download. */
  readonly signal: AbortSignal;
  /** Called with whole percents when they change; null while nobody knows; 100 is unpacked and tried out then. */
  readonly onProgress: (percent: number | null) => void;
}

export interface DownloadOptions extends DownloadRequest {
  /** Absolute path of the folder for downloaded browsers, which is made. */
  readonly folder: string;
  readonly fetch: Fetch;
  readonly source?: DownloadSource;
  readonly stallMs?: number;
  /** This computer's, unless a test says otherwise. */
  readonly platform?: BrowserPlatform | undefined;
}

/**
 * Downloads the newest stable browser into a folder, where it appears only once it is complete and runs. One that is
 * there already is not downloaded again. Whatever else happens, nothing is left behind. Never rejects.
 * Errors: `download-cancelled`, `download-failed` (offline, refused, at a standstill, damaged, no room, does not run).
 */
export async function downloadBrowser(options: DownloadOptions): Promise<Result<Browser>> {
  try {
    return ok(await download(options));
  } catch (error) {
    return fail(options.signal.aborted ? cancelled() : toAppError(error));
  }
}

async function download(options: DownloadOptions): Promise<Browser> {
  const platform = offered(options.platform ?? detectBrowserPlatform());
  const job: Job = { source: google, stallMs: stall, ...options, platform };
  const { kind, folder, signal } = job;
  const version = await newestVersion(job);
  const place = installationOf(folder, kind, version, platform);
  const there = await checkBrowser(place.program);
  if (there.ok) return there.value;

  const staging = await step(notSaved, async () => {
    await mkdir(folder, { recursive: true });
    return mkdtemp(join(folder, partial));
  });
  try {
    const made = await makeReady(job, version, staging);
    signal.throwIfAborted();
    await putInPlace(installationOf(staging, kind, version, platform), place);
    return { ...made, path: place.program };
  } finally {
    // What cannot be deleted now is deleted at the next start, by `tidyDownloads`.
    await rm(staging, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
      () => undefined,
    );
  }
}

type Job = Required<DownloadOptions> & { readonly platform: BrowserPlatform };

/** For Linux on ARM there is no browser to download; the library would take the one for Intel. */
function offered(platform: BrowserPlatform | undefined): BrowserPlatform {
  if (!platform || platform === BrowserPlatform.LINUX_ARM) throw new AppException(notOffered());
  return platform;
}

async function newestVersion({ source, onProgress, ...network }: Job): Promise<string> {
  onProgress(null);
  const versions = versionsSchema.safeParse(await fetchJson(source.versions, network));
  if (!versions.success) throw new AppException(damaged());
  return versions.data.channels.Stable.version;
}

/** Downloads, unpacks and tries out a version inside the staging folder. */
async function makeReady(job: Job, version: string, staging: string): Promise<Browser> {
  const { kind, platform, source, signal } = job;
  const place = installationOf(staging, kind, version, platform);
  const archive = join(staging, 'archive.zip');
  const product = products[kind];
  const url = getDownloadUrl(product, platform, version, source.archives).href;
  await fetchFile(url, { ...job, path: archive, roomFactor, onProgress: inPercent(job.onProgress) });
  await step(damaged, () => unpack(archive, place.path, signal));
  // It finds all unpacked, so that only the permissions are set that Chrome's sandbox wants on Windows.
  await step(damaged, () => install({ cacheDir: staging, browser: product, buildId: version, platform }));
  const checked = await checkBrowser(place.program);
  if (!checked.ok) throw new AppException(doesNotRun());
  return checked.value;
}

/** Moves an unpacked version to where browsers are looked for. */
function putInPlace(from: Installation, to: Installation): Promise<void> {
  return step(notSaved, async () => {
    await mkdir(dirname(to.path), { recursive: true });
    await rm(to.path, { recursive: true, force: true }); // One that does not run.
    await rename(from.path, to.path);
  });
}

function inPercent(tell: (percent: number | null) => void): (part: number | null) => void {
  let last: number | null = null;
  return (part) => {
    const percent = part === null ? null : Math.floor(Math.min(part, 1) * 100);
    if (percent === last) return;
    last = percent;
    tell(percent);
  };
}
