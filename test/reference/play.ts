/** Engine and reference side by side, compared after every phase of every edition. */
import { PHASES } from '../../src/model';
import type { Decisions, Run, Scenario } from '../../src/model';
import { foundShow } from '../../src/model/create';
import { openEdition } from '../../src/model/simulate';
import { differences, numberDifferences } from './compare';
import { foundWorld } from './found';
import { REFERENCE_PHASES, openReference } from './run';
import { pastDecisions } from './world';
import type { World } from './world';

const FIRST_EDITION = -7;

/** What the edition found out and what it earned, under the engine's names. */
function* editionDifferences(run: Run, { now }: World): Generator<string> {
  const { area, visitors, crowdE, crowdV, turnedAway, stress, delivered, rights, emptiness, control } = now;
  const market = { netArea: area, visitorPersons: visitors, crowdExhibitors: crowdE, crowdVisitors: crowdV };
  const found = { ...market, turnedAway, stress, delivered, rights, emptiness, control };
  yield* numberDifferences('edition', run.now, found);
  yield* numberDifferences('money', run.now.money, now.money);
  yield* numberDifferences('money of the engine', now.money, run.now.money);
}

/** Plays one edition in both; the first differences, in words, as soon as there are any. */
function playBoth(run: Run, world: World, decisions: Decisions): string[] {
  openEdition(run, decisions, 0);
  openReference(world, decisions);
  const opened = differences(run, world, `edition ${world.edition}, opening`);
  if (opened.length > 0) return opened;
  for (const [k, [name, phase]] of Object.entries(REFERENCE_PHASES).entries()) {
    PHASES[k](run);
    phase(world);
    const found = differences(run, world, `edition ${world.edition}, ${name}`);
    if (found.length > 0) return found;
  }
  return [...editionDifferences(run, world)].map((line) => `edition ${world.edition}: ${line}`);
}

/** The whole show, history included: where the two first differ, or nothing. */
export function whereTheyDiffer(scenario: Scenario, plan: readonly Decisions[], seed: number): string[] {
  const run = foundShow(scenario, seed, {});
  const world = foundWorld(scenario, seed);
  const founded = differences(run, world, 'founding');
  if (founded.length > 0) return founded;
  for (let edition = FIRST_EDITION; edition <= plan.length; edition++) {
    const decisions = edition > 0 ? plan[edition - 1] : pastDecisions(scenario, edition);
    const found = playBoth(run, world, decisions);
    if (found.length > 0) return found;
  }
  return [];
}
