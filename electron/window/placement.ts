import { z } from 'zod';
import { smallest, usual } from './sizes.ts';

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** A place on the desktop, in its own pixels. */
export type Bounds = z.infer<typeof bounds>;

/** What is kept of the window from one time to the next. */
export const windowFileSchema = z.strictObject({
  version: z.literal(1),
  /** Where it was while it was neither maximised nor full screen; null before it has been anywhere. */
  bounds: bounds.nullable(),
  maximised: z.boolean(),
  /** Of the page, as Chromium counts it: 0 is the actual size. */
  zoomLevel: z.number().min(-8).max(9),
});

export type WindowFile = z.infer<typeof windowFileSchema>;

export const newWindowFile: WindowFile = { version: 1, bounds: null, maximised: false, zoomLevel: 0 };

/** So much of the window's top must be on a display for a person to get hold of it. */
const grip = { width: 120, height: 40 };

/**
 * Where the window is to open: where it was, if a display still shows it there, and not larger than that display; else
 * in its usual size, in a place that the system chooses.
 * @param displays the parts of the displays that windows may use.
 */
export function placement(
  before: Bounds | null,
  displays: readonly Bounds[],
): Bounds | Pick<Bounds, 'width' | 'height'> {
  const home = before && displays.find((display) => showsGrip(display, before));
  if (!before || !home) return usual;
  const width = Math.max(smallest.width, Math.min(before.width, home.width));
  const height = Math.max(smallest.height, Math.min(before.height, home.height));
  return { x: before.x, y: before.y, width, height };
}

function showsGrip(display: Bounds, { x, y, width }: Bounds): boolean {
  const across = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  const below = display.y + display.height - y;
  return across >= grip.width && below >= grip.height && y >= display.y - 1;
}
