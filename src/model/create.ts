/** The settled show a student takes over: newborn customers, then eight history editions. */
import { found, startAttendance } from './birth';
import { conditionsOf } from './conditions';
import { createEditionState } from './edition';
import { BASE_DECISIONS } from './levers';
import { createLinks } from './network';
import { parameterValues } from './parameters';
import type { ParameterOverrides, ParameterValues } from './parameters';
import { BLOCK, SIDES } from './passes';
import type { Side } from './passes';
import { createBuffer, customersIn } from './population';
import type { EditionReport } from './report';
import { endOf, firstOf } from './run';
import type { Organiser, Run } from './run';
import type { Scenario } from './scenario';

/** The first edition that is played; the last one of history is 0. */
export const FIRST_EDITION = -7;

function createOrganiser(p: ParameterValues, scale: number): Organiser {
  return {
    trainingStock: p.trainingStart,
    knowledge: p.knowledgeStart,
    credibility: p.credibilityStart,
    brokenPromise: [0, 0],
    publicImage: p.publicImageStart,
    erosion: 0,
    exploitation: 0,
    lastVisitors: p.baseVisitors * scale,
    lastExhibitors: p.baseExhibitors * scale,
    lastResearch: 0,
    lastLuck: 0,
  };
}

/** Everything a run of this size needs, with empty columns. */
export function emptyRun(
  scenario: Scenario,
  seed: number,
  parameters: ParameterValues,
  exhibitorCount: number,
  count: number,
  links: Int32Array,
): Run {
  const buffer = createBuffer(count);
  return {
    scenario,
    seed,
    edition: FIRST_EDITION - 1,
    count,
    exhibitorCount,
    customers: customersIn(buffer, count),
    organiser: createOrganiser(parameters, scenario.scale),
    links,
    parameters,
    // replaced by the report of the last history edition before anyone sees it
    opening: {} as EditionReport,
    ledger: { profit: 0, openingEquity: 0 },
    buffer,
    attendees: new Int32Array(count + 1),
    now: createEditionState(BASE_DECISIONS, conditionsOf(scenario, FIRST_EDITION)),
  };
}

/** Customers of a side, at least one. */
const poolOf = (pool: number, scale: number): number => Math.max(1, Math.round(pool * scale));

function populateBlock(run: Run, side: Side, from: number, to: number): void {
  const list = Int32Array.from({ length: to - from }, (_, offset) => from + offset);
  const { parameters, seed, organiser } = run;
  const born = { parameters, seed, publicImage: organiser.publicImage, side, list, count: to - from };
  found(born);
  startAttendance(born);
}

/** Fills the stage with the founders of an empty run. */
export function populate(run: Run): void {
  for (const side of SIDES) {
    const end = endOf(run, side);
    for (let from = firstOf(run, side); from < end; from += BLOCK) {
      populateBlock(run, side, from, Math.min(from + BLOCK, end));
    }
  }
}

/** A show without its customers. */
export function foundShow(scenario: Scenario, seed: number, overrides: ParameterOverrides): Run {
  const exhibitors = poolOf(scenario.poolExhibitors, scenario.scale);
  const count = exhibitors + poolOf(scenario.poolVisitors, scenario.scale);
  const links = createLinks(seed, exhibitors, count, scenario.weakTies);
  const run = emptyRun(scenario, seed, parameterValues(overrides), exhibitors, count, links);
  return run;
}
