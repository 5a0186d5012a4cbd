/** One edition after the other, all of a phase before the next: `model.md` 4. */
import type { Decisions, ParameterOverrides, Scenario } from '../../src/model';
import { points } from '../../src/model/maths';
import { account } from './account';
import { book } from './book';
import { classify } from './classify';
import { empower } from './empower';
import { evaluate } from './evaluate';
import { foundWorld } from './found';
import { promise } from './promise';
import { relate } from './relate';
import { serve } from './serve';
import { talk } from './talk';
import { P, pastDecisions, playBy, saltOf, settingOf } from './world';
import type { World } from './world';

export const REFERENCE_PHASES = { promise, book, serve, empower, evaluate, relate, talk, classify, account };

/** Before the first phase: who attended is remembered, staff and knowledge follow their levers. */
export function openReference(world: World, decisions: Decisions, luck = 0): void {
  playBy(world);
  const { now, organiser } = world;
  world.edition += 1;
  now.decisions = decisions;
  now.setting = settingOf(world.scenario, world.edition);
  now.luck = luck;
  now.salt = saltOf(world.edition, luck);
  const ads = decisions.advertising / 100;
  now.adsR = ads / (ads + P.adsHalf);
  now.effInfo = P.kappa + ((1 - P.kappa) * decisions.information) / 100;
  organiser.trainingStock += P.trainingRate * (decisions.training - organiser.trainingStock);
  const asked = P.knowledgeResearch * decisions.research + P.knowledgeSuggestion * decisions.suggestion * now.effInfo;
  organiser.knowledge += P.knowledgeRate * (points(asked) - organiser.knowledge);
  for (const customer of world.customers) customer.attendedPrevious = customer.attending;
}

export function playReference(world: World, decisions: Decisions, luck = 0): void {
  openReference(world, decisions, luck);
  for (const phase of Object.values(REFERENCE_PHASES)) phase(world);
}

/** A show settled by eight history editions. */
export function createReference(scenario: Scenario, seed: number, overrides: ParameterOverrides = {}): World {
  const world = foundWorld(scenario, seed, overrides);
  while (world.edition < 0) playReference(world, pastDecisions(scenario, world.edition + 1));
  return world;
}
