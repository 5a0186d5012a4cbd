/** Where two shows differ in a single bit: a column of a customer, a stock of the organiser, an amount of money. */
import { COLUMNS } from '../../src/model';
import type { Run } from '../../src/model';
import type { World } from './world';

/** The first differences in words, at most `limit`. */
export function differences(run: Run, world: World, where: string, limit = 8): string[] {
  const found: string[] = [];
  for (const line of allDifferences(run, world)) {
    found.push(`${where}: ${line}`);
    if (found.length >= limit) break;
  }
  return found;
}

function* allDifferences(run: Run, world: World): Generator<string> {
  if (run.count !== world.customers.length) yield `customers: engine ${run.count}, reference ${world.customers.length}`;
  yield* columnDifferences(run, world);
  yield* numberDifferences('organiser', run.organiser, world.organiser);
}

function* columnDifferences({ customers }: Run, world: World): Generator<string> {
  for (const { name, width } of COLUMNS) {
    for (let part = 0; part < width; part++) {
      const values = (width === 1 ? customers[name] : customers[name][part]) as ArrayLike<number>;
      const first = world.customers.findIndex((customer, i) => !isSame(values[i], valueOf(customer[name], part)));
      if (first < 0) continue;
      const many = world.customers.filter((customer, i) => !isSame(values[i], valueOf(customer[name], part))).length;
      const other = valueOf(world.customers[first][name], part);
      yield `${name}${width > 1 ? `[${part}]` : ''} of customer ${first} (${many} differ): engine ${values[first]}, reference ${other}`;
    }
  }
}

const valueOf = (value: number | readonly number[], part: number): number =>
  typeof value === 'number' ? value : value[part];

/** Same number; a key is compared as 32 bits, whatever its sign. */
const isSame = (a: number, b: number): boolean => Object.is(a, b) || (a > 0x7fffffff && a === b >>> 0);

/** Numbers of the reference that differ from those of the same name in the engine. */
export function* numberDifferences(name: string, engine: object, reference: object): Generator<string> {
  for (const [key, value] of Object.entries(reference) as [string, unknown][]) {
    const other = (engine as Record<string, unknown>)[key];
    if (typeof value === 'object' && value !== null) yield* numberDifferences(`${name}.${key}`, other ?? {}, value);
    else if (!Object.is(other, value)) yield `${name}.${key}: engine ${String(other)}, reference ${String(value)}`;
  }
}
