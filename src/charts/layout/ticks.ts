/** A mark on an axis: where it stands in pixels and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  readonly isCurrent?: boolean;
}

/**
 * Which of `positions` (pixels, rising) get a label so that labels stay `room` apart.
 *
 * `kept` places come first, in their order of importance; then the others from the left.
 */
export function roomForLabels(positions: readonly number[], room: number, kept: readonly number[] = []): number[] {
  const chosen: number[] = [];
  const candidates = [...kept, ...positions.keys()];
  for (const index of candidates) {
    if (index < 0 || index >= positions.length) continue;
    if (chosen.every((other) => Math.abs(positions[other] - positions[index]) >= room)) chosen.push(index);
  }
  return chosen.sort((one, other) => one - other);
}

/** Index of the position nearest to `at`, or −1 when there are none. Positions rise. */
export function nearestIndex(positions: readonly number[], at: number): number {
  let best = -1;
  positions.forEach((position, index) => {
    if (best < 0 || Math.abs(position - at) < Math.abs(positions[best] - at)) best = index;
  });
  return best;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60%mwMW]/;

/**
 * Roughly how wide a text will be in pixels: Chinese characters and full-width signs take one em, "%", "m" and "w" almost
 * one, others about .6.
 * Generous by intention: a label has to fit before the browser can be asked.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.6;
  return Math.ceil(ems * fontSize);
}
