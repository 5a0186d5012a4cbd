/** Phase 5, evaluate: perceived quality, value, fairness and satisfaction: `model.md` 4.5. */
import { points, pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import type { Customer } from './customer';
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
  const z = size <= P.zone ? P.zoneSlope * size : P.zoneSlope * P.zone + size - P.zone;
  const selfServed = (P.selfServe * decisions.participation) / 100;
  if (D >= 0) return z * (1 - selfServed);
  const chosen = P.selfServeForced + (P.selfServeChoice * decisions.choice) / 100;
  return -P.loss * z * (1 - selfServed * chosen) * (1 - (P.communityBuffer * decisions.community) / 100);
}

function value(world: World, customer: Customer): number {
  const [reliability, responsiveness, assurance, empathy] = customer.experienced;
  const participation = world.now.decisions.participation / 100;
  const unable = customer.competence < P.competenceNormal ? 1 - customer.competence : P.effortAble;
  return points(
    P.valueCentre +
      P.valueProduct * (customer.outcomeQuality - P.qualityCentre) +
      P.valueService * ((reliability + responsiveness) / 2 - P.serviceCentre) +
      P.valuePersonnel * ((assurance + empathy) / 2 - P.serviceCentre) +
      P.valueImage * (customer.imagePerception - P.imageCentre) -
      P.money * priceBurden(world, customer) -
      P.valueTime * (P.serviceCentre - responsiveness) -
      P.valueTrust * (P.trustNormal - customer.trust) -
      P.valueCrowd * (world.now.crowdE + world.now.crowdV) -
      P.valueHarm * customer.harm -
      P.effort * participation * unable +
      P.enjoyment * participation,
  );
}

function fairness({ now, organiser }: World, customer: Customer): number {
  const d = now.decisions;
  const rise = customer.pricePaid / customer.referencePrice;
  const isUnfair = customer.side === 0 && rise > P.fairRiseFrom && !d.explainPrice;
  return (
    P.rewardFair * (d.rewards / 100) * now.rights -
    (P.lockFair * d.lockIn) / 100 -
    P.fairEmptiness * now.emptiness -
    P.fairExploitation * organiser.exploitation -
    now.control -
    P.choiceS * customer.overload -
    (isUnfair ? P.fairRise * pos(rise - 1) : 0)
  );
}

function satisfy(world: World, customer: Customer): void {
  const base =
    P.satisfactionBase +
    P.sQ * (customer.perceivedQuality - P.qualityCentre) +
    P.sD * feltDifference(world, customer) +
    P.sV * (customer.perceivedValue - P.valueCentre) +
    P.sPE * (customer.empowerment - P.empowermentCentre) +
    fairness(world, customer) +
    P.sNoise * normalOf(world, customer, EDITION_DRAW.satisfaction);
  customer.satisfaction = points(base - P.resentShown * customer.resentment + recoveryBonus(customer));
  customer.lastingSatisfaction = points(base - customer.resentment);
}

export function evaluate(world: World): void {
  for (const customer of world.customers) {
    if (!customer.attending) continue;
    perceive(customer);
    customer.perceivedValue = value(world, customer);
    satisfy(world, customer);
  }
}
