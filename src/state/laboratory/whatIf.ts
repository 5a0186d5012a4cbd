/** What if an assumption is wrong: the model with other parameters against the model as it is. */
import type { ParameterOverrides } from '../../model';
import type { OutcomeId, OutcomeSeries } from '../../sim/outcomes';
import type { Trial } from '../../sim/trials';
import { OUTCOMES, readAll, type Reading } from './reading';
import { trialOf, type Setup } from './setup';
import { effectOf, type Effect } from './statistics';
import { summarise } from '../summary';
import type { Mean } from '../../model';

export interface WhatIfPlan {
  readonly trials: readonly Trial[];
  /** the model as it is */
  readonly standard: readonly number[];
  /** all parameters changed */
  readonly together: readonly number[];
  /** each changed parameter by itself */
  readonly alone: Readonly<Record<string, readonly number[]>>;
}

/** The standard parameters, all overrides of the setup together, and each of them by itself. */
export function planWhatIf(setup: Setup): WhatIfPlan {
  const { parameters } = setup;
  const keys = Object.keys(parameters);
  const singles = keys.map((key) => ({ [key]: parameters[key] }));
  const standardParameters: ParameterOverrides = {};
  const trials: Trial[] = [];
  const standard: number[] = [];
  const together: number[] = [];
  const alone = Object.fromEntries(keys.map((key) => [key, [] as number[]]));
  for (let repeat = 0; repeat < setup.repeats; repeat++) {
    const add = (changed: ParameterOverrides): number =>
      trials.push(trialOf(setup, repeat, { parameters: changed })) - 1;
    standard.push(add(standardParameters));
    together.push(add(parameters));
    // one change by itself is all of them together
    keys.forEach((key, index) => alone[key].push(keys.length === 1 ? together[repeat] : add(singles[index])));
  }
  return { trials, standard, together, alone };
}

export interface WhatIfRow {
  readonly outcome: OutcomeId;
  readonly standard: Mean;
  readonly changed: Mean;
  readonly effect: Effect;
}

/** Every outcome under the standard parameters and under the changed ones, in the markets played under both. */
export function readWhatIf(
  plan: WhatIfPlan,
  results: readonly (OutcomeSeries | undefined)[],
  reading: Omit<Reading, 'outcome'>,
): WhatIfRow[] {
  return OUTCOMES.map(({ id: outcome }) => {
    const read = (trials: readonly number[]): Mean[] => readAll(results, trials, { ...reading, outcome });
    const [standard, changed] = finishedPairs(read(plan.standard), read(plan.together));
    return {
      outcome,
      standard: summarise(standard).mean,
      changed: summarise(changed).mean,
      effect: effectOf(standard, changed),
    };
  });
}

/** Both lists without the markets in which one of the two is missing: means of other markets cannot be compared. */
function finishedPairs(standard: readonly Mean[], changed: readonly Mean[]): [Mean[], Mean[]] {
  const isFinished = (_: Mean, index: number): boolean => standard[index] !== null && changed[index] !== null;
  return [standard.filter(isFinished), changed.filter(isFinished)];
}

/** What one changed parameter does by itself; undefined when it is not part of the plan. */
export function readAlone(
  plan: WhatIfPlan,
  results: readonly (OutcomeSeries | undefined)[],
  key: string,
  reading: Reading,
): Effect | undefined {
  const trials = plan.alone[key];
  return trials && effectOf(readAll(results, plan.standard, reading), readAll(results, trials, reading));
}
