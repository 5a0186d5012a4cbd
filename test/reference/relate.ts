/** Phase 6, relate: what the edition did to the relationship and what it taught: `model.md` 4.6. */
import { clamp, points, pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import { leaveContact, meetRival, stayAway } from './away';
import { weighted } from './customer';
import type { Customer } from './customer';
import { marginOf } from './margin';
import { either } from './order';
import { P, attendeesOf, uniformOf } from './world';
import type { World } from './world';

const EMPATHY = 3;

function befriend({ now, organiser }: World, customer: Customer): void {
  const { personalisation, community } = now.decisions;
  const knowing = P.oneToOneBase + (P.oneToOneKnowledge * organiser.knowledge) / 100;
  const forAll = (P.friendPersonal * personalisation * knowing + P.friendCommunity * community) / 100;
  const target = points(
    P.friendEmpathy * customer.experienced[EMPATHY] +
      P.friendAttention * now.attention[customer.side][customer.tier] +
      forAll +
      P.friendTenure * Math.min(P.friendTenureMax, customer.tenure),
  );
  customer.friendship += P.friendshipRate * (target - customer.friendship);
}

/** What lock-in takes: all of it from the dissatisfied, a share from the others. */
function lockTerm(customer: Customer, weight: number, calmShare: number, lockIn: number): number {
  const locked = (weight * lockIn) / 100;
  return either(customer.satisfaction < P.lowSatisfaction, locked, locked * calmShare);
}

/** What a complaint or a silent failure does to trust. */
function failureTrust({ failed, complained, recoveryQuality }: Customer): number {
  if (complained) return P.trustRecovery * (recoveryQuality - P.trustRecoveryFrom);
  return failed ? -P.trustSilent : 0;
}

function trust({ now }: World, customer: Customer): void {
  const d = now.decisions;
  const forAll =
    P.trustBase +
    P.trustInformation * (d.information - P.informationNormal) +
    P.trustExplained * Number(d.explainPrice) -
    P.trustEmptiness * now.emptiness;
  const target = points(
    forAll +
      P.trustPromise * clamp(customer.perceivedQuality - d.promise, P.trustPromiseLow, P.trustPromiseHigh) +
      P.trustAttitude * (customer.attitude - P.attitudeCentre) +
      failureTrust(customer) -
      lockTerm(customer, P.trustLock, P.trustLockCalm, d.lockIn),
  );
  customer.trust += either(target < customer.trust, P.tDown, P.tUp) * (target - customer.trust);
}

function belong({ now }: World, customer: Customer): void {
  const d = now.decisions;
  const forAll =
    P.belongBase +
    (P.belongCommunity * (d.community - P.communityNormal)) / 100 +
    P.belongRewards * (d.rewards / 100 - P.rewardsNormal) * (P.belongOwn + now.rights);
  const target = points(
    forAll +
      P.belongSatisfaction * (customer.satisfaction - P.satisfactionCentre) +
      P.belongEmpowerment * (customer.empowerment - P.empowermentCentre) +
      P.belongTrust * (customer.trust - P.trustNormal) +
      P.belongFriendship * (customer.friendship - P.friendshipNormal) -
      lockTerm(customer, P.belongLock, P.belongLockCalm, d.lockIn),
  );
  customer.belonging += P.belongingRate * (target - customer.belonging);
}

function judge({ now }: World, customer: Customer): void {
  const rate = customer.tenure < P.newTenure ? P.attNew : P.attOld;
  const lock = lockTerm(customer, P.attitudeLock, P.attitudeLockCalm, now.decisions.lockIn);
  const lasting = customer.lastingSatisfaction + P.attitudeTrust * (customer.trust - P.trustNormal) - lock;
  customer.attitude += rate * (lasting - customer.attitude);
  const seen = P.imageQuality * (customer.perceivedQuality - P.imageOffset);
  const image = seen + (1 - P.imageQuality) * customer.satisfaction;
  customer.imagePerception += P.imageRate * (image - customer.imagePerception);
}

function learn({ now }: World, customer: Customer): void {
  const speed = customer.tenure < P.newTenure ? P.willNew : P.willOld;
  const rate = Math.min(1, speed * now.setting.adaptation);
  customer.willAtBooking = customer.willExpectation;
  customer.willExpectation = customer.willExpectation.map((will, d) => {
    const met = P.willExperienced * customer.experienced[d] + P.willQuality * customer.perceivedQuality;
    return will + rate * (met - will);
  });
  const will = weighted(customer, customer.willExpectation);
  customer.shouldExpectation += P.should * pos(will - customer.shouldExpectation);
  const informed = (P.competenceInformation * (now.decisions.information - P.informationNormal)) / 100;
  const practised = P.competenceTenure * Math.min(P.competenceTenureMax, customer.tenure);
  const able = customer.baseCompetence + informed + practised;
  customer.competence = clamp(customer.competence + P.competenceRate * (able - customer.competence), 0, 1);
}

/** The visit becomes part of the past. */
function remember(world: World, customer: Customer): void {
  customer.habit += P.habitIn * (1 - customer.habit);
  customer.tenure += 1;
  customer.absent = 0;
  customer.hasAttended = 1;
  customer.referencePrice += P.refRate * (customer.pricePaid - customer.referencePrice);
  customer.recommendation =
    P.recommendAttitude * customer.attitude +
    P.recommendSatisfaction * customer.satisfaction +
    P.recommendTrust * customer.trust;
  customer.margin = marginOf(world, customer);
}

export function relate(world: World): void {
  for (const customer of [...attendeesOf(world, 0), ...attendeesOf(world, 1)]) {
    befriend(world, customer);
    trust(world, customer);
    belong(world, customer);
    judge(world, customer);
    learn(world, customer);
    remember(world, customer);
  }
  for (const customer of world.customers) {
    if (!customer.attending) stayAway(world, customer);
    meetRival(world, customer);
    if (uniformOf(world, customer, EDITION_DRAW.manager) < world.now.setting.managers) leaveContact(customer);
  }
}
