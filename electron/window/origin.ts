/** The scheme of our own pages. They are not files: what a page can reach ends at the bundle. */
export const scheme = 'switchboard';
export const ownOrigin = `${scheme}://app`;
export const startPage = `${ownOrigin}/index.html`;

export const contentSecurityPolicy = [
  "default-src 'self'",
  // Profile pictures come whole; nothing is ever fetched to be shown.
  'img-src data:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');
