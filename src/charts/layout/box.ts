/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box without `left`, `top`, `right` and `bottom` pixels; never narrower or lower than nothing. */
export function inset(box: Box, left: number, top: number, right: number, bottom: number): Box {
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(0, box.width - left - right),
    height: Math.max(0, box.height - top - bottom),
  };
}
