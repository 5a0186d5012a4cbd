import { LEVERS, SCENARIOS } from '../model';
import type { Decisions, LeverId, Scenario, ScenarioEvent } from '../model';
import type { Plan } from '../sim/runner';
import { takenOver } from './decisionsOf';

/**
 * Something that was different in an edition from the one before, and can be put back alone: one lever, the weights of
 * attention (which only mean something together), or what the scenario did to the market.
 */
export type Cause =
  | { readonly kind: 'lever'; readonly id: LeverId }
  | { readonly kind: 'attention' }
  | { readonly kind: 'market'; readonly changes: readonly MarketSetting[] };

/** Settings that history knows only as the baseline has them; the others are the show's own from the beginning. */
const SETTINGS = [
  ...(['hall', 'visitorRoom', 'staff', 'rivals', 'rivalQuality', 'rivalPrice'] as const),
  ...(['visitorQuality', 'complaintEase', 'adaptation', 'qualityCost'] as const),
];
const EVENT_SETTINGS = [
  ...(['quality', 'visitors', 'managers', 'rivals', 'rivalPrice', 'rivalQuality', 'visitorQuality'] as const),
];
/** What a scenario or one of its events may change about the market. */
export type MarketSetting = (typeof SETTINGS)[number] | 'quality' | 'visitors' | 'managers';

/** An edition as it was played, and what it could be put back to. */
export interface Setting {
  readonly edition: number;
  /** the show before the edition */
  readonly plan: Plan;
  /** the decisions it was played with, and those of the edition before */
  readonly decisions: Decisions;
  readonly last: Decisions;
  /** the same show in the market of the edition before; null when the market has not changed */
  readonly market: Plan | null;
}

const ATTENTION = LEVERS.filter(({ id }) => id.startsWith('attention')).map(({ id }) => id);
const ALONE = LEVERS.filter(({ id }) => !id.startsWith('attention')).map(({ id }) => id);

/** The key of a cause: equal for equal causes, fit for lists. */
export const causeKey = (cause: Cause): string => (cause.kind === 'lever' ? cause.id : cause.kind);

/** Edition `edition` (1 …) of `plan` beside the edition before it. */
export function settingOf(plan: Plan, edition: number): Setting {
  const before = { ...plan, decisions: plan.decisions.slice(0, edition - 1) };
  const market = marketBefore(plan.scenario, edition);
  return {
    edition,
    plan: before,
    decisions: plan.decisions[edition - 1],
    last: plan.decisions[edition - 2] ?? takenOver(plan.scenario),
    market: market && { ...before, scenario: market },
  };
}

/** What was different, in the order of the levers, the market last. */
export function causesOf({ plan, edition, decisions, last, market }: Setting): Cause[] {
  const differs = (id: LeverId): boolean => decisions[id] !== last[id];
  const causes: Cause[] = ALONE.filter(differs).map((id) => ({ kind: 'lever', id }));
  if (ATTENTION.some(differs)) causes.push({ kind: 'attention' });
  if (market) causes.push({ kind: 'market', changes: marketChanges(plan.scenario, edition) });
  return causes;
}

/** The decisions of the edition with one cause put back; those of the market stay what they were. */
export function putBack({ decisions, last }: Setting, cause: Cause): Decisions {
  if (cause.kind === 'market') return decisions;
  const levers = cause.kind === 'attention' ? ATTENTION : [cause.id];
  return { ...decisions, ...Object.fromEntries(levers.map((id) => [id, last[id]])) };
}

/** The plan the edition is played after with one cause put back. */
export const planFor = ({ plan, market }: Setting, cause: Cause): Plan =>
  cause.kind === 'market' ? (market ?? plan) : plan;

/**
 * A scenario in which `edition` has the market of the edition before and everything earlier is as it was; null when the
 * two editions have the same market.
 */
export function marketBefore(scenario: Scenario, edition: number): Scenario | null {
  return edition === 1 ? marketOfHistory(scenario) : marketWithoutChange(scenario, edition);
}

/** What is different about the market from the edition before, each setting once. */
function marketChanges(scenario: Scenario, edition: number): MarketSetting[] {
  const events = scenario.events.filter(({ from, to }) => from === edition || (edition > 1 && to === edition - 1));
  const changed = events.flatMap((event) => EVENT_SETTINGS.filter((key) => event[key] !== undefined));
  return [...new Set<MarketSetting>([...(edition === 1 ? unusualSettings(scenario) : []), ...changed])];
}

const unusualSettings = (scenario: Scenario): MarketSetting[] =>
  SETTINGS.filter((key) => scenario[key] !== SCENARIOS.baseline[key]);

/** Before edition 1 the market was that of the baseline, without events. */
function marketOfHistory(scenario: Scenario): Scenario | null {
  const begins = scenario.events.some(({ from }) => from <= 1);
  if (!begins && unusualSettings(scenario).length === 0) return null;
  const usual = Object.fromEntries(SETTINGS.map((key) => [key, SCENARIOS.baseline[key]]));
  return { ...scenario, ...usual, events: [] };
}

/** What begins in `edition` begins one later, and what has just ended goes on one more. */
function marketWithoutChange(scenario: Scenario, edition: number): Scenario | null {
  const events = scenario.events.map((event): ScenarioEvent => {
    if (event.from === edition) return { ...event, from: edition + 1 };
    return event.to === edition - 1 ? { ...event, to: edition } : event;
  });
  const isSame = events.every((event, index) => event === scenario.events[index]);
  // an event that would now end before it begins does not happen
  return isSame ? null : { ...scenario, events: events.filter(({ from, to }) => from <= to) };
}
