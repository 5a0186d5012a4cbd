/** Phase 7, talk: reputation and word of mouth: `model.md` 4.7. */
import { clamp, lnr, points, pos } from '../../src/model/maths';
import type { Customer } from './customer';
import { meanOf, meanOfSides } from './sums';
import { P, attendeesOf } from './world';
import type { World } from './world';

const SIDES = [0, 1] as const;

function believe(world: World): void {
  const { now, organiser } = world;
  const { promise } = now.decisions;
  const qualities = SIDES.map((side) => meanOf(attendeesOf(world, side), (customer) => customer.perceivedQuality));
  const over = pos(promise - meanOfSides(qualities, promise) - P.overFree);
  const deserved = pos(P.credibilityStart - over / P.credibilitySlope);
  organiser.credibility += P.credibilityLearning * (deserved - organiser.credibility);
  for (const side of SIDES) {
    const quality = qualities[side];
    const broken = quality === undefined ? 0 : clamp(promise - quality - P.trustFree, 0, P.brokenMax);
    organiser.brokenPromise[side] += P.brokenRate * (broken - organiser.brokenPromise[side]);
  }
}

function spread(world: World): void {
  const { now, organiser } = world;
  const d = now.decisions;
  const attitudes = SIDES.map((side) => meanOf(attendeesOf(world, side), (customer) => customer.attitude));
  const broken = (organiser.brokenPromise[0] + organiser.brokenPromise[1]) / 2;
  const target = points(
    P.publicAttitude * meanOfSides(attitudes, P.attitudeCentre) +
      P.publicBase +
      P.publicTangibles * (d.tangibles - P.tangiblesNormal) +
      P.publicCommunity * (d.community - P.communityNormal) +
      P.publicPrice * lnr(d.standPrice / P.marketPrice) -
      P.publicBroken * broken +
      P.publicAds * (now.adsR - P.adsNormal),
  );
  organiser.publicImage += P.publicRate * (target - organiser.publicImage);
}

/** Messages sent by one attendee: an asymmetric U of satisfaction; bad ones below 0. */
function volumeOf({ attending, satisfaction: S }: Customer): number {
  if (!attending) return 0;
  if (S < P.badBelow) return 0 - clamp(P.badBase + P.badSlope * (P.badBelow - S), 0, P.badMax);
  return Math.min(P.goodMax, P.goodMin + pos(P.goodBase + P.goodSlope * (S - P.goodFrom) - P.goodMin));
}

/** Good and bad are told apart by half the sum and half the difference of all sizes and all volumes. */
function listen(customer: Customer): void {
  const volumes = customer.links.map((link) => link.wordVolume);
  const sizes = volumes.reduce((sum, volume) => sum + Math.abs(volume), 0);
  const all = volumes.reduce((sum, volume) => sum + volume, 0);
  const good = (P.hearShare / 2) * (sizes + all);
  const bad = (P.hearShare / 2) * (sizes - all);
  customer.positiveWord = good / (1 + P.hearGood * good);
  customer.negativeWord = bad / (1 + P.hearBad * bad);
}

export function talk(world: World): void {
  believe(world);
  spread(world);
  for (const customer of world.customers) customer.wordVolume = volumeOf(customer);
  for (const customer of world.customers) listen(customer);
}
