/** Builds the gallery and serves it; the address has a slash at its end. */
export function serveGallery(): Promise<{ address: string; close: () => Promise<void> }>;
