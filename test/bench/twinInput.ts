/** A run and what it is to play, as the bytes that `readInput` of twin/input.c reads. */
import { BASE_DECISIONS, PARAMETERS } from '../../src/model';
import type { Decisions } from '../../src/model';
import { conditionsOf } from '../../src/model/conditions';
import type { Conditions } from '../../src/model/conditions';
import type { Organiser, Run } from '../../src/model/run';
import { conditionNames } from './twinHeader';

/** Stocks in the order of `struct organiser`; the two broken promises follow. */
const STOCKS = [
  'trainingStock',
  'knowledge',
  'credibility',
  'publicImage',
  'erosion',
  'exploitation',
  'lastVisitors',
  'lastExhibitors',
] as const satisfies readonly (keyof Organiser)[];

const parametersOf = ({ parameters }: Run): number[] => PARAMETERS.flatMap(({ key }) => valuesOf(parameters, key));

function valuesOf(parameters: Run['parameters'], key: string): readonly number[] {
  const value: number | readonly number[] = parameters[key as keyof Run['parameters']];
  return typeof value === 'number' ? [value] : value;
}

function conditionsFrom(run: Run, editions: number): number[] {
  return Array.from({ length: editions }, (_, offset) => conditionsOf(run.scenario, run.edition + 1 + offset)).flatMap(
    (conditions) => conditionNames().map((name) => conditions[name as keyof Conditions]),
  );
}

/** Bytes of a file that has the C translation play the next `editions` editions of `run` with these decisions. */
export function twinInput(run: Run, decisions: Decisions, editions: number): Uint8Array {
  const head = [run.count, run.exhibitorCount, run.edition, editions, run.seed | 0, run.buffer.byteLength];
  const reals = [
    ...STOCKS.map((stock) => run.organiser[stock]),
    ...run.organiser.brokenPromise,
    ...parametersOf(run),
    ...Object.keys(BASE_DECISIONS).map((id) => Number(decisions[id as keyof Decisions])),
    ...conditionsFrom(run, editions),
  ];
  return joined([Int32Array.from(head), Float64Array.from(reals), run.links, new Uint8Array(run.buffer)]);
}

function joined(parts: readonly (Int32Array | Float64Array | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let next = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), next);
    next += part.byteLength;
  }
  return bytes;
}
