/**
 * Perceived value and fairness: four benefits against four costs, and whether the terms were fair.
 * Kotler's delivered value; Thaler (1985) on reference prices; Xia, Monroe & Cox (2004) on fairness.
 * Textbook: 客户关系维护, 感知价值 = product, service, personnel, image − money, time, mental, physical cost.
 */
import { VALUE_PARTS } from './edition';
import { isBelow, lnr, points } from './maths';
import { BLOCK } from './passes';
import type { Side } from './passes';
import { feltChange, priceLevelOf, riseSlope } from './prices';
import type { Run } from './run';
import { stage } from './stage';

const burden = new Float64Array(BLOCK);
const worth = new Float64Array(BLOCK);
const fair = new Float64Array(BLOCK);

/** Points a stand price `ratio` times the usual one takes: nothing below `from`. */
export const unfairRise = (ratio: number, surprise: number, from: number): number =>
  isBelow(from, ratio) * surprise * (1 - ratio);

/** Points a stand price twice the usual one would take; an explained one takes none. */
export const riseSurprise = (run: Run): number => (run.now.decisions.explainPrice ? 0 : run.parameters.fairRise);

function weighStandPrice(run: Run, from: number, count: number): void {
  const { pricePaid, referencePrice, priceSensitivity } = stage.customers;
  const p = run.parameters;
  const { marketPrice, priceConvex, priceLoss, explainMax, fairRiseFrom } = p;
  const perLevel = p.burdenLevel[0];
  const perRise = p.burdenReference[0];
  const slope = riseSlope(run);
  const surprise = riseSurprise(run);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const ratio = pricePaid[i] / referencePrice[i];
    burden[k] =
      perLevel * priceSensitivity[i] * priceLevelOf(pricePaid[i], marketPrice, priceConvex) +
      perRise * feltChange(lnr(ratio), priceLoss, slope, explainMax);
    fair[k] = unfairRise(ratio, surprise, fairRiseFrom);
  }
}

function weighTicketPrice(run: Run, from: number, count: number): void {
  const { pricePaid, referencePrice, priceSensitivity } = stage.customers;
  const p = run.parameters;
  const { marketTicket, priceLoss, explainMax } = p;
  const perLevel = p.burdenLevel[1] / 100;
  const perRise = p.burdenReference[1];
  const slope = riseSlope(run);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const rise = (pricePaid[i] - referencePrice[i]) / 100;
    burden[k] =
      perLevel * priceSensitivity[i] * (pricePaid[i] - marketTicket) +
      perRise * feltChange(rise, priceLoss, slope, explainMax);
    fair[k] = 0;
  }
}

/** Product, service, personnel and image value. */
function weighBenefits(run: Run, side: Side, from: number, count: number): void {
  const { outcomeQuality, experienced, imagePerception } = stage.customers;
  const reliability = experienced[0];
  const responsiveness = experienced[1];
  const assurance = experienced[2];
  const empathy = experienced[3];
  const { valueProduct, valueService, valuePersonnel, valueImage } = run.parameters;
  const { outcomeCentre, serviceCentre, imageCentre, valueBase } = run.parameters;
  let [products, services, persons, images] = [0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const product = valueProduct * (outcomeQuality[i] - outcomeCentre);
    const service = valueService * ((reliability[i] + responsiveness[i]) / 2 - serviceCentre);
    const person = valuePersonnel * ((assurance[i] + empathy[i]) / 2 - serviceCentre);
    const image = valueImage * (imagePerception[i] - imageCentre);
    worth[k] = valueBase + product + service + person + image;
    products += product;
    services += service;
    persons += person;
    images += image;
  }
  addParts(run, side, 0, [products, services, persons, images]);
}

/** Money, time, mental and physical cost. */
function weighCosts(run: Run, side: Side, from: number, count: number): void {
  const { experienced, trust, harm, competence, perceivedValue } = stage.customers;
  const responsiveness = experienced[1];
  const { money, valueTime, valueTrust, valueHarm, serviceCentre, trustNormal } = run.parameters;
  const { effort, effortAble, effortBelow, enjoyment, valueCrowd } = run.parameters;
  const { decisions, crowdExhibitors, crowdVisitors } = run.now;
  const participation = decisions.participation / 100;
  const crowd = valueCrowd * (crowdExhibitors + crowdVisitors);
  let [moneys, times, mentals, physicals] = [0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const moneyCost = -money * burden[k];
    const time = -valueTime * (serviceCentre - responsiveness[i]);
    const mental = -valueTrust * (trustNormal - trust[i]) - crowd - valueHarm * harm[i];
    const strain = effortAble + isBelow(competence[i], effortBelow) * (1 - competence[i] - effortAble);
    const physical = participation * (enjoyment - effort * strain);
    perceivedValue[i] = points(worth[k] + moneyCost + time + mental + physical);
    moneys += moneyCost;
    times += time;
    mentals += mental;
    physicals += physical;
  }
  addParts(run, side, 4, [moneys, times, mentals, physicals]);
}

function addParts(run: Run, side: Side, first: number, sums: readonly number[]): void {
  for (let part = 0; part < sums.length; part++) run.now.valueParts[side * VALUE_PARTS + first + part] += sums[part];
}

/** What is fair or unfair for everybody alike, points. */
export function commonFairness(run: Run): number {
  const { now, organiser, parameters: p } = run;
  return (
    (p.rewardFair * now.decisions.rewards * now.rights) / 100 -
    (p.lockFair * now.decisions.lockIn) / 100 -
    p.fairEmptiness * now.emptiness -
    p.fairExploitation * organiser.exploitation -
    now.control
  );
}

function judgeFairness(run: Run, side: Side, from: number, count: number): void {
  const { overload } = stage.customers;
  const { choiceS } = run.parameters;
  const common = commonFairness(run);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    fair[k] += common - choiceS * overload[stage.attendees[from + k]];
    sum += fair[k];
  }
  run.now.fairness[side] += sum;
}

/** Perceived value of a block of attendees; returns how fair each found the terms, points, valid until the next call. */
export function judgeValue(run: Run, side: Side, from: number, count: number): Float64Array {
  if (side === 0) weighStandPrice(run, from, count);
  else weighTicketPrice(run, from, count);
  weighBenefits(run, side, from, count);
  weighCosts(run, side, from, count);
  judgeFairness(run, side, from, count);
  return fair;
}
