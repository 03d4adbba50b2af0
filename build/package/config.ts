import type { Configuration } from 'electron-builder';
import { join } from 'node:path';
import { appId } from '../../electron/app-id.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { fuses } from './fuses.ts';
import { iconPaths } from './icons.ts';
import { mark, notForDistribution } from './mark.ts';
import { removeDefaultApp, type PackagedRuntime } from './runtime.ts';
import { readSigning } from './signing.ts';
import { homepageOf, type UpdateSource } from './update-source.ts';
import { architectures } from './wish.ts';

/** Chromium's own words for each language that the app speaks: those of the others take 35 MB. */
const chromiumLanguages: Readonly<Record<Locale, readonly string[]>> = {
  en: ['en-US'],
  es: ['es', 'es-419'],
  'pt-BR': ['pt-BR'],
  hi: ['hi'],
  ar: ['ar'],
  id: ['id'],
};

/** What a package is made of. */
export interface PackageOptions {
  readonly runtime: PackagedRuntime;
  readonly updates: UpdateSource | null;
  /** Of package.json. */
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Absolute path of the folder for what is made. */
  readonly output: string;
  /** What goes into the package, as patterns. */
  readonly files: readonly string[];
  /** Absolute path of the folder in which the icons have been drawn. */
  readonly icons: string;
  /** Absolute paths of our licence, and of those of others whose code goes along. */
  readonly licences: { readonly own: string; readonly others: string };
}

const both = [...architectures];

/** electron-builder's configuration: all of it, for every system. */
export function configuration(options: PackageOptions): Configuration {
  const { runtime, updates, version, env, output } = options;
  const signing = readSigning(options.platform, env);
  const icons = iconPaths(options.icons);
  const isFallback = runtime.kind === 'fallback';
  return {
    appId,
    productName: 'Switchboard',
    copyright: 'Copyright © the Switchboard contributors. MIT License.',
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    directories: { output, buildResources: join(import.meta.dirname, 'resources') },
    extraMetadata: {
      version: isFallback ? `${version}-${notForDistribution}` : version,
      ...(updates && { homepage: homepageOf(updates) }),
    },
    ...(runtime.kind !== 'official' && { electronDist: runtime.folder, electronVersion: runtime.version }),

    files: [...options.files],
    extraFiles: [
      { from: options.licences.own, to: 'LICENSE.txt' },
      { from: options.licences.others, to: 'LICENSES.others.txt' },
    ],
    asar: true,
    electronFuses: fuses,
    electronLanguages: Object.values(chromiumLanguages).flat(),
    // There is no native code to build.
    npmRebuild: false,
    afterExtract: removeDefaultApp,
    ...(isFallback && { afterPack: mark }),

    // An app without a source of updates looks for none. The files that name the newest version are made for every
    // channel: whoever tries early versions gets the stable one as soon as that is newer.
    publish: updates,
    generateUpdatesFilesForAllChannels: true,

    linux: {
      target: ['AppImage', 'deb', 'rpm', 'tar.gz'].map((target) => ({ target, arch: both })),
      icon: icons.linux,
      category: 'Office;InstantMessaging;',
      synopsis: 'Many WhatsApp numbers on one desk',
      description: 'Link many WhatsApp numbers, switch between them, and hand them over at shift change',
      maintainer: 'The Switchboard contributors',
      // The window, its entry in the menu and its place in the dock know each other by this one name.
      syncDesktopName: true,
      executableName: 'switchboard',
      desktop: { entry: { Keywords: 'WhatsApp;Support;Accounts;Shift;', SingleMainWindow: 'true' } },
    },
    // Without this it would start with its sandbox turned off.
    appImage: { executableArgs: [] },
    // Its runtime needs no FUSE 2, which systems no longer bring along.
    toolsets: { appimage: '1.0.3' },

    mac: {
      target: ['dmg', 'zip'].map((target) => ({ target, arch: both })),
      icon: icons.mac,
      category: 'public.app-category.business',
      entitlements: join(import.meta.dirname, 'entitlements.mac.plist'),
      entitlementsInherit: join(import.meta.dirname, 'entitlements.mac.plist'),
      gatekeeperAssess: false,
      minimumSystemVersion: '12.0',
      ...signing.mac,
    },
    dmg: { sign: false },

    win: {
      target: ['nsis', 'portable'].map((target) => ({ target, arch: both })),
      icon: icons.win,
      ...signing.win,
    },
    // For the one who is signed in, without asking for an administrator: it then also updates itself without asking.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      buildUniversalInstaller: false,
      artifactName: '${productName}-${version}-${os}-${arch}-setup.${ext}',
    },
    portable: {
      buildUniversalInstaller: false,
      artifactName: '${productName}-${version}-${os}-${arch}-portable.${ext}',
    },
  };
}
