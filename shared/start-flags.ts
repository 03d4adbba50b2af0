// What a person can start the app with.

/** The lead's PIN is reset, at the price of every link. */
export const resetFlag = '--reset-pin';
/** The app starts no account by itself. */
export const safeModeFlag = '--safe-mode';
