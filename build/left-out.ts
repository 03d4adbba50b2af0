/**
 * A plugin of the build: what libraries read for what Switchboard does not use is left out of the main process, which would
 * read all of it before the window's first frame.
 * @param unusedByStore absolute path of what stands in for what electron-store does not need.
 */
export const leftOut = (unusedByStore: string) => ({
  name: 'left-out',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    if (id.includes('/node_modules/conf/'))
      return code.replace(/from '(ajv[^']*|semver|node:crypto)'/g, `from ${JSON.stringify(unusedByStore)}`);
    // The log stays on this computer: a way that takes nothing, in place of one to a server with all of Node's HTTP.
    if (id.endsWith('/electron-log/src/node/transports/remote.js'))
      return 'module.exports = () => Object.assign(() => undefined, { level: false });';
    return null;
  },
});
