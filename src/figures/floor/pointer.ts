/** Mouse, pen and finger on the floor: hover, click and a frame drawn around many. Pixels from the element's corner. */
import type { Box } from '../../charts/layout/box';

export interface PointerHandlers {
  readonly onhover: (x: number, y: number, reach: number) => void;
  readonly onleave: () => void;
  readonly onclick: (x: number, y: number, reach: number) => void;
  /** the frame while it is drawn */
  readonly onframe: (frame: Box | null) => void;
  readonly onbrush: (frame: Box) => void;
}

/** How far from a mark a pointer may be: a finger is blunter than a mouse. */
const REACH = { mouse: 9, touch: 18 } as const;
/** A shorter drag is a click with a trembling hand. */
const SHORTEST_DRAG = 8;

const reachOf = (event: PointerEvent): number => (event.pointerType === 'touch' ? REACH.touch : REACH.mouse);

/** The box between two corners. */
export function boxBetween(x0: number, y0: number, x1: number, y1: number): Box {
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}

/** Marks (of `drawn`) inside a frame. */
export function marksInside(frame: Box, x: Float32Array, y: Float32Array, drawn: Int32Array): number[] {
  const isInside = (mark: number): boolean =>
    x[mark] >= frame.x && x[mark] <= frame.x + frame.width && y[mark] >= frame.y && y[mark] <= frame.y + frame.height;
  return Array.from(drawn.filter(isInside));
}

/** Listens on `element` until the returned function is called. A finger taps and scrolls; only a mouse or pen frames. */
export function trackPointer(element: HTMLElement, handlers: PointerHandlers): () => void {
  let start: { x: number; y: number } | null = null;
  let frame: Box | null = null;
  const place = (event: PointerEvent): { x: number; y: number } => {
    const corner = element.getBoundingClientRect();
    return { x: event.clientX - corner.left, y: event.clientY - corner.top };
  };
  const move = (event: PointerEvent): void => {
    const at = place(event);
    if (start) frame = boxBetween(start.x, start.y, at.x, at.y);
    const isDrag = frame !== null && Math.max(frame.width, frame.height) >= SHORTEST_DRAG;
    handlers.onframe(isDrag ? frame : null);
    if (!isDrag) handlers.onhover(at.x, at.y, reachOf(event));
  };
  const down = (event: PointerEvent): void => {
    frame = null;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    start = place(event);
    element.setPointerCapture(event.pointerId);
  };
  const up = (event: PointerEvent): void => {
    const at = place(event);
    const isDrag = frame !== null && Math.max(frame.width, frame.height) >= SHORTEST_DRAG;
    if (isDrag && frame) handlers.onbrush(frame);
    else if (event.button === 0) handlers.onclick(at.x, at.y, reachOf(event));
    cancel();
  };
  const cancel = (): void => {
    start = null;
    frame = null;
    handlers.onframe(null);
  };
  const leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') handlers.onleave();
  };
  // a finger leaves by touching something else
  const elsewhere = (event: PointerEvent): void => {
    if (!element.contains(event.target as Node | null)) handlers.onleave();
  };
  const page = element.ownerDocument;
  page.addEventListener('pointerdown', elsewhere, true);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  element.addEventListener('pointerleave', leave);
  return () => {
    page.removeEventListener('pointerdown', elsewhere, true);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
    element.removeEventListener('pointerleave', leave);
  };
}
