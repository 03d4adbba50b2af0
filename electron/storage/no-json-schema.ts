// Stands in for `ajv` and `ajv-formats` in the built app. The library under electron-store checks a file by them where it is
// given a JSON schema; ours are checked by their own schemas (json-file.ts), and `ajv` would be a third of all that is read at
// the start.

/** Throws: whoever gives electron-store a schema has to take `ajv` into the build again. */
export function Ajv2020(): never {
  throw new Error('The build leaves ajv out: give electron-store no schema, or see electron.vite.config.ts.');
}

export default {};
