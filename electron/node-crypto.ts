import type * as Crypto from 'node:crypto';

/** Node's cryptography, read when it is first needed: it takes long enough to be seen in the start of the app. */
export const nodeCrypto = (): typeof Crypto => process.getBuiltinModule('node:crypto');
