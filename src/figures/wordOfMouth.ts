/**
 * Who hears from whom: eight links a customer, mostly within clusters of neighbours on the same side. A link leads from
 * the customer who listens to the one who speaks; only those who attend have something to say, everybody hears.
 */
import { CLUSTER, type Mean } from '../model';
import { customersWhere } from './customerGroup';
import type { FigureEdition, FigureSide } from './editions';
import { sideRange, type FloorCustomers } from './floor/customers';
import { LINKS } from './floor/effects';

/** What the network needs to know of every customer after one edition. */
export interface TalkCustomers extends Pick<
  FloorCustomers,
  'count' | 'exhibitorCount' | 'attending' | 'classes' | 'positiveWord' | 'negativeWord'
> {
  /** messages sent; below 0 bad ones, 0 when not attending */
  readonly wordVolume: Float32Array;
}
export interface TalkEdition extends FigureEdition {
  readonly snapshot: TalkCustomers;
}

/** One customer as a speaker. */
export interface Voice {
  readonly customer: number;
  /** how many of the eight links join the two: duplicates occur and count */
  readonly links: number;
  /** messages sent; below 0 bad ones */
  readonly volume: number;
  readonly isAttending: boolean;
  /** satisfaction state 0–3; means something for those who attend */
  readonly state: number;
}

/** A customer between those he hears and those who hear him. */
export interface TalkCircle {
  readonly self: Voice;
  /** whom he listens to, loudest first */
  readonly hears: readonly Voice[];
  /** who listens to him, those who attend first */
  readonly heardBy: readonly Voice[];
  /** sum of good and of bad messages his eight contacts sent, both from 0 up */
  readonly good: number;
  readonly bad: number;
}

function voiceOf({ wordVolume, attending, classes }: TalkCustomers, customer: number, links: number): Voice {
  return {
    customer,
    links,
    volume: wordVolume[customer],
    isAttending: attending[customer] === 1,
    state: classes.brandt[customer],
  };
}

/** How often each speaker stands among the links of `listener`. */
function linksOf(links: Int32Array, listener: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let link = 0; link < LINKS; link++) {
    const speaker = links[listener * LINKS + link];
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}

const loudness = ({ volume }: Voice): number => Math.abs(volume);

/** The circle of `customer`: whom he hears and who hears him. */
export function talkCircle(customers: TalkCustomers, links: Int32Array, customer: number): TalkCircle {
  const hears = [...linksOf(links, customer)].map(([speaker, count]) => voiceOf(customers, speaker, count));
  const side: FigureSide = customer < customers.exhibitorCount ? 'exhibitors' : 'visitors';
  const heardBy = customersWhere(...sideRange(customers, side), (other) => isLinked(links, other, customer)).map(
    (listener) => voiceOf(customers, listener, linksOf(links, listener).get(customer) ?? 0),
  );
  return {
    self: voiceOf(customers, customer, 0),
    hears: hears.sort((one, other) => loudness(other) - loudness(one) || one.customer - other.customer),
    heardBy: heardBy.sort((one, other) => Number(other.isAttending) - Number(one.isAttending)),
    good: sumOf(hears, ({ volume, links: count }) => Math.max(0, volume) * count),
    bad: sumOf(hears, ({ volume, links: count }) => Math.max(0, -volume) * count),
  };
}

function isLinked(links: Int32Array, listener: number, speaker: number): boolean {
  const from = listener * LINKS;
  for (let link = 0; link < LINKS; link++) if (links[from + link] === speaker) return true;
  return false;
}

/** The attending customer of a side whose word went furthest: messages sent times links that heard it; null of nobody. */
export function loudestCustomer(customers: TalkCustomers, links: Int32Array, side: FigureSide): number | null {
  const [first, end] = sideRange(customers, side);
  const heard = new Float64Array(customers.count);
  for (let i = first; i < end; i++) {
    for (let link = 0; link < LINKS; link++) {
      const speaker = links[i * LINKS + link];
      heard[speaker] += Math.abs(customers.wordVolume[speaker]);
    }
  }
  let best: number | null = null;
  for (let i = first; i < end; i++) if (heard[i] > (best === null ? 0 : heard[best])) best = i;
  return best;
}

/** Neighbours who mostly hear each other. */
export interface TalkCluster {
  /** from 0 within the side */
  readonly index: number;
  /** the customers of the cluster are those from `first` up to (not at) `end` */
  readonly first: number;
  readonly end: number;
  readonly attending: readonly number[];
  /** messages sent within it, both from 0 up */
  readonly good: number;
  readonly bad: number;
}

/** The clusters of a side in the order of the customers. */
export function talkClusters(customers: TalkCustomers, side: FigureSide): readonly TalkCluster[] {
  const [first, end] = sideRange(customers, side);
  return Array.from({ length: Math.ceil((end - first) / CLUSTER) }, (_, index) => {
    const from = first + index * CLUSTER;
    const to = Math.min(from + CLUSTER, end);
    const attending = customersWhere(from, to, (customer) => customers.attending[customer] === 1);
    const sent = (sign: 1 | -1): number =>
      sumOf(attending, (customer) => Math.max(0, sign * customers.wordVolume[customer]));
    return { index, first: from, end: to, attending, good: sent(1), bad: sent(-1) };
  });
}

/** All messages a side sent in one edition, from its report. */
export interface TalkVolume {
  readonly edition: number;
  readonly good: number;
  readonly bad: number;
  /** good messages for each bad one; null without a bad one */
  readonly ratio: Mean;
}

export function talkVolumes(editions: readonly FigureEdition[], side: FigureSide): readonly TalkVolume[] {
  return editions.map(({ edition, report }) => {
    const { attending, positiveWord, negativeWord } = report[side];
    const [good, bad] = [(positiveWord ?? 0) * attending, (negativeWord ?? 0) * attending];
    return { edition, good, bad, ratio: bad > 0 ? good / bad : null };
  });
}

function sumOf<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + pick(item), 0);
}

/** More boxes than this cannot be told apart. */
const MOST_CLUSTERS = 420;

/** The clusters a picture has room for: all of them, or of very large shows those that talk most, in their order. */
export function shownClusters(clusters: readonly TalkCluster[]): readonly TalkCluster[] {
  if (clusters.length <= MOST_CLUSTERS) return clusters;
  const loud = [...clusters].sort((one, other) => other.good + other.bad - one.good - one.bad).slice(0, MOST_CLUSTERS);
  return loud.sort((one, other) => one.index - other.index);
}
