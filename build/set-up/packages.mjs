// Which Debian and Ubuntu packages are missing. Pure: it reads what dpkg and apt print.

/**
 * What the app needs from the system. Names in one row are the same thing in different releases: one is enough.
 */
const LIBRARIES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2'],
  ['libxss1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libdrm2'],
  ['libxkbcommon0'],
];

// No dbus-x11: with it, every Electron without a session bus would start a bus daemon that outlives it.
const VIRTUAL_DISPLAY = [['xvfb'], ['fonts-dejavu-core'], ['fonts-inter']];

// With its sandbox's helper: where the kernel lets no ordinary user build a sandbox, Chromium starts only with it.
const BROWSER = [['chromium'], ['chromium-sandbox']];

/**
 * @param {{browser: boolean, virtualDisplay: boolean}} need `browser`: none was found
 * @returns {string[][]} rows of equivalent package names
 */
export function neededPackages({ browser, virtualDisplay }) {
  return [...(browser ? BROWSER : []), ...LIBRARIES, ...(virtualDisplay ? VIRTUAL_DISPLAY : [])];
}

/** The format for `dpkg-query --showformat` that `missingPackages` reads. */
export const DPKG_FORMAT = '${Package} ${Architecture} ${db:Status-Status}\\n';

const DEBIAN_ARCHITECTURES = { x64: 'amd64', arm64: 'arm64', arm: 'armhf', ia32: 'i386' };

/**
 * The rows of which no package is installed.
 * @param {string[][]} needed rows of equivalent names
 * @param {string} dpkgOutput one line per package, in DPKG_FORMAT
 * @param {string} arch Node's name of the processor; libraries for another one do not count
 */
export function missingPackages(needed, dpkgOutput, arch) {
  const usable = new Set(['all', DEBIAN_ARCHITECTURES[arch] ?? arch]);
  const installed = new Set();
  for (const line of dpkgOutput.split('\n')) {
    const [name, architecture, status] = line.split(' ');
    if (status === 'installed' && usable.has(architecture)) installed.add(name);
  }
  return needed.filter((row) => !row.some((name) => installed.has(name)));
}

/**
 * The names that apt can install, out of `apt-cache policy NAME...`.
 * @param {string} policyOutput printed in the C locale
 */
export function installablePackages(policyOutput) {
  const installable = new Set();
  let name;
  for (const line of policyOutput.split('\n')) {
    if (/^\S+:$/.test(line)) name = line.slice(0, -1);
    const candidate = /^\s+Candidate: (\S+)/.exec(line)?.[1];
    if (candidate && candidate !== '(none)') installable.add(name);
  }
  return installable;
}

/**
 * The first installable name of each row; `unknown` has the rows without one.
 * @param {string[][]} rows
 * @param {Set<string>} installable
 */
export function choosePackages(rows, installable) {
  const chosen = [];
  const unknown = [];
  for (const row of rows) {
    const name = row.find((candidate) => installable.has(candidate));
    if (name) chosen.push(name);
    else unknown.push(row[row.length - 1]);
  }
  return { chosen, unknown };
}
