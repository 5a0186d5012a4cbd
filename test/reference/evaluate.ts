/** Phase 5, evaluate: perceived quality, value, fairness and satisfaction: `model.md` 4.5. */
import { points, pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import type { Customer } from './customer';
import { either } from './order';
import { recoveryBonus } from './failure';
import { priceBurden } from './price';
import { P, normalOf } from './world';
import type { World } from './world';

function perceive(customer: Customer): void {
  const will = customer.expectationAtBooking;
  const delivered = P.outcomeShare * customer.outcomeQuality + (1 - P.outcomeShare) * customer.processQuality;
  customer.perceivedQuality = points(
    P.pq0 +
      P.aDeliv * delivered +
      P.aWill * will -
      P.aShould * customer.shouldExpectation +
      P.imgFilter * (customer.imagePerception - P.imageCentre) -
      customer.harm,
  );
  customer.disconfirmation = customer.perceivedQuality - will;
}

/** f(D): half within the zone of tolerance, shortfalls `loss` times, softened by taking part and by the community. */
function feltDifference({ now: { decisions } }: World, { disconfirmation: D }: Customer): number {
  const size = Math.abs(D);
  const z = P.zoneSlope * size + (1 - P.zoneSlope) * pos(size - P.zone);
  const own = P.selfServe * (decisions.participation / 100);
  const excused = 1 - own * (P.selfServeForced + P.selfServeChoice * (decisions.choice / 100));
  const bad = -P.loss * (excused * (1 - P.communityBuffer * (decisions.community / 100)));
  return either(D < 0, bad, 1 - own) * z;
}

/** Product, service, personnel and image. */
function benefits(customer: Customer): readonly number[] {
  const [reliability, responsiveness, assurance, empathy] = customer.experienced;
  return [
    P.valueProduct * (customer.outcomeQuality - P.outcomeCentre),
    P.valueService * ((reliability + responsiveness) / 2 - P.serviceCentre),
    P.valuePersonnel * ((assurance + empathy) / 2 - P.serviceCentre),
    P.valueImage * (customer.imagePerception - P.imageCentre),
  ];
}

/** Money, time, mental and physical cost, each below 0 where it takes. */
function costs(world: World, customer: Customer): readonly number[] {
  const { crowdE, crowdV, decisions } = world.now;
  const money = -P.money * priceBurden(world, customer);
  const time = -P.valueTime * (P.serviceCentre - customer.experienced[1]);
  const worry = -P.valueTrust * (P.trustNormal - customer.trust);
  const mental = worry - P.valueCrowd * (crowdE + crowdV) - P.valueHarm * customer.harm;
  const strain = either(customer.competence < P.effortBelow, 1 - customer.competence, P.effortAble);
  const physical = (decisions.participation / 100) * (P.enjoyment - P.effort * strain);
  return [money, time, mental, physical];
}

/** Four benefits and four costs, from left to right. */
function value(world: World, customer: Customer): void {
  customer.valueParts = [...benefits(customer), ...costs(world, customer)];
  customer.perceivedValue = points(customer.valueParts.reduce((sum, part) => sum + part, P.valueBase));
}

function fairness({ now, organiser }: World, customer: Customer): number {
  const d = now.decisions;
  const forAll =
    (P.rewardFair * d.rewards * now.rights) / 100 -
    (P.lockFair * d.lockIn) / 100 -
    P.fairEmptiness * now.emptiness -
    P.fairExploitation * organiser.exploitation -
    now.control;
  const rise = customer.pricePaid / customer.referencePrice;
  const isUnfair = customer.side === 0 && rise > P.fairRiseFrom && !d.explainPrice;
  return (isUnfair ? P.fairRise * (1 - rise) : 0) + (forAll - P.choiceS * customer.overload);
}

function satisfy(world: World, customer: Customer): void {
  customer.fairness = fairness(world, customer);
  const base =
    P.satisfactionBase +
    P.sQ * (customer.perceivedQuality - P.qualityCentre) +
    P.sD * feltDifference(world, customer) +
    P.sV * (customer.perceivedValue - P.valueCentre) +
    P.sPE * (customer.empowerment - P.empowermentCentre) +
    customer.fairness +
    P.sNoise * normalOf(world, customer, EDITION_DRAW.satisfaction);
  customer.satisfaction = points(base - P.resentShown * customer.resentment + recoveryBonus(customer));
  customer.lastingSatisfaction = points(base - customer.resentment);
}

export function evaluate(world: World): void {
  for (const customer of world.customers) {
    if (!customer.attending) continue;
    perceive(customer);
    value(world, customer);
    satisfy(world, customer);
  }
}
