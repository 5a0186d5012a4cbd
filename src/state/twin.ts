/**
 * The same customer with the same luck in two worlds, and where the two lives part.
 *
 * Lives part in the first edition in which something happens to one that does not happen to the other: coming, going to
 * the rival's, being replaced by a newborn, the satisfaction state (Brandt's class), a failure (none, first, repeated), a
 * complaint. Before that they may already feel a little different: `firstDifference` says since when.
 */
import type { ObservedEdition } from '../model';
import type { PlayedEdition, Snapshot, Story } from '../sim/runner';

/** What parts two lives, in the order in which it is told. */
export const PARTING_FIELDS = ['generation', 'attending', 'attendingRival', 'failed', 'complained', 'brandt'] as const;
export type PartingField = (typeof PARTING_FIELDS)[number];

/** One edition of a life: what happened, and every number that is known of it. */
export type LifeMoment = Readonly<Record<PartingField, number>> & {
  readonly edition: number;
  /** the same things in the same order in both lives */
  readonly numbers: readonly number[];
};

export interface Twins {
  /** edition in which the two lives part; null when they do not within the editions both have */
  readonly parting: number | null;
  /** what parts them there */
  readonly by: readonly PartingField[];
  /** first edition in which any number differs by more than rounding; never later than `parting` */
  readonly firstDifference: number | null;
  /** editions both have */
  readonly compared: number;
}

/** Share of the larger number by which two may differ through rounding alone. */
const ROUNDING = 1e-6;

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));

const fieldsApart = (one: LifeMoment, other: LifeMoment): PartingField[] =>
  PARTING_FIELDS.filter((field) => one[field] !== other[field]);

const isApart = (one: LifeMoment, other: LifeMoment): boolean =>
  fieldsApart(one, other).length > 0 || one.numbers.some((number, index) => !isSame(number, other.numbers[index]));

/** Compares two lives edition by edition; both must come from the same kind of source. */
export function twinOf(one: readonly LifeMoment[], other: readonly LifeMoment[]): Twins {
  const byEdition = new Map(other.map((moment) => [moment.edition, moment]));
  const pairs = one.flatMap((moment) => {
    const twin = byEdition.get(moment.edition);
    return twin ? [{ moment, twin }] : [];
  });
  const parted = pairs.find(({ moment, twin }) => fieldsApart(moment, twin).length > 0);
  const differing = pairs.find(({ moment, twin }) => isApart(moment, twin));
  return {
    parting: parted?.moment.edition ?? null,
    by: parted ? fieldsApart(parted.moment, parted.twin) : [],
    firstDifference: differing?.moment.edition ?? null,
    compared: pairs.length,
  };
}

/** The life of whoever holds a customer's place, as played editions have it. */
export function lifeFromEditions(editions: readonly PlayedEdition[], customer: number): LifeMoment[] {
  return editions.map(({ snapshot }) => ({
    edition: snapshot.edition,
    generation: snapshot.generation[customer],
    attending: snapshot.attending[customer],
    attendingRival: snapshot.attendingRival[customer],
    failed: snapshot.failed[customer],
    complained: snapshot.complained[customer],
    brandt: snapshot.classes.brandt[customer],
    numbers: numbersOf(snapshot, customer),
  }));
}

function numbersOf(snapshot: Snapshot, customer: number): number[] {
  const columns = Object.values<unknown>({ ...snapshot, ...snapshot.classes });
  return columns
    .filter((column): column is Float32Array => ArrayBuffer.isView(column))
    .map((column) => column[customer]);
}

/** The same from the story of one person. */
export function lifeFromStory({ editions }: Story): LifeMoment[] {
  return editions.map((observed) => ({
    edition: observed.edition,
    generation: observed.generation,
    attending: Number(observed.state.attending),
    attendingRival: Number(observed.state.attendingRival),
    failed: observed.service?.failed ?? 0,
    complained: Number(observed.service?.complained ?? false),
    brandt: observed.classes.brandt,
    numbers: storyNumbers(observed),
  }));
}

const storyNumbers = ({ state, classes }: ObservedEdition): number[] =>
  [...Object.values(state), ...Object.values(classes)].map(Number);

/** Where the life of a customer parts from that of his twin in another run. */
export function storyTwin(one: Story, other: Story): Twins {
  return twinOf(lifeFromStory(one), lifeFromStory(other));
}
