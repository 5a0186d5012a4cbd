import { scenarioOf, type RunDocument, type ScenarioChoice } from '../../formats/document';
import type { LeverId, ParameterOverrides, ScenarioId } from '../../model';
import { SCENARIOS } from '../../model';
import type { Runner } from '../../sim/runner';
import { planEnsemble, type EnsemblePlan, type EnsembleSize } from './ensemble';
import { Experiment } from './experiment.svelte';
import { leverFactors, type LeverReach } from './leverFactors';
import { parameterFactors, uncertainParameters, type ParameterChoice } from './parameterFactors';
import type { OutcomeId, Reading, When } from './reading';
import {
  REPEATS,
  comingEdition,
  decisionsOfRun,
  decisionsOfScenario,
  setupKey,
  type RepeatedOver,
  type Setup,
  type StrategyChoice,
} from './setup';
import { planSweep, sweepCount, type SweepPlan, type SweepSize } from './sweep';
import { planTornado, readTornado, tornadoCount, type Factor, type TornadoPlan } from './tornado';
import { planWhatIf, type WhatIfPlan } from './whatIf';

/** The run at hand, or a ready scenario. */
export type Source = 'run' | ScenarioId;

/** More factors than this are screened first, and only the largest are repeated. */
export const SCREENED_ABOVE = 30;
/** How many of the screened are repeated. */
export const CONFIRMED = 24;

/** Everything that can be chosen in the laboratory. */
interface Choices {
  source: Source;
  strategy: StrategyChoice;
  /** undefined: that of the source */
  seed: number | undefined;
  from: number | undefined;
  parameters: ParameterOverrides | undefined;
  over: RepeatedOver;
  repeats: number;
  outcome: OutcomeId;
  when: When;
  reach: LeverReach;
  uncertain: ParameterChoice;
  ensembleSize: EnsembleSize;
  ensembleOver: RepeatedOver;
  first: LeverId;
  second: LeverId | undefined;
  lineSize: SweepSize;
  mapSize: SweepSize;
}

export interface LaboratoryParts {
  runner: Pick<Runner, 'trials'>;
  /** the run at hand, if there is one */
  document: () => RunDocument | undefined;
  /** milliseconds */
  now: () => number;
}

const NO_PARAMETERS: ParameterOverrides = Object.freeze({});

/** The laboratory: what an experiment starts from, what it asks, and what came of it. Lives as long as the page. */
export class Laboratory {
  #choices = $state.raw<Choices>({
    source: 'baseline',
    strategy: 'base',
    seed: undefined,
    from: undefined,
    parameters: undefined,
    over: 'seeds',
    repeats: REPEATS.usual,
    outcome: 'renewalRate',
    when: 'last',
    reach: 'ends',
    uncertain: { group: 'all', grades: 'all' },
    ensembleSize: 50,
    ensembleOver: 'seeds',
    first: 'standPrice',
    second: undefined,
    lineSize: 11,
    mapSize: 11,
  });
  readonly levers: Experiment<TornadoPlan>;
  readonly assumptions: Experiment<TornadoPlan>;
  readonly ensemble: Experiment<EnsemblePlan>;
  readonly sweep: Experiment<SweepPlan>;
  readonly whatIf: Experiment<WhatIfPlan>;
  readonly #parts: LaboratoryParts;

  constructor(parts: LaboratoryParts) {
    this.#parts = parts;
    const { runner, now } = parts;
    this.levers = new Experiment(runner, now);
    this.assumptions = new Experiment(runner, now);
    this.ensemble = new Experiment(runner, now);
    this.sweep = new Experiment(runner, now);
    this.whatIf = new Experiment(runner, now);
    if (parts.document()) this.#choices = { ...this.#choices, source: 'run' };
  }

  get choices(): Readonly<Choices> {
    return this.#choices;
  }
  /** what every experiment starts from now */
  get setup(): Setup {
    return this.#makeSetup();
  }
  get reading(): Reading {
    const { outcome, when } = this.#choices;
    return { outcome, when, from: this.setup.from };
  }
  /** the run at hand, where an experiment may start from */
  get document(): RunDocument | undefined {
    return this.#parts.document();
  }
  /** what a new run of the source is begun with */
  get scenario(): ScenarioChoice {
    const { source } = this;
    const { document } = this;
    return source === 'run' && document ? document.scenario : { kind: 'ready', id: source as ScenarioId };
  }
  /** how many assumptions differ from those of the model */
  get changedCount(): number {
    return Object.keys(this.setup.parameters).length;
  }
  get source(): Source {
    const { source } = this.#choices;
    return source === 'run' && !this.document ? 'baseline' : source;
  }

  /** Chooses something; another source brings its own seed, edition and parameters with it. */
  choose(choices: Partial<Choices>): void {
    const isOther = choices.source !== undefined && choices.source !== this.source;
    const fresh = isOther ? { seed: undefined, from: undefined, parameters: undefined } : {};
    this.#choices = { ...this.#choices, ...fresh, ...choices };
  }

  /** Sets one parameter, or back to the model's value with undefined. */
  setParameter(key: string, value: number | readonly number[] | undefined): void {
    const others = Object.entries(this.setup.parameters).filter(([other]) => other !== key);
    const changed = value === undefined ? others : [...others, [key, value] as const];
    this.choose({ parameters: Object.fromEntries(changed) });
  }
  resetParameters(): void {
    this.choose({ parameters: NO_PARAMETERS });
  }

  get leversKey(): string {
    return `${setupKey(this.setup)}${this.#choices.reach}`;
  }
  /** trials it takes */
  get leversCount(): number {
    return tornadoCount(this.#leverFactors(), this.setup.repeats);
  }
  runLevers(): Promise<void> {
    return this.levers.run(this.leversKey, planTornado(this.setup, this.#leverFactors(), this.#repetitions(0)));
  }

  get assumptionsKey(): string {
    const { group, grades } = this.#choices.uncertain;
    return `${setupKey(this.setup)}${group}${grades}`;
  }
  /**
   * Few parameters are all repeated. Of many, all are tried on the show itself, and the largest again on other markets:
   * their estimates do not use the market they were picked on.
   */
  runAssumptions(): Promise<void> {
    const setup = this.setup;
    const factors = this.#parameterFactors();
    const plan = (some: typeof factors, repetitions: readonly number[]): TornadoPlan =>
      planTornado(setup, some, repetitions);
    if (factors.length <= SCREENED_ABOVE)
      return this.assumptions.run(this.assumptionsKey, plan(factors, this.#repetitions(0)));
    const { reading } = this;
    return this.assumptions.run(this.assumptionsKey, plan(factors, [0]), [
      {
        count: setup.repeats * (1 + 2 * CONFIRMED),
        plan: ([screening]) => {
          const rows = readTornado(screening.plan, screening.results, reading).slice(0, CONFIRMED);
          const largest = rows.map(({ id }) => id);
          return plan(
            factors.filter(({ id }) => largest.includes(id)),
            this.#repetitions(1),
          );
        },
      },
    ]);
  }

  /** trials it takes at most */
  get assumptionsCount(): number {
    const factors = this.#parameterFactors();
    const { repeats } = this.setup;
    if (factors.length <= SCREENED_ABOVE) return tornadoCount(factors, repeats);
    return tornadoCount(factors, 1) + repeats * (1 + 2 * CONFIRMED);
  }
  /** rows that are asked about, of how many parameters, and whether they are so many that they are screened first */
  get asked(): { readonly rows: number; readonly parameters: number; readonly isScreened: boolean } {
    const uncertain = uncertainParameters(this.#choices.uncertain);
    const byKey = Object.fromEntries(uncertain.map(({ parameter }) => [parameter.key, parameter]));
    const parameters = Object.keys(byKey).length;
    return { rows: uncertain.length, parameters, isScreened: uncertain.length > SCREENED_ABOVE };
  }

  get ensembleKey(): string {
    return `${setupKey({ ...this.setup, over: 'seeds', repeats: 0 })}${this.#choices.ensembleSize}`;
  }
  get ensembleCount(): number {
    return 2 * this.#choices.ensembleSize - 1;
  }
  runEnsemble(): Promise<void> {
    return this.ensemble.run(this.ensembleKey, planEnsemble(this.setup, this.#choices.ensembleSize));
  }

  get sweepKey(): string {
    const { first, second } = this.#choices;
    return `${setupKey(this.setup)}${first}${second}${this.sweepSize}`;
  }
  get sweepSize(): SweepSize {
    const { second, lineSize, mapSize } = this.#choices;
    return second === undefined ? lineSize : mapSize;
  }
  get sweepCount(): number {
    const { first, second, repeats } = this.#choices;
    return sweepCount(first, second, this.sweepSize, repeats);
  }
  runSweep(): Promise<void> {
    const { first, second } = this.#choices;
    return this.sweep.run(this.sweepKey, planSweep(this.setup, first, second, this.sweepSize));
  }

  get whatIfKey(): string {
    return setupKey(this.setup);
  }
  /** Compares the changed assumptions with the model's; with none changed there is nothing to compare. */
  async runWhatIf(): Promise<void> {
    if (this.changedCount === 0) return this.whatIf.clear();
    await this.whatIf.run(this.whatIfKey, planWhatIf(this.setup));
  }

  #leverFactors(): Factor[] {
    return leverFactors(this.setup, this.#choices.reach);
  }
  #parameterFactors(): Factor[] {
    return parameterFactors(this.setup, uncertainParameters(this.#choices.uncertain));
  }
  #repetitions(first: number): number[] {
    return Array.from({ length: this.setup.repeats }, (_, index) => first + index);
  }

  #makeSetup(): Setup {
    const { strategy, over, repeats } = this.#choices;
    const { source, document } = this;
    const isRun = source === 'run' && document !== undefined;
    const id = source as ScenarioId;
    const scenario = isRun ? scenarioOf(document.scenario) : SCENARIOS[id];
    return {
      scenario,
      seed: this.#choices.seed ?? document?.seed ?? 1,
      parameters: this.#choices.parameters ?? (isRun ? document.parameters : NO_PARAMETERS),
      decisions: isRun ? decisionsOfRun(document) : decisionsOfScenario(id, strategy),
      from: Math.min(this.#choices.from ?? (isRun ? comingEdition(document) : 1), scenario.editions),
      over,
      repeats,
    };
  }
}

const laboratories = new WeakMap<object, Laboratory>();

/** The one laboratory of the page's runner, made when it is first visited. */
export function laboratoryOf(parts: LaboratoryParts): Laboratory {
  const known = laboratories.get(parts.runner);
  if (known) return known;
  const made = new Laboratory(parts);
  laboratories.set(parts.runner, made);
  return made;
}
