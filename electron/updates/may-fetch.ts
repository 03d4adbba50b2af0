/**
 * Whether something of an update may be fetched from an address: over a protected connection only.
 * @param developmentFeed the address to ask outside the packaged app, where its own server counts as protected.
 */
export function mayFetch(address: string, developmentFeed: string | null): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return false;
  return (
    url.protocol === 'https:' || (developmentFeed !== null && url.origin === new URL(developmentFeed).origin)
  );
}
