/**
 * Serve: moments of truth.
 *
 * What is delivered follows the standards, the skill of the staff and what the organiser knows of his customers; what
 * is met differs by person and encounter. Parasuraman, Zeithaml & Berry (1985, 1988): five dimensions, gaps 1–3;
 * Grönroos (1984): outcome (what) and process (how). Too much load wears standards down (Oliva & Sterman 2001).
 * Textbook: 客户服务管理, the five gaps and the five dimensions; 授权客户, the customer as part-time employee.
 * Simplified: staff are two numbers, skill and load; visitors and exhibitors meet the same standards.
 *
 *   standards ─┐                    ┌─ process quality ─┐
 *   training  ─┼─▶ delivered level ─┤                   ├─▶ delivered service ─▶ perceived quality
 *   load      ─┘   + encounter      └─ outcome quality ─┘        failures ─▶ harm
 */
import { clamp, ln, lnr, pos } from '../maths';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import { EDITION_DRAW, draw, editionKey, normal } from '../random';
import { endAttendee, firstAttendee } from '../run';
import type { Run } from '../run';
import { fail } from '../failure';
import { stage } from '../stage';

/** Quality level a standard of 0–1 aims at, points; each further step buys less. */
export function standardPoints(lever: number, floor: number, span: number, half: number): number {
  return floor + (span * lever) / (lever + half);
}

/** Crowding in the aisles and at the doors, in units of discomfort. */
function measureCrowd(run: Run): void {
  const { now, parameters: p } = run;
  const { hall, visitorRoom } = now.conditions;
  now.fill = now.netArea / hall;
  now.crowdExhibitors = pos(now.fill - p.crowdFrom) / p.crowdSpan;
  now.crowdVisitors = p.crowdVisitors * pos(now.visitorPersons / visitorRoom - 1);
}

/** Load of the staff, stress above it, and standards that wear as corner-cutting becomes normal. */
function measureLoad(run: Run): void {
  const { now, organiser, parameters: p } = run;
  const participation = now.decisions.participation / 100;
  const personalisation = now.decisions.personalisation / 100;
  const perExhibitor =
    1 +
    p.loadPart * (participation * participation - p.participationNormal * p.participationNormal) +
    p.loadPersonal * (personalisation - p.personalisationNormal);
  const hands = now.conditions.staff * (1 + (p.staffTraining * (organiser.trainingStock - p.trainingNormal)) / 100);
  now.load = (now.attending[0] * perExhibitor) / hands;
  now.stress = pos(now.load - 1);
  organiser.erosion += p.erosionIn * now.stress - p.erosionOut * organiser.erosion;
}

/** Standards and what is delivered of them, per dimension. */
function deliver(run: Run): void {
  const { now, organiser, parameters: p } = run;
  const { reliability, responsiveness, assurance, empathy, tangibles } = now.decisions;
  const levers = [reliability, responsiveness, assurance, empathy, tangibles];
  const skill = p.trainQ * (organiser.trainingStock - p.trainingNormal);
  const insight = p.knowQ * (organiser.knowledge - p.knowledgeNormal);
  const crowd = p.crowdShare * p.crowd * (now.crowdExhibitors + now.crowdVisitors);
  for (let d = 0; d < 5; d++) {
    now.standard[d] = standardPoints(levers[d] / 100, p.qFloor, p.qSpan, p.qHalf);
    now.delivered[d] =
      now.standard[d] +
      skill * p.trainWeight[d] +
      insight -
      p.stressQ * now.stress * p.stressWeight[d] -
      organiser.erosion -
      crowd * p.crowdWeight[d] +
      now.conditions.qualityShock;
  }
}

const inTier = new Int32Array(4);

/** Attention a customer of each tier gets: its share of attention over its share of customers; 0 is the usual. */
function shareAttention(run: Run, side: Side): void {
  const { now, parameters: p } = run;
  const { customers, attendees } = stage;
  const { attentionStrategic, attentionKey, attentionTransaction, attentionRisk } = now.decisions;
  const weights = [attentionStrategic, attentionKey, attentionTransaction, attentionRisk];
  const total = attentionStrategic + attentionKey + attentionTransaction + attentionRisk;
  inTier.fill(0);
  const end = endAttendee(run, side);
  for (let k = firstAttendee(run, side); k < end; k++) inTier[customers.tier[attendees[k]]]++;
  for (let tier = 0; tier < 4; tier++) {
    const customersShare = inTier[tier] / Math.max(1, now.attending[side]);
    const attention = customersShare > 0 ? weights[tier] / total / customersShare : 1;
    now.attention[side * 4 + tier] = p.attentionSide[side] * lnr(clamp(attention, p.attentionLow, p.attentionHigh));
  }
}

/** How well service is cut to the customer against what is usual: one-to-one needs knowledge of him. */
export function oneToOne(run: Run): number {
  const p = run.parameters;
  const knowing = p.oneToOneBase + (p.oneToOneKnowledge * run.organiser.knowledge) / 100;
  return (run.now.decisions.personalisation / 100 - p.personalisationNormal) * knowing;
}

const together = new Float64Array(BLOCK);
const keys = new Int32Array(BLOCK);

/** What the customer adds by taking part, if he is able: the part-time employee. */
function coProduce(run: Run, from: number, count: number): void {
  const { competence, serviceFit, randomKey } = stage.customers;
  const { decisions, effectiveInformation, salt } = run.now;
  const p = run.parameters;
  const scale =
    p.coProd *
    (decisions.participation / 100) *
    (p.coBase + (p.coRewards * decisions.rewards) / 100) *
    (p.coRights + p.coInformation * effectiveInformation);
  const { coCompetence } = p;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    keys[k] = editionKey(randomKey[i], salt);
    together[k] = serviceFit[i] + scale * (competence[i] - coCompetence);
  }
}

/** How far encounters differ from one another, points; training makes them alike. */
function encounterSpread({ organiser, parameters: p }: Run): number {
  const training = (organiser.trainingStock - p.trainingNormal) / (100 - p.trainingNormal);
  return p.encSD * (1 - p.encTraining * training);
}

/** Points of attention by tier. */
const attentionOf = new Float64Array(4);

const withinScale = (met: number): number => (met < 0 ? 0 : met > 100 ? 100 : met);

/** Attention is met in responsiveness, assurance and empathy, one-to-one service in empathy; weighed by what matters to him. */
function experience(run: Run, side: Side, from: number, count: number): void {
  const { experienced, dimensionWeight: weight, tier, processQuality } = stage.customers;
  const [met0, met1, met2, met3, met4] = [
    experienced[0],
    experienced[1],
    experienced[2],
    experienced[3],
    experienced[4],
  ];
  const [weight0, weight1, weight2, weight3, weight4] = [weight[0], weight[1], weight[2], weight[3], weight[4]];
  const { delivered, attention } = run.now;
  const { attention: perAttention, personal } = run.parameters;
  const [level0, level1, level2, level4] = [delivered[0], delivered[1], delivered[2], delivered[4]];
  const level3 = delivered[3] + personal * oneToOne(run);
  const spread = encounterSpread(run);
  const [noise0, noise1, noise2, noise3, noise4] = EDITION_DRAW.noise;
  for (let held = 0; held < 4; held++) attentionOf[held] = perAttention * attention[side * 4 + held];
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const key = keys[k];
    const part = together[k];
    const extra = attentionOf[tier[i]];
    const reliability = withinScale(level0 + part + spread * normal(draw(key, noise0)));
    const responsiveness = withinScale(level1 + part + spread * normal(draw(key, noise1)) + extra);
    const assurance = withinScale(level2 + part + spread * normal(draw(key, noise2)) + extra);
    const empathy = withinScale(level3 + part + spread * normal(draw(key, noise3)) + extra);
    const tangibles = withinScale(level4 + part + spread * normal(draw(key, noise4)));
    met0[i] = reliability;
    met1[i] = responsiveness;
    met2[i] = assurance;
    met3[i] = empathy;
    met4[i] = tangibles;
    processQuality[i] =
      weight0[i] * reliability +
      weight1[i] * responsiveness +
      weight2[i] * assurance +
      weight3[i] * empathy +
      weight4[i] * tangibles;
  }
}

/** What the other side's turnout adds to the result of a visit, points. */
function turnoutPoints(run: Run, side: Side): number {
  const { now, parameters: p } = run;
  const [exhibitors] = now.attending;
  if (side === 1) {
    const choice = ln(exhibitors / (p.baseExhibitors * now.conditions.scale));
    return p.outExh * choice - p.outCrowd * now.crowdVisitors;
  }
  const { ticketPrice } = now.decisions;
  const screened = ticketPrice / (ticketPrice + p.screenHalf) - p.marketTicket / (p.marketTicket + p.screenHalf);
  const quality = now.conditions.visitorQuality * (1 + p.screen * screened);
  const usual = p.baseVisitors / p.baseExhibitors;
  const leads = ln((now.visitorPersons * quality * quality) / Math.max(1, exhibitors) / usual);
  return p.outLeads * clamp(leads, p.leadsLow, p.leadsHigh);
}

function reachOutcome(run: Run, side: Side, from: number, count: number): void {
  const { outcomeQuality, serviceFit, competence } = stage.customers;
  const { outcomeFit, outSD, outSkill, competenceNormal, outcomeBase, match } = run.parameters;
  const level = outcomeBase + match * oneToOne(run) + turnoutPoints(run, side);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const outcome =
      level +
      outcomeFit * serviceFit[i] +
      outSD * normal(draw(keys[k], EDITION_DRAW.outcome)) +
      outSkill * (competence[i] - competenceNormal);
    outcomeQuality[i] = outcome < 0 ? 0 : outcome > 100 ? 100 : outcome;
  }
}

function serveBlock(run: Run, side: Side, from: number, count: number): void {
  coProduce(run, from, count);
  experience(run, side, from, count);
  reachOutcome(run, side, from, count);
  fail(run, side, from, count);
}

export function serve(run: Run): void {
  measureCrowd(run);
  measureLoad(run);
  deliver(run);
  for (const side of SIDES) {
    shareAttention(run, side);
    const end = endAttendee(run, side);
    for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
      serveBlock(run, side, from, Math.min(BLOCK, end - from));
    }
  }
}
