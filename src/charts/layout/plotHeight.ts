/** Beyond this width, pixels, a picture is no longer a small one in a panel. */
const PANEL = 600;

/** Height of a plot, pixels: `usual` in a panel, in proportion where it is shown large. */
export function plotHeight(width: number, usual: number): number {
  return Math.round(Math.max(usual, width > PANEL ? Math.min(2.2 * usual, 0.4 * width) : 0));
}
