/** The same settled shows for every plan, so that plans differ by their decisions and not by their luck. */
import { SCENARIOS, cloneRun, copyRun, createRun, playEdition } from '../../src/model';
import type { Decisions, EditionReport, Run, Scenario } from '../../src/model';

export const EDITIONS = SCENARIOS.baseline.editions;

export interface Arena {
  readonly openings: readonly Run[];
  readonly copies: readonly Run[];
}

export function arenaOf(seeds: readonly number[], scenario: Scenario = SCENARIOS.baseline): Arena {
  const openings = seeds.map((seed) => createRun(scenario, seed));
  return { openings, copies: openings.map(cloneRun) };
}

export const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, k) => first + k);

/** Reports of `editions` editions of the same decisions, one list per seed. */
export function playOut(arena: Arena, decisions: Decisions, editions = EDITIONS): EditionReport[][] {
  return arena.openings.map((opening, index) => {
    const run = arena.copies[index];
    copyRun(opening, run);
    return Array.from({ length: editions }, () => playEdition(run, decisions));
  });
}

/** Coursework score after the last edition, ¥m, per seed. */
export function scoresOf(arena: Arena, decisions: Decisions): number[] {
  return playOut(arena, decisions).map((reports) => reports[reports.length - 1].money.score / 1e6);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spread over seeds, as the square root of the unbiased variance. */
export function spread(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Standard error of a mean over seeds. */
export const standardError = (values: readonly number[]): number => spread(values) / Math.sqrt(values.length);

/** Differences seed by seed. */
export const paired = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, index) => value - b[index]);
