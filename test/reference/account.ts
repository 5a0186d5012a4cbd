/** Phase 9, account: revenue, costs, profit, customer equity, yuan: `model.md` 4.9. */
import { LEVERS } from '../../src/model';
import type { LeverId } from '../../src/model';
import type { Customer } from './customer';
import { careGrowth } from './margin';
import { sumOf } from './sums';
import { P, attendeesOf } from './world';
import type { Money, World } from './world';

const STANDARDS: readonly LeverId[] = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'];
const FIXED: readonly LeverId[] = ['advertising', 'research'];
const costsAt50 = (): Partial<Record<LeverId, number>> => ({
  reliability: P.costReliability, responsiveness: P.costResponsiveness, assurance: P.costAssurance,
  empathy: P.costEmpathy, tangibles: P.costTangibles,
  training: P.costTraining, research: P.costResearch, recovery: P.costRecovery,
  suggestion: P.costSuggestion, choice: P.costChoice, decision: P.costDecision,
  participation: P.costParticipation, information: P.costInformation, rewards: P.costRewards,
  advertising: P.costAdvertising,
  personalisation: P.costPersonalisation, community: P.costCommunity, lockIn: P.costLockIn,
}); // prettier-ignore

/** Part of a cost that grows with the number of exhibitors. */
const headcount = ({ now }: World): number =>
  P.headcountShare + ((1 - P.headcountShare) * now.exhibitors) / (P.baseExhibitors * now.setting.scale);

function leverCost(world: World, lever: LeverId, atFifty: number): number {
  const { decisions, setting } = world.now;
  const r = Number(decisions[lever]) / 50;
  const cubic = lever === 'advertising' ? P.costCubicAds : P.costCubic;
  const shape = (1 - cubic) * r + cubic * r * r * r;
  const heads = FIXED.includes(lever) ? 1 : headcount(world);
  const cost = atFifty * setting.scale * shape * heads * (STANDARDS.includes(lever) ? setting.qualityCost : 1);
  if (lever !== 'participation') return cost;
  return cost - (P.participationSaving * setting.scale * headcount(world) * decisions.participation) / 100;
}

/** A line per lever that costs money, in the order of section 3. */
function leverCosts(world: World): Record<string, number> {
  const { decisions, setting } = world.now;
  const explanation = decisions.explainPrice ? P.explainCost * setting.scale : 0;
  const lines = LEVERS.flatMap(({ id }): [string, number][] => {
    if (id === 'explainPrice') return [[id, explanation]];
    const atFifty = costsAt50()[id];
    return atFifty === undefined ? [] : [[id, leverCost(world, id, atFifty)]];
  });
  return Object.fromEntries(lines);
}

/** What customers cost, and what the hall does. */
function otherCosts(world: World, stands: number): Record<string, number> {
  const { decisions, area, exhibitors, visitors, complaints, setting } = world.now;
  const attendees = attendeesOf(world, 0);
  const returned = attendees.filter((customer) => customer.attendedPrevious).length;
  const contact = P.serveHead * (P.contactBase + (P.contactPersonal * decisions.personalisation) / 100);
  const rec = decisions.recovery / 100;
  return {
    standBuilding: P.build * area,
    winning: P.newCost * (exhibitors - returned),
    keeping: P.oldCost * returned,
    exhibitorService:
      contact * sumOf(attendees, (customer) => customer.serviceCostFactor * careGrowth(customer.tenure)),
    visitorService: P.visHead * visitors,
    complaints: complaints * P.complaintCost * (rec * rec + P.complaintBase),
    lockInRebate: (P.lockRebate * decisions.lockIn * stands) / 100,
    hallRent: P.hallRent * setting.scale,
    overhead: P.overhead * setting.scale,
  };
}

/** margin·r/(1 + discountRate − r) of one attendee. */
function worth({ margin, renewalForecast }: Customer): number {
  const r = Math.min(P.equityCap, renewalForecast);
  return (margin * r) / (1 + P.discountRate - r);
}

export function account(world: World): void {
  const { now, organiser, ledger } = world;
  const [exhibitors, visitors] = [attendeesOf(world, 0), attendeesOf(world, 1)];
  const stands = sumOf(exhibitors, ({ pricePaid, standArea }) => pricePaid * standArea);
  const tickets = P.personsPerAgent * sumOf(visitors, ({ pricePaid }) => pricePaid);
  const other = P.other * stands;
  const revenue = stands + tickets + other;
  const costs: Money['costs'] = { ...leverCosts(world), ...otherCosts(world, stands) };
  const profit = revenue - Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  const customerEquity = sumOf([...exhibitors, ...visitors], worth);
  now.money = { stands, tickets, other, revenue, costs, profit, customerEquity };
  for (const customer of [...exhibitors, ...visitors]) customer.cumulativeProfit += customer.margin;
  organiser.lastVisitors = now.visitors;
  organiser.lastExhibitors = now.exhibitors;
  organiser.lastResearch = now.decisions.research;
  organiser.lastLuck = now.luck;
  if (world.edition > 0) ledger.profit += profit;
  else ledger.openingEquity = customerEquity;
}
