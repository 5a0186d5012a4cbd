/** Small helpers of the model's tests: many seeds, means, spreads. */
import { BASE_DECISIONS, SCENARIOS, simulate } from '../../src/model';
import type { Decisions, EditionReport, Scenario } from '../../src/model';

/** A show of a tenth of the size, for tests that ask about rules and not about figures. */
export const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1, editions: 4 };

export const withBase = (changes: Partial<Decisions>): Decisions => ({ ...BASE_DECISIONS, ...changes });

export const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, k) => first + k);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation over seeds. */
export function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)) * (values.length / (values.length - 1)));
}

/** Reports of whole runs, one list per seed. */
export function reportsOf(
  seeds: readonly number[],
  decisions: Decisions,
  scenario: Scenario = SCENARIOS.baseline,
): EditionReport[][] {
  return seeds.map((seed) => simulate(scenario, decisions, seed).reports);
}

/** The value of a report that must be there. */
export function there(value: number | null): number {
  if (value === null) throw new Error('expected a mean, got nobody');
  return value;
}

/** Every number inside a report, with its path, null left out. */
export function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}
