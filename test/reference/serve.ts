/** Phase 3, serve: what is delivered and what each attendee experiences: `model.md` 4.3. */
import { clamp, ln, lnr, pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import { weighted } from './customer';
import type { Customer, Side } from './customer';
import { meetFailure } from './failure';
import { P, attendeesOf, normalOf } from './world';
import type { World } from './world';

const RESPONSIVENESS = 1;
const ASSURANCE = 2;
const EMPATHY = 3;

/** The five service levers, in the order of the dimensions. */
const standardLevers = ({ now: { decisions: d } }: World): readonly number[] => [
  d.reliability,
  d.responsiveness,
  d.assurance,
  d.empathy,
  d.tangibles,
];

function strain(world: World): void {
  const { now, organiser } = world;
  const { decisions, setting } = now;
  now.fill = now.area / (setting.hall * setting.scale);
  now.crowdE = pos(now.fill - P.crowdFrom) / P.crowdSpan;
  now.crowdV = P.crowdVisitors * pos(now.visitors / (setting.visitorRoom * setting.scale) - 1);
  const participation = decisions.participation / 100;
  const part = P.loadPart * (participation * participation - P.participationNormal * P.participationNormal);
  const personal = P.loadPersonal * (decisions.personalisation / 100 - P.personalisationNormal);
  const trained = 1 + (P.staffTraining * (organiser.trainingStock - P.trainingNormal)) / 100;
  now.load = (now.exhibitors * (1 + part + personal)) / (setting.staff * setting.scale * trained);
  now.stress = pos(now.load - 1);
  organiser.erosion += P.erosionIn * now.stress - P.erosionOut * organiser.erosion;
}

/** What the five standards aim at, points. */
const standards = (world: World): readonly number[] =>
  standardLevers(world).map((lever) => P.qFloor + (P.qSpan * (lever / 100)) / (lever / 100 + P.qHalf));

function deliver(world: World): readonly number[] {
  const { now, organiser } = world;
  const trained = P.trainQ * (organiser.trainingStock - P.trainingNormal);
  const known = P.knowQ * (organiser.knowledge - P.knowledgeNormal);
  const crowded = P.crowdShare * P.crowd * (now.crowdE + now.crowdV);
  return now.standard.map((standard, d) => {
    const stressed = P.stressQ * now.stress * P.stressWeight[d];
    return (
      standard + trained * P.trainWeight[d] + known - stressed - organiser.erosion - crowded * P.crowdWeight[d] +
      now.setting.quality
    ); // prettier-ignore
  });
}

/** attention_m per tier of one side; 0 for a tier with nobody. */
function attentionOf(world: World, side: Side): readonly number[] {
  const { decisions: d } = world.now;
  const weights = [d.attentionStrategic, d.attentionKey, d.attentionTransaction, d.attentionRisk];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const attendees = attendeesOf(world, side);
  return weights.map((weight, tier) => {
    const inTier = attendees.filter((customer) => customer.tier === tier).length;
    if (inTier === 0) return 0;
    const a = clamp(weight / total / (inTier / attendees.length), P.attentionLow, P.attentionHigh);
    return P.attentionSide[side] * lnr(a);
  });
}

/** fitK: one-to-one service needs knowledge of the customer. */
const oneToOne = ({ now, organiser }: World): number =>
  (now.decisions.personalisation / 100 - P.personalisationNormal) *
  (P.oneToOneBase + (P.oneToOneKnowledge * organiser.knowledge) / 100);

/** What the able add by taking part. */
function coProduction({ now }: World, customer: Customer): number {
  const { participation, rewards } = now.decisions;
  const rewarded = P.coBase + (P.coRewards * rewards) / 100;
  const informed = P.coRights + P.coInformation * now.effInfo;
  return P.coProd * (participation / 100) * rewarded * informed * (customer.competence - P.coCompetence);
}

function experience(world: World, customer: Customer): readonly number[] {
  const { now, organiser } = world;
  const trained = (organiser.trainingStock - P.trainingNormal) / (100 - P.trainingNormal);
  const noiseSD = P.encSD * (1 - P.encTraining * trained);
  const attention = P.attention * now.attention[customer.side][customer.tier];
  return now.delivered.map((delivered, d) => {
    const noise = noiseSD * normalOf(world, customer, EDITION_DRAW.noise[d]);
    const cared = d === RESPONSIVENESS || d === ASSURANCE || d === EMPATHY ? attention : 0;
    const personal = d === EMPATHY ? P.personal * oneToOne(world) : 0;
    const own = customer.serviceFit + coProduction(world, customer);
    const level = delivered + personal + own + noise + cared;
    return clamp(level, 0, 100);
  });
}

/** What the other side is worth to him, points. */
function meetings({ now }: World, { side }: Customer): number {
  const { ticketPrice } = now.decisions;
  if (side === 1) {
    return P.outExh * ln(now.exhibitors / (P.baseExhibitors * now.setting.scale)) - P.outCrowd * now.crowdV;
  }
  const screened = ticketPrice / (ticketPrice + P.screenHalf) - P.marketTicket / (P.marketTicket + P.screenHalf);
  const vq = now.setting.visitorQuality * (1 + P.screen * screened);
  return (
    P.outLeads *
    clamp(
      ln((now.visitors * vq * vq) / Math.max(1, now.exhibitors) / (P.baseVisitors / P.baseExhibitors)),
      P.leadsLow,
      P.leadsHigh,
    )
  );
}

function outcome(world: World, customer: Customer): number {
  const level =
    P.outcomeBase +
    P.match * oneToOne(world) +
    meetings(world, customer) +
    P.outcomeFit * customer.serviceFit +
    P.outSD * normalOf(world, customer, EDITION_DRAW.outcome) +
    P.outSkill * (customer.competence - P.competenceNormal);
  return clamp(level, 0, 100);
}

export function serve(world: World): void {
  const { now } = world;
  strain(world);
  now.standard = standards(world);
  now.delivered = deliver(world);
  now.attention = [attentionOf(world, 0), attentionOf(world, 1)];
  now.complaints = 0;
  for (const customer of world.customers) {
    if (!customer.attending) continue;
    customer.experienced = experience(world, customer);
    customer.processQuality = weighted(customer, customer.experienced);
    customer.outcomeQuality = outcome(world, customer);
    meetFailure(world, customer);
    now.complaints += customer.complained;
  }
}
