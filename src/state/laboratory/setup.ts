/** What an experiment starts from: a show, what is decided in it, and how often it is repeated. */
import { planOf, scenarioOf, type RunDocument } from '../../formats/document';
import { BASE_DECISIONS, SCENARIOS, STRATEGIES } from '../../model';
import type { Decisions, ParameterOverrides, Scenario, ScenarioId, StrategyId } from '../../model';
import type { Trial } from '../../sim/trials';

/** Other customers in the same market (seeds), or other luck for the same customers. */
export type RepeatedOver = 'seeds' | 'luck';
export const REPEATED_OVER: readonly RepeatedOver[] = ['seeds', 'luck'];

/** Whose decisions a ready scenario is tried with. */
export type StrategyChoice = 'base' | StrategyId;
export const STRATEGY_CHOICES: readonly StrategyChoice[] = ['base', ...(Object.keys(STRATEGIES) as StrategyId[])];

export interface Setup {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly parameters: ParameterOverrides;
  /** one for each edition, edition 1 first */
  readonly decisions: readonly Decisions[];
  /** the first edition an experiment changes */
  readonly from: number;
  readonly over: RepeatedOver;
  /** how often a trial is repeated, the show itself included */
  readonly repeats: number;
}

/** How many repetitions can be chosen for experiments that compare. */
export const REPEATS = { min: 4, max: 20, usual: 8 } as const;

/** A run as it was played so far; from there on its coming edition's decisions hold to the end. */
export function decisionsOfRun(document: RunDocument): Decisions[] {
  const { editions } = scenarioOf(document.scenario);
  const { decisions } = planOf(document);
  return Array.from({ length: editions }, (_, index) => decisions[index] ?? document.draft);
}

/** The edition a run is at, 1 when all have been played: then an experiment changes the whole of it. */
export function comingEdition(document: RunDocument): number {
  const played = document.played.length;
  return played >= scenarioOf(document.scenario).editions ? 1 : played + 1;
}

/** The same decisions in all editions of a ready scenario. */
export function decisionsOfScenario(id: ScenarioId, strategy: StrategyChoice): Decisions[] {
  const made = strategy === 'base' ? BASE_DECISIONS : STRATEGIES[strategy];
  return Array.from({ length: SCENARIOS[id].editions }, () => made);
}

/** Seeds are unsigned 32-bit numbers; after the last comes the first. */
const nextSeed = (seed: number, step: number): number => (seed + step) >>> 0;

/** What a trial does otherwise than the setup. */
export interface Change {
  readonly decisions?: readonly Decisions[];
  readonly parameters?: ParameterOverrides;
}

/**
 * Repetition `repeat` of a trial; 0 is the very show of the setup. All trials of one repetition meet the same customers
 * and the same luck, so that what differs between them is what was changed.
 */
export function trialOf(setup: Setup, repeat: number, change: Change = {}): Trial {
  const { scenario, seed, from, over } = setup;
  const chance = over === 'seeds' ? { seed: nextSeed(seed, repeat) } : { seed, luck: repeat, luckFrom: from };
  return {
    scenario,
    parameters: change.parameters ?? setup.parameters,
    decisions: change.decisions ?? setup.decisions,
    shared: from - 1,
    ...chance,
  };
}

/** The setup's decisions with `change` made in every edition from its first on. */
export function withChange({ decisions, from }: Setup, change: (made: Decisions) => Decisions): Decisions[] {
  return decisions.map((made, index) => (index + 1 < from ? made : change(made)));
}

/** Equal for setups whose trials are the same. */
export function setupKey({ scenario, seed, parameters, decisions, from, over, repeats }: Setup): string {
  return JSON.stringify([scenario, seed, parameters, decisions, from, over, repeats]);
}
