/** The utility of a booking (`choice.ts`) taken apart: which reason speaks for our show, and how much. */
import { chancesOf, crossPull, netPricesOf, pullsOf, turnoutFactor } from '../choice';
import { exp, lnr } from '../maths';
import { BLOCK } from '../passes';
import type { Side } from '../passes';
import { feltChange, priceLevelOf, riseSlope } from '../prices';
import { relationshipQualities } from '../relationship';
import { endOf, firstOf } from '../run';
import type { Run } from '../run';
import { stage } from '../stage';
import { alternativesOf, buffered, feltAttitude, offerTerms, rivalWeights, weightsOf } from '../weights';
import { addTerms, emptySums, meanTerms } from './sums';
import { CHOICE_TERMS } from './terms';
import type { ChoiceTerm, ChoiceTerms, RivalTerms } from './terms';

/** Whoever chooses at the same moment by the same terms. */
export interface Kind {
  readonly side: Side;
  /** attended the edition before */
  readonly isReturning: boolean;
}

/** Probabilities of someone who can come. */
export interface Chances {
  readonly any: number;
  readonly ours: number;
  /** of both shows, given ours */
  readonly bothShare: number;
}

/** What one customer stands before, besides his own columns. */
interface Situation {
  /** e to the utility of the rival's show; 0 without a rival */
  readonly rivalPull: number;
  /** yuan per m² or ticket */
  readonly price: number;
  /** (RQ − 50)/25 */
  readonly relation: number;
}

/** Pull of the other side's turnout as it was known at this booking, ln. Needs the phase `book` played. */
export function turnoutOf(run: Run, side: Side): number {
  const { lastVisitors, lastExhibitors } = run.organiser;
  return crossPull(run, side, lastVisitors, side === 0 ? lastExhibitors : run.now.attending[0]);
}

/** Terms of the price: its level against the market, and its change against what the customer is used to. */
function priceTerms(run: Run, side: Side, i: number, { price, relation }: Situation): [number, number] {
  const { priceSensitivity, referencePrice } = stage.customers;
  const p = run.parameters;
  const sensitive = p.priceLevel[side] * priceSensitivity[i];
  const slope = riseSlope(run);
  if (side === 1) {
    const felt = feltChange((price - referencePrice[i]) / 50, p.priceLoss, slope, p.explainMax);
    return [-(sensitive * (price - p.marketTicket)) / 50, -p.priceRef[1] * felt];
  }
  const loss = p.priceLoss * buffered(relation, p.priceBuffer);
  const felt = feltChange(lnr(price / referencePrice[i]), loss, slope, p.explainMax);
  return [-sensitive * priceLevelOf(price, p.marketPrice, p.priceConvex), -p.priceRef[0] * felt];
}

/** Weighs for the customers of a kind: what is the same for all of them is worked out once. */
function weigherOf(run: Run, { side, isReturning }: Kind): (i: number, situation: Situation) => ChoiceTerms {
  const { attitude, habit, ourTaste, positiveWord, negativeWord, hasAttended, expectationAtBooking } = stage.customers;
  const p = run.parameters;
  const { start, lockIn, brokenPromise, rebooking, carrot, advertising } = offerTerms(run, side, isReturning);
  const weights = weightsOf(run, side, isReturning);
  const otherSide = (isReturning ? p.cross[side] : p.crossPros[side]) * turnoutOf(run, side);
  return (i, situation) => {
    const x = (attitude[i] - p.attitudeCentre) / 10;
    const alternatives = alternativesOf(situation.rivalPull, p.altMin, p.altHalf);
    const [priceLevel, priceChange] = priceTerms(run, side, i, situation);
    return {
      start,
      habit: weights.habit * habit[i],
      taste: ourTaste[i],
      attitude: weights.attitude * (isReturning ? alternatives * feltAttitude(x, p.convex) : x),
      expectation: weights.expectation * (expectationAtBooking[i] - p.willCentre),
      relationship: weights.relation * situation.relation * (isReturning ? 1 : hasAttended[i]),
      goodWord: weights.goodWord * positiveWord[i],
      badWord: -weights.badWord * negativeWord[i],
      priceLevel,
      priceChange,
      lockIn,
      rebooking,
      carrot,
      brokenPromise,
      otherSide,
      advertising,
    };
  };
}

/** The same for the rival's show, or null where there is none. */
export function rivalTermsOf(run: Run, side: Side, i: number): RivalTerms | null {
  if (run.now.conditions.rivals <= 0) return null;
  const { rivalTaste, rivalAttitude, rivalHabit, priceSensitivity } = stage.customers;
  const weights = rivalWeights(run, side);
  return {
    start: weights.start,
    taste: rivalTaste[i],
    attitude: weights.attitude * (rivalAttitude[i] - run.parameters.attitudeCentre),
    habit: weights.habit * rivalHabit[i],
    price: -weights.dearness * priceSensitivity[i],
  };
}

/** A customer at his booking: what he weighs, and how likely that makes what he does if he can come. */
export interface Weighing {
  readonly customer: number;
  readonly terms: ChoiceTerms;
  /** e to the utility of our show and of the rival's, as the engine has them */
  readonly ourPull: number;
  readonly rivalPull: number;
  readonly price: number;
  readonly chances: Chances;
}

/** Weighs for each of `count` listed customers of a kind, at most a block. */
export function weigh(run: Run, kind: Kind, list: Int32Array, count: number, visit: (it: Weighing) => void): void {
  const choosers = { run, ...kind, list, from: 0, count };
  const pulls = pullsOf(choosers);
  const turnout = turnoutFactor(run, kind.side, kind.isReturning, turnoutOf(run, kind.side));
  for (let k = 0; k < count; k++) pulls.ours[k] *= turnout;
  const offer = chancesOf(stage.customers.bothPull, list, 0, count, pulls);
  const prices = netPricesOf(choosers);
  const qualities = relationshipQualities(list, 0, count, run.parameters);
  const termsOf = weigherOf(run, kind);
  for (let k = 0; k < count; k++) {
    const customer = list[k];
    const relation = (qualities[k] - run.parameters.rqCentre) / 25;
    const [ourPull, rivalPull, price] = [pulls.ours[k], pulls.rival[k], prices[k]];
    const terms = termsOf(customer, { rivalPull, price, relation });
    const chances = { any: offer.anyProbability[k], ours: offer.oursProbability[k], bothShare: offer.bothShare[k] };
    visit({ customer, terms, ourPull, rivalPull, price, chances });
  }
}

const one = Int32Array.of(0);

/** The chances of someone for whom the shows weigh so much, by the engine's own rule. */
export function chancesWith(ourPull: number, rivalPull: number, bothPull: number): Chances {
  const pulls = { ours: Float64Array.of(ourPull), rival: Float64Array.of(rivalPull) };
  const offer = chancesOf(Float64Array.of(bothPull), one, 0, 1, pulls);
  return { any: offer.anyProbability[0], ours: offer.oursProbability[0], bothShare: offer.bothShare[0] };
}

/** Probability of our show for this customer if one reason after the other did not exist, each alone. */
export function oursWithout({ customer, terms, ourPull, rivalPull }: Weighing): ChoiceTerms {
  const both = stage.customers.bothPull[customer];
  const without = (term: ChoiceTerm): number => chancesWith(ourPull * exp(-terms[term]), rivalPull, both).ours;
  return Object.fromEntries(CHOICE_TERMS.map((term) => [term, without(term)])) as Record<ChoiceTerm, number>;
}

/** What the customers of a kind weigh on average, and how many of them would come. */
export interface UsualChoice {
  readonly count: number;
  readonly terms: ChoiceTerms;
  /** mean probability of our show among those who can come */
  readonly ours: number;
}

const kindList = new Int32Array(BLOCK);

/** Means over all customers of a kind, whether they could come or not. At least one must be of it. */
export function usualChoice(run: Run, kind: Kind): UsualChoice {
  const sums = emptySums(CHOICE_TERMS);
  const { attendedPrevious } = stage.customers;
  const end = endOf(run, kind.side);
  let [count, ours] = [0, 0];
  for (let from = firstOf(run, kind.side); from < end; from += BLOCK) {
    let members = 0;
    for (let i = from; i < Math.min(from + BLOCK, end); i++) {
      kindList[members] = i;
      members += Number((attendedPrevious[i] === 1) === kind.isReturning);
    }
    weigh(run, kind, kindList, members, ({ terms, chances }) => {
      addTerms(sums, terms);
      ours += chances.ours;
    });
    count += members;
  }
  return { count, terms: meanTerms(sums, count), ours: ours / count };
}
