/** Who talks to whom: eight outgoing links a customer, mostly to neighbours of the same side. */
import { NETWORK_DRAW, customerKey, draw, uniform } from './random';

export const LINKS_PER_CUSTOMER = 8;
/** Customers in a row who mostly know each other; the last cluster of a side may be smaller. */
export const CLUSTER = 40;

interface Side {
  readonly from: number;
  readonly to: number;
}

function pick(from: number, to: number, bits: number, self: number): number {
  const size = to - from;
  const target = from + Math.floor(uniform(bits) * size);
  // a link to himself moves to the next customer; the last one wraps around
  return target !== self ? target : target + 1 < to ? target + 1 : from;
}

function linkCustomer(links: Int32Array, seed: number, index: number, side: Side, weakTies: number): void {
  const key = customerKey(seed, index, 0);
  const cluster = side.from + Math.floor((index - side.from) / CLUSTER) * CLUSTER;
  const clusterEnd = Math.min(cluster + CLUSTER, side.to);
  for (let link = 0; link < LINKS_PER_CUSTOMER; link++) {
    const isWeak = uniform(draw(key, NETWORK_DRAW.weak[link])) < weakTies;
    const bits = draw(key, NETWORK_DRAW.target[link]);
    links[index * LINKS_PER_CUSTOMER + link] = isWeak
      ? pick(side.from, side.to, bits, index)
      : pick(cluster, clusterEnd, bits, index);
  }
}

/** Eight links a customer, customer-major. `weakTies` is the share of links that may go anywhere on the same side. */
export function createLinks(seed: number, exhibitorCount: number, count: number, weakTies: number): Int32Array {
  const links = new Int32Array(count * LINKS_PER_CUSTOMER);
  const exhibitors: Side = { from: 0, to: exhibitorCount };
  const visitors: Side = { from: exhibitorCount, to: count };
  for (let index = 0; index < count; index++) {
    linkCustomer(links, seed, index, index < exhibitorCount ? exhibitors : visitors, weakTies);
  }
  return links;
}
