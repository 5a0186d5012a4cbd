/**
 * Why a key figure changed from one edition to the next, as an account that adds up.
 *
 * The edition is played again by the same customers with the same luck: with each cause put back alone, and with all of
 * them put back. What is left when everything is put back would have come anyway: the luck of this edition, which is
 * the figure less its mean over other lucks, and what earlier editions had already laid down.
 */
import type { Decisions, Mean } from '../model';
import type { Cause } from './causes';
import type { OutcomeId, Outcomes } from './outcomes';
import { quantile, summarise } from './summary';

/** One way the edition could have gone, and the same under luck 1, 2, …; none as long as they are not there. */
export interface World {
  readonly outcomes: Outcomes;
  readonly lucks: readonly Outcomes[];
}

export interface Explanation {
  readonly edition: number;
  /** the decisions it was played with, and those of the edition before */
  readonly decisions: Decisions;
  readonly last: Decisions;
  /** the edition before, as it was */
  readonly before: Outcomes;
  readonly played: World;
  /** each cause with the edition without it */
  readonly without: readonly { readonly cause: Cause; readonly world: World }[];
  readonly allPutBack: World;
}

export type PartSource =
  | Cause
  /** causes together beyond what each does alone */
  | { readonly kind: 'interaction' }
  /** stocks, habits and word of mouth that were there before the edition */
  | { readonly kind: 'carryOver' }
  | { readonly kind: 'luck' }
  /** carry-over and luck together, until other lucks have been played */
  | { readonly kind: 'unsplit' };

/** Where nine tenths and one tenth of the values under other luck lie. */
export interface LuckBand {
  readonly low: number;
  readonly high: number;
}

export interface Part {
  readonly source: PartSource;
  /** what it adds to the change, in the unit of the figure */
  readonly value: Mean;
  /** the same under other luck; null until it is known */
  readonly band: LuckBand | null;
  /** with other luck it could have been nothing, or the opposite; null until it is known */
  readonly isWithinLuck: boolean | null;
}

export interface Split {
  readonly before: Mean;
  readonly after: Mean;
  readonly change: Mean;
  /** they add up to the change */
  readonly parts: readonly Part[];
  /** with other luck, and nothing else, the figure could have stayed; null until it is known */
  readonly isWithinLuck: boolean | null;
}

/** A figure in one edition: as it was, and under other luck. */
interface Values {
  readonly value: Mean;
  readonly lucks: readonly Mean[];
}

const valuesOf = ({ outcomes, lucks }: World, id: OutcomeId): Values => ({
  value: outcomes[id],
  lucks: lucks.map((outcome) => outcome[id]),
});

/** The change of one key figure, split into what brought it about. */
export function splitChange(explanation: Explanation, id: OutcomeId): Split {
  const before = explanation.before[id];
  const played = valuesOf(explanation.played, id);
  const change = minus(played.value, before);
  const causes = explanation.without.map(({ cause, world }) => partOf(cause, less(played, valuesOf(world, id))));
  const together = [...causes, ...interactionOf(causes, explanation, id)];
  const anyway = minus(change, sumOf(together));
  return {
    before,
    after: played.value,
    change,
    parts: [...together, ...restOf(anyway, before, played, valuesOf(explanation.allPutBack, id))],
    isWithinLuck: holds(bandOf(played.lucks), before),
  };
}

function partOf(source: PartSource, { value, lucks }: Values): Part {
  const band = bandOf(lucks);
  return { source, value, band, isWithinLuck: holds(band, 0) };
}

/** One cause alone leaves nothing to act together with. */
function interactionOf(causes: readonly Part[], { played, allPutBack, without }: Explanation, id: OutcomeId): Part[] {
  if (causes.length < 2) return [];
  const together = less(valuesOf(played, id), valuesOf(allPutBack, id));
  const worlds = without.map(({ world }) => less(valuesOf(played, id), valuesOf(world, id)));
  return [partOf({ kind: 'interaction' }, worlds.reduce(less, together))];
}

/** What would have come anyway, with everything put back: `anyway` of the change. */
function restOf(anyway: Mean, before: Mean, played: Values, back: Values): Part[] {
  const usual = meanOf(played.lucks);
  const luck = minus(played.value, usual);
  if (luck === null) return [{ source: { kind: 'unsplit' }, value: anyway, band: null, isWithinLuck: null }];
  const carried = { value: minus(anyway, luck), lucks: back.lucks.map((value) => minus(value, before)) };
  const band = bandOf(played.lucks.map((value) => minus(value, usual)));
  return [
    partOf({ kind: 'carryOver' }, carried),
    { source: { kind: 'luck' }, value: luck, band, isWithinLuck: holds(band, luck) },
  ];
}

/** Null as soon as one of them is. */
const sumOf = (parts: readonly Part[]): Mean =>
  parts.reduce<Mean>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);

const minus = (one: Mean, other: Mean): Mean => (one === null || other === null ? null : one - other);

/** Pair by pair, the same luck with the same luck. */
function less(one: Values, other: Values): Values {
  return {
    value: minus(one.value, other.value),
    lucks: one.lucks.map((value, index) => minus(value, other.lucks[index] ?? null)),
  };
}

/** Null of nothing. */
const meanOf = (values: readonly Mean[]): Mean => summarise(values).mean;

/** The middle four fifths; null as long as there is nothing to tell it from. */
function bandOf(values: readonly Mean[]): LuckBand | null {
  const [low, high] = [quantile(values, 0.1), quantile(values, 0.9)];
  return low === null || high === null || summarise(values).count < 2 ? null : { low, high };
}

function holds(band: LuckBand | null, value: Mean): boolean | null {
  return band === null || value === null ? null : band.low <= value && value <= band.high;
}
