/**
 * The choice between our show, the rival's, both and none, as probabilities.
 *
 * A nested logit with dissimilarity one half (McFadden 1978), so that only a square root is needed. Booking decides
 * with it and the classification forecasts renewal with it: one function, two moments.
 */
import { clamp, exp, expEach, ln, lnr } from './maths';
import { BLOCK } from './passes';
import type { Side } from './passes';
import { feltChange, priceLevelOf, riseSlope } from './prices';
import { relationshipQualities } from './relationship';
import type { Run } from './run';
import { stage } from './stage';
import { byTenure } from './tenure';
import { alternativesOf, buffered, feltAttitude, offerSum, offerTerms, rivalWeights, weightsOf } from './weights';

/** At most a block of customers of one side who stand before the same choice. */
export interface Choosers {
  readonly run: Run;
  readonly side: Side;
  readonly list: Int32Array;
  readonly from: number;
  readonly count: number;
  /** attended the edition before: they are offered the ladder and know the show */
  readonly isReturning: boolean;
}

/** What the shows weigh with each chooser before the other side's turnout is known; valid until the next call. */
export interface Pulls {
  /** e to the utility of ours, and of the rival's; 0 without a rival */
  readonly ours: Float64Array;
  readonly rival: Float64Array;
}

/** Results, one per chooser, valid until the next call. */
export interface Choices {
  /** net price of ours, yuan per m² or ticket */
  readonly price: Float64Array;
  readonly anyProbability: Float64Array;
  readonly oursProbability: Float64Array;
  /** probability of both shows, given ours */
  readonly bothShare: Float64Array;
}

const reals = (): Float64Array => new Float64Array(BLOCK);
const relation = reals();
const rivalPull = reals();
const ourPull = reals();
const price = reals();
const anyProbability = reals();
const oursProbability = reals();
const bothShare = reals();
const pulls: Pulls = { ours: ourPull, rival: rivalPull };
const offer: Choices = { price, anyProbability, oursProbability, bothShare };

/** Pull of the other side. For exhibitors: visitors per firm and visitors; for visitors: the firms that exhibit. */
export function crossPull(run: Run, side: Side, visitors: number, exhibitors: number): number {
  const p = run.parameters;
  const { scale } = run.now.conditions;
  if (side === 1) return ln(Math.max(p.exhibitorsFloor * scale, exhibitors) / (p.baseExhibitors * scale));
  const ratio = visitors / Math.max(1, exhibitors);
  const usual = p.baseVisitors / p.baseExhibitors;
  const perFirm = ln(clamp(ratio, p.crossLow, p.crossHigh) / usual);
  return perFirm + p.crossVisitors * ln(Math.max(p.visitorsFloor * scale, visitors) / (p.baseVisitors * scale));
}

/** What the turnout `cross` of the other side makes of the pull of our show, for one who returns or for another. */
export function turnoutFactor({ parameters: p }: Run, side: Side, isReturning: boolean, cross: number): number {
  return exp((isReturning ? p.cross[side] : p.crossPros[side]) * cross);
}

/** Share of a side that could come at all. */
export function availability(run: Run, side: Side): number {
  return run.parameters.avail[side] * (side === 1 ? 1 - run.now.conditions.visitorShock : 1);
}

/** (RQ − 50)/25 */
function relate({ run, list, from, count }: Choosers): void {
  const { rqCentre } = run.parameters;
  const quality = relationshipQualities(list, from, count, run.parameters);
  for (let k = 0; k < count; k++) relation[k] = (quality[k] - rqCentre) / 25;
}

function pullOfRival({ run, side, list, from, count }: Choosers): void {
  const { rivalTaste, rivalAttitude, rivalHabit, priceSensitivity } = stage.customers;
  const { start, attitude, habit, dearness } = rivalWeights(run, side);
  const { attitudeCentre } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = list[from + k];
    rivalPull[k] =
      start +
      rivalTaste[i] +
      attitude * (rivalAttitude[i] - attitudeCentre) +
      habit * rivalHabit[i] -
      dearness * priceSensitivity[i];
  }
  if (run.now.conditions.rivals > 0) expEach(rivalPull, count);
  else rivalPull.fill(0, 0, count);
}

function netPrices({ run, side, list, from, count, isReturning }: Choosers): void {
  const { decisions } = run.now;
  if (!isReturning) {
    price.fill(side === 0 ? decisions.standPrice : decisions.ticketPrice, 0, count);
    return;
  }
  const { tenure } = stage.customers;
  const listPrice = side === 0 ? decisions.standPrice : decisions.ticketPrice;
  const discount = decisions.loyaltyDiscount / 100;
  for (let k = 0; k < count; k++) {
    price[k] = listPrice * (1 - discount * byTenure.ladder[tenure[list[from + k]]]);
  }
}

function standPriceUtility({ run, list, from, count }: Choosers): void {
  const { priceSensitivity, referencePrice } = stage.customers;
  const p = run.parameters;
  const { marketPrice, priceConvex, priceLoss, priceBuffer, explainMax } = p;
  const perLevel = p.priceLevel[0];
  const perRise = p.priceRef[0];
  const slope = riseSlope(run);
  for (let k = 0; k < count; k++) {
    const i = list[from + k];
    const level = priceLevelOf(price[k], marketPrice, priceConvex);
    const rise = lnr(price[k] / referencePrice[i]);
    const felt = feltChange(rise, priceLoss * buffered(relation[k], priceBuffer), slope, explainMax);
    ourPull[k] = -(perLevel * priceSensitivity[i] * level + perRise * felt);
  }
}

function ticketPriceUtility({ run, list, from, count }: Choosers): void {
  const { priceSensitivity, referencePrice } = stage.customers;
  const p = run.parameters;
  const { marketTicket, priceLoss, explainMax } = p;
  const perLevel = p.priceLevel[1];
  const perRise = p.priceRef[1];
  const slope = riseSlope(run);
  for (let k = 0; k < count; k++) {
    const i = list[from + k];
    const rise = (price[k] - referencePrice[i]) / 50;
    const felt = feltChange(rise, priceLoss, slope, explainMax);
    ourPull[k] = -((perLevel * priceSensitivity[i] * (price[k] - marketTicket)) / 50 + perRise * felt);
  }
}

/** Adds what those who attended last time weigh, and what is the same for all of them. */
function utilityOfReturning({ run, side, list, from, count }: Choosers): void {
  const { attitude, habit, ourTaste, positiveWord, negativeWord } = stage.customers;
  const { altMin, altHalf, convex, attitudeCentre } = run.parameters;
  const weights = weightsOf(run, side, true);
  const { habit: perHabit, attitude: slope, relation: perRelation, goodWord: good, badWord: bad } = weights;
  const base = offerSum(offerTerms(run, side, true));
  for (let k = 0; k < count; k++) {
    const i = list[from + k];
    const x = (attitude[i] - attitudeCentre) / 10;
    ourPull[k] +=
      base +
      ourTaste[i] +
      perHabit * habit[i] +
      slope * alternativesOf(rivalPull[k], altMin, altHalf) * feltAttitude(x, convex) +
      perRelation * relation[k] +
      good * positiveWord[i] -
      bad * negativeWord[i];
  }
}

/** Adds what everybody else weighs: hearsay, and for former customers half of the relationship. */
function utilityOfOthers({ run, side, list, from, count }: Choosers): void {
  const { attitude, habit, ourTaste, positiveWord, negativeWord, hasAttended, expectationAtBooking } = stage.customers;
  const { attitudeCentre, willCentre } = run.parameters;
  const weights = weightsOf(run, side, false);
  const { habit: perHabit, expectation: perWill, relation: perRelation, goodWord: good, badWord: bad } = weights;
  const perAttitude = weights.attitude / 10;
  const base = offerSum(offerTerms(run, side, false));
  for (let k = 0; k < count; k++) {
    const i = list[from + k];
    ourPull[k] +=
      base +
      ourTaste[i] +
      perHabit * habit[i] +
      perAttitude * (attitude[i] - attitudeCentre) +
      perWill * (expectationAtBooking[i] - willCentre) +
      perRelation * relation[k] * hasAttended[i] +
      good * positiveWord[i] -
      bad * negativeWord[i];
  }
}

/** What the shows weigh with the choosers. Nothing of it depends on luck. */
export function pullsOf(choosers: Choosers): Pulls {
  relate(choosers);
  pullOfRival(choosers);
  netPrices(choosers);
  if (choosers.side === 0) standPriceUtility(choosers);
  else ticketPriceUtility(choosers);
  if (choosers.isReturning) utilityOfReturning(choosers);
  else utilityOfOthers(choosers);
  expEach(ourPull, choosers.count);
  return pulls;
}

/**
 * Probabilities of the listed customers for given pulls, that of our show with the turnout of the other side in it;
 * `bothPull` is their column of that name.
 */
export function chancesOf(
  bothPull: Float64Array,
  list: Int32Array,
  from: number,
  count: number,
  { ours: our, rival }: Pulls,
): Choices {
  for (let k = 0; k < count; k++) {
    const ours = our[k] * our[k];
    const theirs = rival[k] * rival[k];
    const both = bothPull[list[from + k]] * our[k] * rival[k];
    const all = ours + both + theirs;
    const inclusive = Math.sqrt(all);
    const any = inclusive / (1 + inclusive);
    anyProbability[k] = any;
    // the smallest pull is above 0, so that with our show on offer nothing is divided by 0
    oursProbability[k] = (any * (ours + both)) / all;
    bothShare[k] = both / (ours + both);
  }
  return offer;
}

/** How likely the choosers take ours, any show, and both, when the other side weighs `turnout`. */
export function choices(choosers: Choosers, turnout: number): Choices {
  pullsOf(choosers);
  for (let k = 0; k < choosers.count; k++) ourPull[k] *= turnout;
  return chancesOf(stage.customers.bothPull, choosers.list, choosers.from, choosers.count, pulls);
}

/** Pull of the rival's show for customers who cannot come to ours: odds of going there against staying at home. */
export function rivalPullOf(choosers: Choosers): Float64Array {
  pullOfRival(choosers);
  return rivalPull;
}

/** The price of ours for the choosers, yuan per m² or ticket. */
export function netPricesOf(choosers: Choosers): Float64Array {
  netPrices(choosers);
  return price;
}
