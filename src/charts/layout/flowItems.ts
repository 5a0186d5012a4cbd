/** Where an item begins, pixels, and in which row it stands, counted from 0. */
export interface FlowedItem {
  readonly x: number;
  readonly row: number;
}

/** Sets items of these widths one after the other, `gap` pixels apart, in rows of at most `room` pixels. */
export function flowItems(widths: readonly number[], room: number, gap: number): FlowedItem[] {
  let x = 0;
  let row = 0;
  return widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0;
      row += 1;
    }
    const item = { x, row };
    x += width + gap;
    return item;
  });
}

/** Rows taken by flowed items; 0 without any. */
export function rowCount(items: readonly FlowedItem[]): number {
  return items.length === 0 ? 0 : items[items.length - 1].row + 1;
}
