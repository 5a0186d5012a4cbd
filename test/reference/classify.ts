/** Phase 8, classify: five classifications from state: `model.md` 4.8. */
import { exp } from '../../src/model/maths';
import { chances } from './choice';
import type { Customer } from './customer';
import { quantileOf } from './sums';
import { P, attendeesOf, relationshipQuality } from './world';
import type { World } from './world';

/** Margins above which the upper half and the top share of the attending exhibitors lie, yuan. */
interface Cuts {
  readonly median: number;
  readonly top: number;
}

const isRepeat = ({ recentAttendance: bits }: Customer): boolean =>
  (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) >= P.repeatVisits;

/** The class of two yes-or-no questions, numbered as 4.8 lists them. */
const classOf = (first: boolean, second: boolean, order: readonly [number, number, number, number]): number =>
  order[(first ? 0 : 2) + (second ? 0 : 1)];

const relativeAttitude = (customer: Customer): number => customer.attitude - customer.rivalAttitude;

function forecast(world: World, customer: Customer): void {
  const { now } = world;
  const { side } = customer;
  const { ours } = chances(world, customer, { visitors: now.visitors, exhibitors: now.exhibitors }, true);
  const free = P.avail[side] * (1 - (side === 1 ? now.setting.visitors : 0));
  customer.renewalForecast = ours * (free * (1 - P.exit[side]));
  const liking = (customer.attitude - P.intent[side]) / P.intentUnit;
  const close = (P.intentRq * (relationshipQuality(customer) - P.rqCentre)) / 25;
  customer.statedIntention = 1 / (1 + exp(-(liking + close)));
}

/** 0–3: how many of the three cuts an answer misses. */
const missed = (answer: number, cuts: readonly number[]): number => cuts.filter((cut) => answer < cut).length;

function brandt({ satisfaction, statedIntention, recommendation }: Customer): number {
  return Math.max(
    missed(satisfaction, P.brandtSatisfaction),
    missed(statedIntention, P.brandtIntention),
    missed(recommendation, P.brandtRecommendation),
  );
}

function tierOf(customer: Customer, { median, top }: Cuts): number {
  const { side, margin, involvement } = customer;
  const rq = relationshipQuality(customer);
  if (customer.attitude < P.riskAttitude || (side === 0 && margin < 0)) return 3;
  const isTop = side === 0 ? margin >= top : involvement > P.strategicInvolvement;
  if (isTop && rq > P.strategicRq) return 0;
  const isUpper = side === 0 ? margin > median : involvement > P.keyInvolvement;
  return isUpper && rq > P.keyRq ? 1 : 2;
}

function classifyOne(customer: Customer, cuts: Cuts): void {
  const { side, involvement, margin } = customer;
  const rq = relationshipQuality(customer);
  const repeat = isRepeat(customer);
  const involved = P.knoxInvolvement * involvement + P.knoxRq * rq > P.knoxCut;
  const loyal = repeat && customer.renewalForecast > P.loyalCut[side];
  const profitable = side === 0 ? margin > cuts.median : involvement > P.involvedCut;
  // loyal, latent (liked, not repeated), spurious (repeated, not liked), none
  customer.dickBasu = classOf(relativeAttitude(customer) > 0, repeat, [0, 1, 2, 3]);
  // involved ∧ few, ¬involved ∧ few, involved ∧ ¬few, neither
  customer.knox = classOf(involved, customer.portfolio < P.knoxFew, [0, 2, 1, 3]);
  customer.reinartzKumar = classOf(loyal, profitable, [0, 1, 2, 3]);
  customer.brandt = brandt(customer);
  customer.tier = tierOf(customer, cuts);
}

export function classify(world: World): void {
  const exhibitors = attendeesOf(world, 0);
  const attendees = [...exhibitors, ...attendeesOf(world, 1)];
  const margins = exhibitors.map((customer) => customer.margin);
  const cuts = { median: quantileOf(margins, 0.5), top: quantileOf(margins, 1 - P.topShare) };
  for (const customer of attendees) {
    forecast(world, customer);
    classifyOne(customer, cuts);
  }
}
