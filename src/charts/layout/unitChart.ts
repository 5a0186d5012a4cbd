/** Unit charts: one mark per so many people, packed column by column from the top left. */

/** How many marks of `pitch` stand under each other in `height`; at least one. */
export function rowsIn(height: number, pitch: number): number {
  return Math.max(1, Math.floor(height / pitch));
}

/** Width that `marks` marks need, in whole columns. */
export function packedWidth(marks: number, height: number, pitch: number): number {
  return Math.ceil(marks / rowsIn(height, pitch)) * pitch;
}

/** The largest pitch from `largest` down to `smallest` in steps of `step` that `fits`; null when none does. */
export function largestPitch(
  largest: number,
  smallest: number,
  step: number,
  fits: (pitch: number) => boolean,
): number | null {
  for (let steps = Math.floor((largest - smallest) / step + 1e-9); steps >= 0; steps--) {
    const pitch = smallest + steps * step;
    if (fits(pitch)) return pitch;
  }
  return null;
}

/** The first of 1, 2, 5, 10, 20, 50 … people a mark that `fits`; the last one tried when none does. */
export function smallestRoundCount(fits: (perMark: number) => boolean): number {
  for (let decade = 1; decade <= 1e6; decade *= 10) {
    for (const factor of [1, 2, 5]) if (fits(decade * factor)) return decade * factor;
  }
  return 1e7;
}

/** Marks for `people` people when each mark stands for `perMark`: nobody is dropped, the last mark may stand for fewer. */
export function marksFor(people: number, perMark: number): number {
  return Math.ceil(people / perMark);
}
