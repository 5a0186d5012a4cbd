/** Engine and reference side by side, compared after every phase of every edition. */
import { PHASES } from '../../src/model';
import type { Decisions, ParameterOverrides, Run, Scenario } from '../../src/model';
import { foundShow, populate } from '../../src/model/create';
import { reportEdition } from '../../src/model/editionReport';
import { openEdition } from '../../src/model/simulate';
import { onStage } from '../../src/model/stage';
import { differences, numberDifferences } from './compare';
import { foundWorld } from './found';
import { memoryOf } from './moves';
import type { Memory } from './moves';
import { reportOf } from './report';
import { REFERENCE_PHASES, openReference } from './run';
import { pastDecisions } from './world';
import type { World } from './world';

const FIRST_EDITION = -7;

/** What is decided for an edition, and the luck it is played with. */
export interface Play {
  readonly decisions: Decisions;
  readonly luck: number;
}

/** A show and what is done with it. */
export interface Story {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly parameters: ParameterOverrides;
  readonly plan: readonly Play[];
}

/** What the edition found out and what it earned, under the engine's names. */
function* editionDifferences(run: Run, { now }: World): Generator<string> {
  const { area, visitors, fill, crowdE, crowdV, turnedAway, load, stress, standard, delivered } = now;
  const { rights, emptiness, control } = now;
  const market = { netArea: area, visitorPersons: visitors, fill, crowdExhibitors: crowdE, crowdVisitors: crowdV };
  const found = { ...market, turnedAway, load, stress, standard, delivered, rights, emptiness, control };
  yield* numberDifferences('edition', run.now, found);
  yield* numberDifferences('money', run.now.money, now.money);
  yield* numberDifferences('money of the engine', now.money, run.now.money);
}

/** Every field of the report, those that only one of them has included. */
function* reportDifferences(run: Run, world: World, before: readonly Memory[]): Generator<string> {
  const [engine, reference] = [onStage(run, reportEdition), reportOf(world, before)];
  yield* numberDifferences('report', engine, reference);
  yield* numberDifferences('report of the engine', reference, engine);
}

/** Plays one edition in both; the first differences, in words, as soon as there are any. */
function playBoth(run: Run, world: World, { decisions, luck }: Play): string[] {
  const before = memoryOf(world);
  onStage(run, () => openEdition(run, decisions, luck));
  openReference(world, decisions, luck);
  const opened = differences(run, world, `edition ${world.edition}, opening`);
  if (opened.length > 0) return opened;
  for (const [k, [name, phase]] of Object.entries(REFERENCE_PHASES).entries()) {
    PHASES[k](run);
    phase(world);
    const found = differences(run, world, `edition ${world.edition}, ${name}`);
    if (found.length > 0) return found;
  }
  const found = [...editionDifferences(run, world), ...reportDifferences(run, world, before)];
  return found.map((line) => `edition ${world.edition}: ${line}`);
}

/** The whole show, history included: where the two first differ, or nothing. */
export function whereTheyDiffer({ scenario, seed, parameters, plan }: Story): string[] {
  const run = foundShow(scenario, seed, parameters);
  onStage(run, populate);
  const world = foundWorld(scenario, seed, parameters);
  const founded = differences(run, world, 'founding');
  if (founded.length > 0) return founded;
  for (let edition = FIRST_EDITION; edition <= plan.length; edition++) {
    const past = { decisions: pastDecisions(scenario, edition), luck: 0 };
    const found = playBoth(run, world, edition > 0 ? plan[edition - 1] : past);
    if (found.length > 0) return found;
  }
  return [];
}
