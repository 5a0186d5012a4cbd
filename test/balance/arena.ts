/** The same settled shows for every plan, so that plans differ by their decisions and not by their luck. */
import { SCENARIOS, cloneRun, copyRun, createRun, playEdition } from '../../src/model';
import type { Decisions, EditionReport, Run, Scenario } from '../../src/model';
import { mean, seedsFrom, spread } from '../model/twinWorlds';

export { mean, seedsFrom, spread };

export const EDITIONS = SCENARIOS.baseline.editions;

export interface Arena {
  readonly openings: readonly Run[];
  readonly copies: readonly Run[];
}

export function arenaOf(seeds: readonly number[], scenario: Scenario = SCENARIOS.baseline): Arena {
  const openings = seeds.map((seed) => createRun(scenario, seed));
  return { openings, copies: openings.map(cloneRun) };
}

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

/** Standard error of a mean over seeds. */
export const standardError = (values: readonly number[]): number => spread(values) / Math.sqrt(values.length);

/** Differences seed by seed. */
export const paired = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, index) => value - b[index]);

/** Share one score is of another, paired by seed, with its standard error (of a ratio of means). */
export function shareOf(values: readonly number[], whole: readonly number[]): { share: number; error: number } {
  const share = mean(values) / mean(whole);
  const residuals = values.map((value, seed) => value - share * whole[seed]);
  return { share, error: standardError(residuals) / Math.abs(mean(whole)) };
}
