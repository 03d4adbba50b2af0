/** The app's name among the programs of a computer: macOS and Windows know it by this one. Never to be changed. */
export const appId = 'app.switchboard.desk';
