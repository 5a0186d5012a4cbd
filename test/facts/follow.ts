/** Following exhibitors from one edition to the next: who belonged to which group, and who of them came again. */
import type { Run } from '../../src/model';
import type { Play, World } from './world';

/** By group: how many attended and stayed in the market, and how many of them attended the next edition. */
export interface Returns {
  readonly could: number[];
  readonly came: number[];
}

interface Follow extends Omit<Play, 'watch' | 'editions'> {
  /** editions after which groups are formed, both included; their return is read one edition later */
  readonly from: number;
  readonly to: number;
  readonly groups: number;
  /** group of an attending exhibitor after an edition, or null when he belongs to none */
  readonly groupOf: (run: Run, exhibitor: number) => number | null;
}

/** Renewal of exhibitors by group. Who leaves the market for reasons of his own is no one's loss and is left out. */
export function followExhibitors(world: World, follow: Follow): Returns {
  const could = new Array<number>(follow.groups).fill(0);
  const came = new Array<number>(follow.groups).fill(0);
  let before: (number | null)[] = [];
  let generations = new Uint32Array(0);
  const watch = (run: Run, edition: number): void => {
    const { attending, generation } = run.customers;
    if (edition > follow.from) {
      before.forEach((group, exhibitor) => {
        if (group === null || generation[exhibitor] !== generations[exhibitor]) return;
        could[group]++;
        came[group] += attending[exhibitor];
      });
    }
    const groupOf = (exhibitor: number): number | null => {
      if (edition < follow.from || attending[exhibitor] === 0) return null;
      return follow.groupOf(run, exhibitor);
    };
    before = Array.from({ length: run.exhibitorCount }, (_, exhibitor) => groupOf(exhibitor));
    generations = generation.slice(0, run.exhibitorCount);
  };
  world.play({ ...follow, editions: follow.to + 1, watch });
  return { could, came };
}

/** Share of a group that came again, over all seeds. */
export const renewalOf =
  (group: number) =>
  (samples: readonly Returns[]): number => {
    const sum = (of: (sample: Returns) => number): number => samples.reduce((total, sample) => total + of(sample), 0);
    return sum((sample) => sample.came[group]) / sum((sample) => sample.could[group]);
  };

/** Mean of a number over attending exhibitors that satisfy a condition, as sum and count to be pooled. */
export interface Total {
  readonly sum: number;
  readonly count: number;
}

export function totalOver(run: Run, isIn: (exhibitor: number) => boolean, value: (exhibitor: number) => number): Total {
  let [sum, count] = [0, 0];
  for (let exhibitor = 0; exhibitor < run.exhibitorCount; exhibitor++) {
    if (run.customers.attending[exhibitor] === 0 || !isIn(exhibitor)) continue;
    sum += value(exhibitor);
    count++;
  }
  return { sum, count };
}

/** Mean over everybody of all seeds in a total. */
export const pooledMean =
  <Sample>(of: (sample: Sample) => Total) =>
  (samples: readonly Sample[]): number => {
    const totals = samples.map(of);
    return totals.reduce((sum, total) => sum + total.sum, 0) / totals.reduce((sum, total) => sum + total.count, 0);
  };
