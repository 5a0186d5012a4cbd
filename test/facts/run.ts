/** Runs every experiment on as many seeds as wanted. */
import { verdictOf } from './fact';
import type { Measured } from './fact';
import { FACTS } from './index';
import { WITHOUT_SEEDS, factsDocument, factsLines } from './table';
import type { Tested } from './table';
import { worldsOf } from './world';

const FIRST_SEED = 1;

export function testFacts(seeds: number): Tested[] {
  const worlds = worldsOf(Array.from({ length: seeds }, (_, k) => FIRST_SEED + k));
  return FACTS.map((fact) => {
    const measured = fact.measure(worlds);
    const without = fact.measureWithout(worlds.slice(0, WITHOUT_SEEDS));
    return { fact, measured, without, verdict: verdictOf(measured, fact.lacks) };
  });
}

/** The figures of a finding, by its number, measured when they are asked for. */
export function measureFacts(seeds: readonly number[]): (id: string) => Measured[] {
  const worlds = worldsOf(seeds);
  return (id) => FACTS.filter((fact) => fact.id === id).flatMap((fact) => fact.measure(worlds));
}

export { factsDocument, factsLines };
