// Stands in for what the library under electron-store reads for options that nobody here uses: JSON schemas (`ajv`), migrations
// (`semver`) and encryption (`node:crypto`). Files are checked by schemas of our own (json-file.ts), and secrets are sealed by
// safeStorage; all of it would be read at every start. Whoever uses such an option has to take it out of build/left-out.ts.

/** Throws: a JSON schema was given. */
export function Ajv2020(): never {
  throw new Error('The build leaves out what checks a JSON schema: see build/left-out.ts.');
}

export default {};
