/**
 * Shares trials out over players in small portions.
 *
 * Trials of the same show go to the same player as long as there are other shows for the others, because a show is
 * founded once by every player that plays it. Portions are as large as what was measured allows.
 */
import type { Trial } from './trials';

/** Milliseconds a portion should take: short enough to see progress, long enough that messages do not matter. */
const PORTION_TIME = 50;
const LARGEST_PORTION = 64;
/** How much the last portion counts in the estimate of what a trial takes. */
const LEARNING = 0.3;

export class TrialQueue {
  /** numbers of the trials of each show that nobody is at, the last to come first */
  readonly #untouched: number[][];
  /** the show each player is at */
  readonly #at = new Map<object, number[]>();
  #perTrial: number | undefined;

  constructor(trials: readonly Trial[]) {
    this.#untouched = byShow(trials).reverse();
  }

  /** Numbers of the trials `player` is to play next, or undefined when all have been taken. */
  next(player: object): number[] | undefined {
    const size = this.#portionSize();
    const portion: number[] = [];
    while (portion.length < size) {
      const show = this.#showFor(player);
      if (!show) break;
      portion.push(...show.splice(0, size - portion.length));
    }
    return portion.length > 0 ? portion : undefined;
  }

  /** Says what a portion took. */
  learn(count: number, milliseconds: number): void {
    if (count === 0) return;
    const measured = milliseconds / count;
    this.#perTrial = this.#perTrial === undefined ? measured : (1 - LEARNING) * this.#perTrial + LEARNING * measured;
  }

  #portionSize(): number {
    if (this.#perTrial === undefined) return 1;
    const fitting = Math.round(PORTION_TIME / Math.max(this.#perTrial, 0.01));
    return Math.min(LARGEST_PORTION, Math.max(1, fitting));
  }

  #showFor(player: object): number[] | undefined {
    const at = this.#at.get(player);
    if (at && at.length > 0) return at;
    const show = this.#untouched.pop() ?? this.#helpWith();
    if (show) this.#at.set(player, show);
    return show;
  }

  /** The show with most left of those that others are at. */
  #helpWith(): number[] | undefined {
    return longest([...this.#at.values()].filter((show) => show.length > 0));
  }
}

function longest(shows: readonly number[][]): number[] | undefined {
  return shows.reduce<number[] | undefined>(
    (best, show) => (best && best.length >= show.length ? best : show),
    undefined,
  );
}

/**
 * Numbers of the trials of each show, in the order in which shows first come. A show is known by its very scenario and
 * parameters: taking two equal ones for different costs no more than founding it twice.
 */
function byShow(trials: readonly Trial[]): number[][] {
  const shows = new Map<object, Map<object, Map<number, number[]>>>();
  const all: number[][] = [];
  trials.forEach(({ scenario, parameters, seed }, index) => {
    const ofScenario = into(shows, scenario, () => new Map<object, Map<number, number[]>>());
    const ofParameters = into(ofScenario, parameters, () => new Map<number, number[]>());
    const show = into(ofParameters, seed, () => {
      const made: number[] = [];
      all.push(made);
      return made;
    });
    show.push(index);
  });
  return all;
}

function into<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
