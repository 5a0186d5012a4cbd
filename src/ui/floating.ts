/** Placing a small box beside the control it belongs to, inside the window. */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance kept from the window's edge and from the control, CSS pixels. */
const EDGE = 8;
const GAP = 4;

/**
 * Top left corner, in window pixels, of a box of `size` that belongs to `anchor`.
 * Below when there is room or more of it than above, its start or end in line with the anchor's, pushed inside the window.
 */
export function placeBeside(
  anchor: Box,
  size: Size,
  window: Size,
  align: 'start' | 'end',
): { left: number; top: number } {
  const below = window.height - anchor.bottom;
  const isBelow = below >= size.height + GAP + EDGE || below >= anchor.top;
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - size.height;
  const left = align === 'start' ? anchor.left : anchor.right - size.width;
  return {
    left: Math.max(EDGE, Math.min(left, window.width - size.width - EDGE)),
    top: Math.max(EDGE, Math.min(top, window.height - size.height - EDGE)),
  };
}

/** Whether nothing of `anchor` is left inside `frame`. */
export function isBeyond(anchor: Box, frame: Box): boolean {
  return (
    anchor.bottom <= frame.top || anchor.top >= frame.bottom || anchor.right <= frame.left || anchor.left >= frame.right
  );
}

/** What a person sees of the page, in window pixels. */
export function viewBox(): Box {
  return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
}

/** Puts the fixed `box` beside `anchor`; to be called when it has been shown. */
export function floatBeside(anchor: HTMLElement, box: HTMLElement, align: 'start' | 'end'): void {
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const { right, bottom } = viewBox();
  const { left, top } = placeBeside(anchor.getBoundingClientRect(), size, { width: right, height: bottom }, align);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
