/** What the search over all levers found, in words and tables. */
import { LEVERS } from '../../src/model';
import { arenaOf, mean, paired, scoresOf, seedsFrom, shareOf, standardError } from './arena';
import type { Arena } from './arena';
import { SURE } from './scan';
import { BUDGET, DIFFERENT, STARTS, between, climb, distanceOf } from './search';
import type { Plan } from './search';
import { estimate, fixed, table, withError } from './words';

export interface Sizes {
  readonly scanSeeds: number;
  readonly searchSeeds: number;
  readonly freshSeeds: number;
}

interface Scored extends Plan {
  readonly scores: readonly number[];
  readonly isFound: boolean;
}

function searchFrom(arena: Arena, log: (line: string) => void): Plan[] {
  return STARTS.map(({ name, decisions }) => {
    const { decisions: found, score, evaluations } = climb(arena, decisions);
    log(`search from ${name}: ${fixed(score)} after ${evaluations} plans`);
    return { name: `found from ${name}`, decisions: found };
  });
}

const byScore = (a: Scored, b: Scored): number => mean(b.scores) - mean(a.scores);

function planRow({ name, decisions, scores }: Scored, best: Scored): string[] {
  const { share, error } = shareOf(scores, best.scores);
  const isBest = scores === best.scores;
  return [
    name,
    estimate(scores),
    isBest ? 'the best' : share < 0 ? 'a loss' : `${withError(100 * share, 100 * error)} %`,
    isBest ? '' : estimate(paired(scores, best.scores)),
    fixed(distanceOf(decisions, best.decisions), 2),
    ...(['standPrice', 'personalisation', 'empathy', 'advertising'] as const).map((id) => String(decisions[id])),
  ];
}

/** The pair that differs most among the plans within a tenth of the best. */
function mostDifferent(plans: readonly Scored[]): { pair: readonly [Scored, Scored]; distance: number } {
  const pairs = plans.flatMap((a, index) => plans.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .map((pair) => ({ pair, distance: distanceOf(pair[0].decisions, pair[1].decisions) }))
    .reduce((most, other) => (other.distance > most.distance ? other : most));
}

const NEAR = 0.9;

function nearText(scored: readonly Scored[], best: Scored): string {
  const near = scored.filter(({ scores }) => shareOf(scores, best.scores).share >= NEAR);
  const isSure = ({ scores }: Scored): boolean => {
    const { share, error } = shareOf(scores, best.scores);
    return share - SURE * error >= NEAR;
  };
  const sure = near.filter((plan) => plan === best || isSure(plan));
  const names = near.map(({ name }) => name).join(', ');
  if (near.length < 2) return `No other plan is within 10 % of the best.`;
  const { pair, distance } = mostDifferent(near);
  const surely = sure.length < 2 ? undefined : mostDifferent(sure);
  const surelyText = surely
    ? `Surely within 10 % (by two standard errors) and most different: ${surely.pair.map(({ name }) => name).join(' and ')}, ${fixed(surely.distance, 2)} apart.`
    : 'No other plan is surely so by two standard errors.';
  return `Within 10 % of the best: ${names}. The two of them that differ most, ${pair.map(({ name }) => name).join(' and ')}, are ${fixed(distance, 2)} apart; plans are called different from ${DIFFERENT} on. ${surelyText}`;
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Scores on the straight way between the best found plan and the best other one that differs from it. */
function pathText(scored: readonly Scored[], seeds: number): string {
  const found = scored.filter(({ isFound }) => isFound).sort(byScore);
  const [best, ...others] = found;
  const other = others.find((plan) => distanceOf(plan.decisions, best.decisions) >= DIFFERENT) ?? others[0];
  const arena = arenaOf(seedsFrom(9001, seeds));
  const steps = QUARTERS.map((share) => scoresOf(arena, between(best.decisions, other.decisions, share)));
  const lower = mean(steps[0]) < mean(steps[4]) ? steps[0] : steps[4];
  const inner = steps.slice(1, 4).map((scores) => paired(scores, lower));
  const isValley = inner.some((gains) => mean(gains) < -SURE * standardError(gains));
  const rows = QUARTERS.map((share, index) => [
    `${100 * share} %`,
    estimate(steps[index]),
    steps[index] === lower ? '' : estimate(paired(steps[index], lower)),
  ]);
  const verdict = isValley
    ? 'Between them lies a valley: a plan on the way is surely worse than both.'
    : 'No plan on the way is surely worse than the poorer end: the two lie on one broad plateau, not on two hills.';
  return `The straight way from “${best.name}” to “${other.name}”, ${fixed(distanceOf(best.decisions, other.decisions), 2)} apart, on ${seeds} seeds used for nothing else. ${verdict}

${table(['way', 'score, ¥m', 'against the poorer end, paired'], rows)}`;
}

const PLAN_HEAD = [
  'plan',
  'score on fresh seeds, ¥m',
  'of the best, paired',
  'difference, ¥m, paired',
  'distance',
  'stand price',
  'personalisation',
  'empathy',
  'advertising',
] as const;

/** The part of the page on the search: plans found, how different they are, and what lies between two of them. */
export function searchText({ searchSeeds, freshSeeds }: Sizes, log: (line: string) => void): string {
  const found = searchFrom(arenaOf(seedsFrom(1001, searchSeeds)), log);
  const fresh = arenaOf(seedsFrom(5001, freshSeeds));
  const score = (plan: Plan, isFound: boolean): Scored => ({
    ...plan,
    scores: scoresOf(fresh, plan.decisions),
    isFound,
  });
  const scored = [...STARTS.map((plan) => score(plan, false)), ...found.map((plan) => score(plan, true))];
  const best = [...scored].sort(byScore)[0];
  const levers = LEVERS.map(({ id }) => [id, ...scored.map(({ decisions }) => String(decisions[id]))]);
  return `## All levers together

From each of ${STARTS.length} starts – known plans, opposite corners, a random plan – every lever is moved by steps of 24 to 3 % of its range as long as the score on ${searchSeeds} seeds rises, at most ${BUDGET} plans a start; scores below are on ${freshSeeds} seeds the search never saw. Distance: mean over levers from the best plan, as a share of their ranges, attention as shares of all attention; two random plans are about a third apart. The best is picked on these seeds, so its own score is a little flattered.

${table(
  PLAN_HEAD,
  scored.map((plan) => planRow(plan, best)),
)}

${nearText(scored, best)}

${pathText(scored, freshSeeds)}

${table(['lever', ...scored.map(({ name }) => name)], levers)}`;
}
