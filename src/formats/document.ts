/**
 * The run document: everything a person made, as plain data, and nothing that can be computed from it.
 *
 * It is what is edited, undone, autosaved, put into a link and written to a file. Results are never part of it:
 * the model gives the same bits again from scenario, parameters, seed and decisions.
 */
import { BASE_DECISIONS, MODEL_VERSION, SCENARIOS } from '../model';
import type { Decisions, LeverId, ParameterOverrides, Scenario, ScenarioId } from '../model';

/** A ready scenario by its id, or one that somebody wrote. */
export type ScenarioChoice = { kind: 'ready'; id: ScenarioId } | { kind: 'own'; title: string; scenario: Scenario };

/** How many levers show. */
export type Level = 'starter' | 'manager' | 'expert';
export const LEVELS: readonly Level[] = ['starter', 'manager', 'expert'];

/** Whether the screen shows the true state or only what an organiser could know. */
export type View = 'model' | 'organiser';
export const VIEWS: readonly View[] = ['model', 'organiser'];

/** One-line reasons of one edition's decisions, by lever. */
export type Reasons = Partial<Record<LeverId, string>>;

export interface RunDocument {
  scenario: ScenarioChoice;
  parameters: ParameterOverrides;
  /** whole number, 0 … 2³² − 1 */
  seed: number;
  /** decisions of the editions played, edition 1 first */
  played: readonly Decisions[];
  /** decisions of the coming edition */
  draft: Decisions;
  /** index = edition − 1; may reach the coming edition and may be shorter than `played` */
  reasons: readonly Reasons[];
  name: string;
  note: string;
  level: Level;
  view: View;
  /** version of the model the run was played with */
  modelVersion: string;
}

/** What a runner needs to play a document; the same shape as `Plan` of the runners, which formats may not import. */
export interface DocumentPlan {
  scenario: Scenario;
  seed: number;
  parameters: ParameterOverrides;
  decisions: readonly Decisions[];
}

/** Longest texts a document carries, in UTF-16 units: typed fields stop here, longer ones from outside are refused. */
export const TEXT_LIMITS = { name: 80, title: 80, note: 4000, reason: 300 } as const;

/** Seeds are unsigned 32-bit numbers. */
export const MAX_SEED = 0xffff_ffff;

/** The settings behind a choice. */
export function scenarioOf(choice: ScenarioChoice): Scenario {
  return choice.kind === 'ready' ? SCENARIOS[choice.id] : choice.scenario;
}

/** The editions of `document` that have been played, or its first `editions` of them, ready for a runner. */
export function planOf(document: RunDocument, editions: number = document.played.length): DocumentPlan {
  return {
    scenario: scenarioOf(document.scenario),
    seed: document.seed,
    parameters: document.parameters,
    decisions: editions === document.played.length ? document.played : document.played.slice(0, editions),
  };
}

/** A run before its first edition, with base decisions as draft; `more` sets anything else. */
export function newDocument(scenario: ScenarioChoice, seed: number, more: Partial<RunDocument> = {}): RunDocument {
  return {
    parameters: {},
    played: [],
    draft: BASE_DECISIONS,
    reasons: [],
    name: '',
    note: '',
    level: 'starter',
    view: 'model',
    modelVersion: MODEL_VERSION,
    ...more,
    scenario,
    seed,
  };
}
