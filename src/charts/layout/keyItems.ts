import { flowItems, rowCount, type FlowedItem } from './flowItems';
import { closeWidth } from './wrapText';

/** Pixels a line of a key takes. */
export const KEY_LINE = 17;

interface KeyItem {
  readonly text: string;
  /** pixels of the sign before the text */
  readonly signWidth: number;
}

/** Where the items of a key begin; their texts are 11 pixels high. */
export function placeKey(items: readonly KeyItem[], room: number): FlowedItem[] {
  return flowItems(
    items.map(({ text, signWidth }) => signWidth + 4 + closeWidth(text, 11)),
    room,
    12,
  );
}

/** Pixels a key takes. */
export function keyHeight(items: readonly KeyItem[], room: number): number {
  return rowCount(placeKey(items, room)) * KEY_LINE;
}
