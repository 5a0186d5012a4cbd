/** Phase 9, account: revenue, costs, profit, customer equity, yuan: `model.md` 4.9. */
import type { LeverId } from '../../src/model';
import { sumOf } from './sums';
import { P, attendeesOf } from './world';
import type { Money, World } from './world';

const STANDARDS = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;
const FIXED: readonly LeverId[] = ['advertising', 'research'];
const COST_AT_50 = {
  reliability: P.costReliability, responsiveness: P.costResponsiveness, assurance: P.costAssurance,
  empathy: P.costEmpathy, tangibles: P.costTangibles,
  training: P.costTraining, research: P.costResearch, recovery: P.costRecovery,
  suggestion: P.costSuggestion, choice: P.costChoice, decision: P.costDecision,
  participation: P.costParticipation, information: P.costInformation, rewards: P.costRewards,
  advertising: P.costAdvertising,
  personalisation: P.costPersonalisation, community: P.costCommunity, lockIn: P.costLockIn,
} as const; // prettier-ignore
type CostlyLever = keyof typeof COST_AT_50;
const COSTLY = Object.keys(COST_AT_50) as CostlyLever[];

/** Part of a cost that grows with the number of exhibitors. */
const headcount = ({ now }: World): number =>
  1 - P.headcountShare + (P.headcountShare * now.exhibitors) / (P.baseExhibitors * now.setting.scale);

function leverCost(world: World, lever: CostlyLever): number {
  const { now } = world;
  const r = now.decisions[lever] / 50;
  const cubic = lever === 'advertising' ? P.costCubicAds : P.costCubic;
  const growing = (1 - cubic) * r + cubic * r * r * r;
  const quality = (STANDARDS as readonly string[]).includes(lever) ? now.setting.qualityCost : 1;
  const heads = FIXED.includes(lever) ? 1 : headcount(world);
  return COST_AT_50[lever] * growing * heads * quality * now.setting.scale;
}

/** What customers cost, as 4.9 subtracts it from each one's margin. */
function customerCosts(world: World): Record<string, number> {
  const { decisions } = world.now;
  const exhibitors = attendeesOf(world, 0);
  const contact = P.contactBase + (P.contactPersonal * decisions.personalisation) / 100;
  return {
    build: sumOf(exhibitors, ({ standArea }) => P.build * standArea),
    acquisition: sumOf(exhibitors, ({ attendedPrevious }) => (attendedPrevious ? P.oldCost : P.newCost)),
    service: sumOf(
      exhibitors,
      ({ serviceCostFactor, tenure }) =>
        P.serveHead * serviceCostFactor * contact * (1 + P.contactTenure * Math.min(P.contactTenureMax, tenure)),
    ),
    visitors: P.visHead * world.now.visitors,
  };
}

function otherCosts(world: World, stands: number): Record<string, number> {
  const { decisions, complaints, setting } = world.now;
  const rec = decisions.recovery / 100;
  return {
    explanation: decisions.explainPrice ? P.explainCost * setting.scale : 0,
    complaints: complaints * P.complaintCost * (rec * rec + P.complaintBase),
    lockRebate: P.lockRebate * (decisions.lockIn / 100) * stands,
    participationSaving: -P.participationSaving * (decisions.participation / 100) * headcount(world) * setting.scale,
    hallRent: P.hallRent * setting.scale,
    overhead: P.overhead * setting.scale,
  };
}

/** Σ margin·r/(1 + discountRate − r) over the attendees of both sides. */
function customerEquity(world: World): number {
  const sides = ([0, 1] as const).map((side) =>
    sumOf(attendeesOf(world, side), ({ margin, renewalForecast }) => {
      const r = Math.min(P.equityCap, renewalForecast);
      return (margin * r) / (1 + P.discountRate - r);
    }),
  );
  return sides[0] + sides[1];
}

export function account(world: World): void {
  const { now, organiser } = world;
  const stands = sumOf(attendeesOf(world, 0), ({ pricePaid, standArea }) => pricePaid * standArea);
  const tickets = sumOf(attendeesOf(world, 1), ({ pricePaid }) => pricePaid * P.personsPerAgent);
  const other = P.other * stands;
  const levers = Object.fromEntries(COSTLY.map((lever) => [lever, leverCost(world, lever)]));
  const costs: Money['costs'] = { ...levers, ...customerCosts(world), ...otherCosts(world, stands) };
  const revenue = stands + tickets + other;
  const spent = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  now.money = {
    stands,
    tickets,
    other,
    revenue,
    costs,
    profit: revenue - spent,
    customerEquity: customerEquity(world),
  };
  organiser.lastVisitors = now.visitors;
  organiser.lastExhibitors = now.exhibitors;
}
