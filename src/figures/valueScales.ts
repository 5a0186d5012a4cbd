/**
 * Perceived value as a balance (Kotler's delivered value): four benefits against four costs.
 * The model's parts are signed: how far each moves value away from what is usual, so that neutral value plus all eight
 * is perceived value, but for customers whose value would leave 0–100.
 */
import type { EditionReport, Mean } from '../model';
import { FIGURE_SIDES, type FigureSide } from './editions';

export type ValuePartId = 'product' | 'service' | 'personnel' | 'image' | 'money' | 'time' | 'mental' | 'physical';
/** In the order of the report: four benefits, four costs. */
export const VALUE_PART_IDS: readonly ValuePartId[] = [
  'product',
  'service',
  'personnel',
  'image',
  'money',
  'time',
  'mental',
  'physical',
];
export type PanId = 'benefits' | 'costs';

export interface ValuePart {
  readonly id: ValuePartId;
  readonly pan: PanId;
  /** what it adds to perceived value, points; a cost higher than usual is negative */
  readonly points: Mean;
  readonly last: Mean;
}

/** What a part does to its pan: presses it down, lifts it, or nothing that could be written. */
export type Pull = 'presses' | 'lifts' | 'none';

/** The eight parts of one side, with those of the edition before. */
export function valueParts(now: EditionReport, before: EditionReport | undefined, side: FigureSide): ValuePart[] {
  return VALUE_PART_IDS.map((id, index) => ({
    id,
    pan: index < 4 ? 'benefits' : 'costs',
    points: now[side].valueParts[index] ?? null,
    last: before?.[side].valueParts[index] ?? null,
  }));
}

/** More benefit presses the pan of benefits, more cost (negative points) the pan of costs; less of either lifts. */
export function pullOf({ pan, points }: Pick<ValuePart, 'pan' | 'points'>): Pull {
  if (points === null || Math.abs(points) < 0.05) return 'none';
  return (pan === 'benefits') === points > 0 ? 'presses' : 'lifts';
}

/** Neutral value plus the eight parts, points; null when one is missing. */
export function sumOfParts(parts: readonly Pick<ValuePart, 'points'>[], neutral: number): Mean {
  let sum = neutral;
  for (const { points } of parts) {
    if (points === null) return null;
    sum += points;
  }
  return parts.length === 0 ? null : sum;
}

/** The part that moves value most, either way; null when none is known. */
export function heaviestPart(parts: readonly ValuePart[]): ValuePart | null {
  let heaviest: ValuePart | null = null;
  for (const part of parts) {
    if (part.points === null) continue;
    if (heaviest === null || Math.abs(part.points) > Math.abs(heaviest.points ?? 0)) heaviest = part;
  }
  return heaviest;
}

/** What the areas and the tilt are measured against: the largest of the run on either side, points. */
export interface ScalesReach {
  readonly part: number;
  readonly value: number;
}
/** Small deviations should look small: the scales reach at least this far. */
const LEAST: ScalesReach = { part: 4, value: 10 };

export function scalesReach(reports: readonly EditionReport[], neutral: number): ScalesReach {
  const sides = reports.flatMap((report) => FIGURE_SIDES.map((side) => report[side]));
  const sizes = sides.flatMap(({ valueParts: parts }) => parts.map((points) => Math.abs(points ?? 0)));
  const tilts = sides.map(({ perceivedValue }) => Math.abs((perceivedValue ?? neutral) - neutral));
  return { part: Math.max(LEAST.part, ...sizes), value: Math.max(LEAST.value, ...tilts) };
}
