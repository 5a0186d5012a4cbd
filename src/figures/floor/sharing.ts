/** Who shares a mark when one mark stands for several customers. */
import type { FloorScene } from './scene';

/** Everybody the mark of `customer` stands for in the finished picture, the customer included. */
export function sharingMark({ input, outside, perMark, after }: FloorScene, customer: number): number[] {
  const { places, placement, kinds } = after;
  if (perMark === 1 && outside.perMark === 1) return [customer];
  const { exhibitorCount, count } = input.to;
  const isExhibitor = customer < exhibitorCount;
  const members: number[] = [];
  for (let other = isExhibitor ? 0 : exhibitorCount; other < (isExhibitor ? exhibitorCount : count); other++) {
    const isSame =
      places[other] === places[customer] &&
      kinds[other] === kinds[customer] &&
      placement.x[other] === placement.x[customer] &&
      placement.y[other] === placement.y[customer];
    if (isSame) members.push(other);
  }
  return members;
}
