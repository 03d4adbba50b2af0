/** Of the window, in pixels. */
export const smallest = { width: 900, height: 600 };
export const usual = { width: 1200, height: 800 };
