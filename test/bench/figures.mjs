/** The last figures of the benchmark, committed beside it, so that a change of speed is seen as a ratio. */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('figures.json', import.meta.url);

/** Takes the new figures as they come; `compared` tells each beside the last one. */
export class Figures {
  #last = JSON.parse(readFileSync(FILE, 'utf8'));
  #next = {};

  /** Notes a figure and returns it as a ratio to the last one, in words. */
  compared(name, value) {
    this.#next[name] = Number(value.toPrecision(3));
    const last = this.#last[name];
    return last === undefined ? 'no last figure' : `${(value / last).toFixed(2)} × the last, ${last}`;
  }

  /** Makes the new figures the last ones; what was not measured this time stays. */
  record() {
    writeFileSync(FILE, `${JSON.stringify({ ...this.#last, ...this.#next }, null, 2)}\n`);
  }
}
