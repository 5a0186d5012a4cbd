/** How prices are made for a customer, and how they are felt: against the market and against what he is used to. */
import { lnr, pos } from './maths';
import type { ParameterValues } from './parameters';
import type { Run } from './run';

/** Share of the list discount a customer gets after `tenure` editions. */
export function ladder(tenure: number, p: ParameterValues): number {
  const share = p.ladderBase + p.ladderStep * tenure;
  return share - pos(share - p.ladderMax);
}

/** A rise as it is felt: with an explanation only `slope` of it up to `max`, and all of it beyond. */
export function feltRise(rise: number, slope: number, max: number): number {
  return slope * rise + (1 - slope) * pos(rise - max);
}

/** A price change as it is felt: a fall as it is, a rise as a loss. */
export function feltChange(change: number, loss: number, slope: number, max: number): number {
  const rise = pos(change);
  return change - rise + loss * feltRise(rise, slope, max);
}

/** Level of an exhibitor's price against the market, ln; a dear one hurts more than in proportion. */
export function priceLevelOf(price: number, marketPrice: number, convex: number): number {
  const level = lnr(price / marketPrice);
  const above = pos(level);
  return level + convex * above * above;
}

/** How much of a price rise is felt as a loss when it is, or is not, explained. */
export const riseSlope = (run: Run): number => (run.now.decisions.explainPrice ? run.parameters.explain : 1);
