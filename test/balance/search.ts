/** A search over all levers: each is moved up and down by a step that shrinks when nothing helps any more. */
import { BASE_DECISIONS, LEVERS, STRATEGIES } from '../../src/model';
import type { Decisions, Lever } from '../../src/model';
import { mean, scoresOf } from './arena';
import type { Arena } from './arena';
import { withLever } from './scan';

export interface Plan {
  readonly name: string;
  readonly decisions: Decisions;
}

export interface Found {
  readonly decisions: Decisions;
  /** on the seeds of the search, ¥m */
  readonly score: number;
  readonly evaluations: number;
}

/** Steps from the first to the last, as shares of a lever's range. */
export const STEPS: readonly number[] = [0.24, 0.12, 0.06, 0.03];
/** Plans a search may try from every start, shared equally by its steps. */
export const BUDGET = 440;

/** The plan one step up or down a lever; none where the range ends. */
function neighbour(decisions: Decisions, lever: Lever, share: number, direction: 1 | -1): Decisions | undefined {
  if (lever.unit === 'yesNo')
    return direction === 1 ? withLever(decisions, lever, decisions.explainPrice ? 0 : 1) : undefined;
  const { id, min, max, step } = lever;
  const now = Number(decisions[id]);
  const reach = Math.max(step, Math.round((share * (max - min)) / step) * step);
  const value = Math.min(max, Math.max(min, now + direction * reach));
  return value === now ? undefined : withLever(decisions, lever, value);
}

/** Climbs from a plan to the best one near it, or as far as the budget reaches. */
export function climb(arena: Arena, start: Decisions, steps = STEPS, budget = BUDGET): Found {
  let found = { decisions: start, score: mean(scoresOf(arena, start)) };
  let evaluations = 1;
  const tryOther = (other: Decisions | undefined): boolean => {
    if (!other) return false;
    evaluations++;
    const score = mean(scoresOf(arena, other));
    if (score <= found.score) return false;
    found = { decisions: other, score };
    return true;
  };
  steps.forEach((share, index) => {
    const limit = ((index + 1) * budget) / steps.length;
    const walk = (lever: Lever, direction: 1 | -1): void => {
      // on and on in the direction that helps
      while (evaluations < limit && tryOther(neighbour(found.decisions, lever, share, direction)));
    };
    let before = -Infinity;
    while (evaluations < limit && found.score > before + 0.05) {
      before = found.score;
      for (const lever of LEVERS) for (const direction of [1, -1] as const) walk(lever, direction);
    }
  });
  return { ...found, evaluations };
}

/** Decisions drawn over the whole ranges, on the steps of the levers. */
export function randomPlan(seed: number): Decisions {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return LEVERS.reduce((plan, lever) => {
    const value = lever.min + Math.round((uniform() * (lever.max - lever.min)) / lever.step) * lever.step;
    return withLever(plan, lever, value);
  }, BASE_DECISIONS);
}

/** Where the search starts: the known plans, opposite corners of all levers, and somewhere. */
export const STARTS: readonly Plan[] = [
  { name: 'base', decisions: BASE_DECISIONS },
  ...(['premiumRelationship', 'efficientValue', 'everythingMinimum', 'everythingMaximum'] as const).map((name) => ({
    name,
    decisions: STRATEGIES[name],
  })),
  { name: 'a random plan', decisions: randomPlan(2026) },
];

/** Levers as shares of their ranges; attention as shares of all attention, because only these count. */
function sharesOf(plan: Decisions): number[] {
  const attention = LEVERS.filter(({ unit }) => unit === 'weight').reduce((sum, { id }) => sum + Number(plan[id]), 0);
  return LEVERS.map(({ id, unit, min, max }) =>
    unit === 'weight' ? Number(plan[id]) / attention : (Number(plan[id]) - min) / (max - min),
  );
}

/** Mean distance of two plans over the levers, as shares of their ranges; two random plans are about a third apart. */
export function distanceOf(a: Decisions, b: Decisions): number {
  const [here, there] = [sharesOf(a), sharesOf(b)];
  return mean(here.map((share, lever) => Math.abs(share - there[lever])));
}

/** From this distance on two plans are called different. */
export const DIFFERENT = 0.06;

/** The plan a share of the straight way from one to another; a yes or no changes halfway. */
export function between(from: Decisions, to: Decisions, share: number): Decisions {
  const [here, there] = [sharesOf(from), sharesOf(to)];
  return LEVERS.reduce((plan, lever, index) => {
    const mixed = (1 - share) * here[index] + share * there[index];
    if (lever.unit === 'yesNo') return withLever(plan, lever, mixed > 0.5 ? 1 : 0);
    return withLever(plan, lever, lever.unit === 'weight' ? 100 * mixed : lever.min + mixed * (lever.max - lever.min));
  }, from);
}
