/** The three heights of a bottom sheet and which of them a drag ends at. */
export type SheetHeight = 'low' | 'middle' | 'high';
export const SHEET_HEIGHTS: readonly SheetHeight[] = ['low', 'middle', 'high'];

/** What the middle height shows at least beyond the low one, pixels. */
const CONTENT = 96;

/** Pixels of each height on a screen of `screenHeight`; low is the part that always shows. */
export function sheetPixels(height: SheetHeight, screenHeight: number, lowPixels: number): number {
  if (height === 'low') return lowPixels;
  const high = screenHeight - 56;
  return height === 'middle' ? Math.min(high, Math.max(Math.round(screenHeight * 0.5), lowPixels + CONTENT)) : high;
}

/**
 * The height closest to `pixels`, looking a quarter of the screen ahead at most along the speed of the drag.
 * @param speed pixels per millisecond, upwards positive
 */
export function nearestHeight(pixels: number, screenHeight: number, lowPixels: number, speed = 0): SheetHeight {
  const ahead = Math.min(screenHeight / 4, Math.max(-screenHeight / 4, speed * 150));
  const aim = pixels + ahead;
  const distance = (height: SheetHeight): number => Math.abs(sheetPixels(height, screenHeight, lowPixels) - aim);
  return SHEET_HEIGHTS.reduce((best, height) => (distance(height) < distance(best) ? height : best));
}

/** The next height of the button: up to the top, then down again. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length];
}

/** One height up or down, staying within the three. */
export function steppedHeight(height: SheetHeight, direction: 1 | -1): SheetHeight {
  const index = SHEET_HEIGHTS.indexOf(height) + direction;
  return SHEET_HEIGHTS[Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, index))];
}
