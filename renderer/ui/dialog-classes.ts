/**
 * The look that both dialog shells share.
 *
 * The backdrop is a plain element instead of Radix's Overlay: the Overlay locks scrolling with a <style> element, which
 * the content security policy blocks. Nothing outside a dialog scrolls by itself here, and the focus trap, the inert
 * background and Escape belong to Radix's Content.
 */
export const backdropClasses = 'fixed inset-0 z-10 bg-backdrop';

export const dialogClasses =
  'fixed inset-0 z-20 m-auto h-fit max-h-[calc(100vh-48px)] w-[min(480px,calc(100vw-48px))] animate-arrive ' +
  'overflow-y-auto rounded-card bg-card p-6 shadow-dialog outline-none';

export const dialogTitleClasses = 'text-title font-semibold text-balance';
