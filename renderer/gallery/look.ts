import { locales, type Locale } from '../../shared/i18n/locales.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const directions = ['by language', 'ltr', 'rtl'] as const;

/** How a scene is to be shown: `?scene=linked&language=ar&theme=dark&direction=rtl`. */
export interface Look {
  readonly scene: string | null;
  readonly language: Locale;
  readonly theme: (typeof themes)[number];
  /** Another direction than the language's own shows a layout mirrored without its translation. */
  readonly direction: (typeof directions)[number];
}

export function lookOf(search: string): Look {
  const asked = new URLSearchParams(search);
  const one = <T extends string>(name: string, of: readonly [T, ...T[]]): T =>
    of.find((each) => each === asked.get(name)) ?? of[0];
  return {
    scene: asked.get('scene'),
    language: one('language', locales),
    theme: one('theme', themes),
    direction: one('direction', directions),
  };
}

/** The address of a look; what is as usual is left out. */
export function addressOf({ scene, language, theme, direction }: Look): string {
  const asked = new URLSearchParams({
    ...(scene !== null && { scene }),
    ...(language !== 'en' && { language }),
    ...(theme !== 'system' && { theme }),
    ...(direction !== 'by language' && { direction }),
  });
  return `?${asked.toString()}`;
}

/** Shows the page in a theme and a direction, whatever the system and the language say. */
export function applyLook({ theme, direction }: Look): void {
  const root = document.documentElement;
  if (theme !== 'system') forceTheme(theme);
  if (direction === 'by language') return;
  const force = () => {
    if (root.dir !== direction) root.dir = direction;
  };
  new MutationObserver(force).observe(root, { attributeFilter: ['dir'] });
  force();
}

// The app's styles follow the system, which Electron's main process can overrule and a page cannot.
function forceTheme(theme: 'light' | 'dark') {
  document.documentElement.style.colorScheme = theme;
  const force = () => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark'))
          rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
  };
  force();
  // Styles that come later, as in development.
  new MutationObserver(force).observe(document.head, { childList: true });
}
