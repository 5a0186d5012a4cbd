/** Runs every experiment on as many seeds as wanted. */
import { FACTS } from './index';
import { factsDocument, factsLines, tested } from './table';
import type { Tested } from './table';
import { worldsOf } from './world';

const FIRST_SEED = 1;

export function testFacts(seeds: number): Tested[] {
  const worlds = worldsOf(Array.from({ length: seeds }, (_, k) => FIRST_SEED + k));
  return FACTS.map((fact) => tested(fact, fact.measure(worlds)));
}

export { factsDocument, factsLines };
