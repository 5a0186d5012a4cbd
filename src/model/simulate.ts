/** One edition of the show is one list of phases; a run is a list of editions. */
import { checkDecisions, checkLuck, checkParameters, checkScenario, checkSeed } from './checks';
import { conditionsOf } from './conditions';
import { FIRST_EDITION, foundShow, populate } from './create';
import { reportEdition } from './editionReport';
import { points } from './maths';
import { BASE_DECISIONS } from './levers';
import type { Decisions } from './levers';
import type { ParameterOverrides } from './parameters';
import { account } from './phases/account';
import { book } from './phases/book';
import { classify } from './phases/classify';
import { empower } from './phases/empower';
import { evaluate } from './phases/evaluate';
import { promise } from './phases/promise';
import { relate } from './phases/relate';
import { serve } from './phases/serve';
import { talk } from './phases/talk';
import { SIDES } from './passes';
import { editionSalt } from './random';
import type { EditionReport } from './report';
import { endOf, firstOf } from './run';
import type { Phase, Run } from './run';
import type { Scenario } from './scenario';
import { onStage, stage } from './stage';
import { prepareTenure } from './tenure';

/** One edition of the show, in order. All of a phase is done before the next begins. */
export const STEPS: readonly Phase[] = [promise, book, serve, empower, evaluate, relate, talk, classify, account];
/** The same, each to be played on a run by itself. */
export const PHASES: readonly Phase[] = STEPS.map((step) => (run) => onStage(run, step));

/** Skill of the staff and knowledge of the customers follow their levers halfway. */
function learnAsOrganiser(run: Run): void {
  const { organiser, now, parameters: p } = run;
  const { training, research, suggestion, information } = now.decisions;
  now.effectiveInformation = p.kappa + ((1 - p.kappa) * information) / 100;
  organiser.trainingStock += p.trainingRate * (training - organiser.trainingStock);
  const asked = p.knowledgeResearch * research + p.knowledgeSuggestion * suggestion * now.effectiveInformation;
  organiser.knowledge += p.knowledgeRate * (points(asked) - organiser.knowledge);
}

/** Who came last time is remembered. */
function turnThePage(run: Run): void {
  const { attending, attendedPrevious } = stage.customers;
  attendedPrevious.set(attending);
  for (const side of SIDES) {
    const end = endOf(run, side);
    let attended = 0;
    for (let i = firstOf(run, side); i < end; i++) attended += attending[i];
    run.now.attendedLast[side] = attended;
  }
}

function clearCounts(run: Run): void {
  const { now } = run;
  for (const pair of [now.failures, now.repeatedFailures, now.complaints, now.overloaded]) pair.fill(0);
  for (const pair of [now.fairness, now.promoters, now.detractors]) pair.fill(0);
  now.valueParts.fill(0);
  now.transitions.fill(0);
  now.stayedAway.fill(0);
}

/** Everything before the first phase, for a run on the stage: what holds this edition, and what the organiser has become. */
export function openEdition(run: Run, decisions: Decisions, luck: number): void {
  const { now, parameters } = run;
  run.edition += 1;
  now.decisions = decisions;
  now.conditions = conditionsOf(run.scenario, run.edition);
  now.luck = luck;
  now.salt = editionSalt(run.edition, luck);
  const ads = decisions.advertising / 100;
  now.reachedByAds = ads / (ads + parameters.adsHalf);
  prepareTenure(run);
  clearCounts(run);
  turnThePage(run);
  learnAsOrganiser(run);
}

function passEdition(run: Run, decisions: Decisions, luck: number): void {
  openEdition(run, decisions, luck);
  for (const step of STEPS) step(run);
}

/** Levers of a history edition: base levers, which the scenario's past may override from `pastFrom` on. */
function pastDecisions(scenario: Scenario, edition: number): Decisions {
  return edition >= scenario.pastFrom ? { ...BASE_DECISIONS, ...scenario.pastLevers } : BASE_DECISIONS;
}

/**
 * A show as the student takes it over: founded, and settled by eight history editions. `edition` is 0.
 * Throws a ModelError when scenario, seed or parameters are out of range.
 */
export function createRun(scenario: Scenario, seed: number, parameters: ParameterOverrides = {}): Run {
  const run = foundChecked(scenario, seed, parameters);
  onStage(run, () => {
    passHistory(run, 0);
    run.opening = reportEdition(run);
  });
  return run;
}

function foundChecked(scenario: Scenario, seed: number, parameters: ParameterOverrides): Run {
  checkScenario(scenario);
  checkSeed(seed);
  checkParameters(parameters);
  return foundShow(scenario, seed, parameters);
}

function passHistory(run: Run, last: number): void {
  populate(run);
  for (let edition = FIRST_EDITION; edition <= last; edition++) {
    passEdition(run, pastDecisions(run.scenario, edition), 0);
  }
}

/**
 * The same show one edition before it is taken over, and what was decided for the last edition of history: for those who
 * want to watch that edition. Playing it gives the bits of `createRun`; the run has no opening report.
 */
export function createRunBeforeOpening(
  scenario: Scenario,
  seed: number,
  parameters: ParameterOverrides = {},
): { run: Run; decisions: Decisions } {
  const run = foundChecked(scenario, seed, parameters);
  onStage(run, () => passHistory(run, -1));
  return { run, decisions: pastDecisions(scenario, 0) };
}

/**
 * Plays the next edition with `decisions` and reports it. Luck 0 is the run itself; with luck 1, 2, … the same customers
 * meet other draws: futures that will not happen.
 * Throws a ModelError when a lever is out of range.
 */
export function playEdition(run: Run, decisions: Decisions, luck = 0): EditionReport {
  checkDecisions(decisions);
  checkLuck(luck);
  return onStage(run, () => playOnStage(run, decisions, luck));
}

function playOnStage(run: Run, decisions: Decisions, luck: number): EditionReport {
  passEdition(run, decisions, luck);
  return reportEdition(run);
}

/** A whole run: `scenario.editions` editions; the last decisions are repeated when the list is shorter. */
export function simulate(
  scenario: Scenario,
  decisions: Decisions | readonly Decisions[],
  seed: number,
  parameters: ParameterOverrides = {},
): { run: Run; reports: EditionReport[] } {
  const list = Array.isArray(decisions) ? (decisions as readonly Decisions[]) : [decisions as Decisions];
  const run = createRun(scenario, seed, parameters);
  list.forEach(checkDecisions);
  const editions = Array.from({ length: scenario.editions }, (_, edition) => list[Math.min(edition, list.length - 1)]);
  return { run, reports: onStage(run, () => editions.map((made) => playOnStage(run, made, 0))) };
}
