/**
 * The look that the dialog shells share.
 *
 * The backdrop is a plain element instead of Radix's Overlay: the Overlay locks scrolling with a <style> element, which
 * the content security policy blocks. Nothing outside a dialog scrolls by itself here, and the focus trap, the inert
 * background and Escape belong to Radix's Content.
 */
// As high as a dialog: of two, the later one's covers the earlier.
export const backdropClasses = 'fixed inset-0 z-20 bg-backdrop';

/** A dialog's surface, in the middle of the window, no higher than it. */
export const dialogFrameClasses =
  'fixed inset-0 z-20 m-auto h-fit max-h-[calc(100vh-48px)] animate-arrive rounded-card bg-card shadow-dialog ' +
  'outline-none';

export const dialogClasses = `${dialogFrameClasses} w-[min(480px,calc(100vw-48px))] overflow-y-auto p-6`;

export const dialogTitleClasses = 'text-title font-semibold text-balance';
