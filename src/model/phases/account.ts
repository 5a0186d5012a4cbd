/**
 * Account: money.
 *
 * Revenue from stands, tickets and services; what customers cost each, what the levers cost, hall and overhead. What the
 * customers are still worth is customer equity: margin · r/(1 + d − r), r the chance of coming again (Reichheld & Sasser 1990;
 * Gupta, Lehmann & Stuart 2004). A visitor's own worth is small: he brings the exhibitors.
 * Textbook: 客户关系管理的基础理论, customers as assets.
 * Simplified: no cash flow, no credit; margins stay what they are.
 */
import { contactCost, writeLeverCosts } from '../costs';
import type { ParameterValues } from '../parameters';
import { BLOCK, sumOf } from '../passes';
import { endAttendee } from '../run';
import type { Run } from '../run';
import { stage } from '../stage';
import { byTenure } from '../tenure';

/** What a customer is worth beyond this edition, yuan: `renewal` 0–1 from edition to edition for ever. */
export function lifetimeValue(
  margin: number,
  renewal: number,
  p: Pick<ParameterValues, 'equityCap' | 'discountRate'>,
): number {
  const kept = renewal < p.equityCap ? renewal : p.equityCap;
  return (margin * kept) / (1 + p.discountRate - kept);
}

/** Sum over the attending exhibitors of price times area, yuan. */
function standRevenue(run: Run): number {
  const { pricePaid, standArea } = stage.customers;
  const end = run.now.attending[0];
  let total = 0;
  for (let from = 0; from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end);
    let sum = 0;
    for (let k = from; k < to; k++) {
      const i = stage.attendees[k];
      sum += pricePaid[i] * standArea[i];
    }
    total += sum;
  }
  return total;
}

/** Sum over the attending exhibitors of how demanding each is, growing with his editions. */
function contactUnits(run: Run): number {
  const { serviceCostFactor, tenure } = stage.customers;
  const end = run.now.attending[0];
  let total = 0;
  for (let from = 0; from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end);
    let sum = 0;
    for (let k = from; k < to; k++) {
      const i = stage.attendees[k];
      sum += serviceCostFactor[i] * byTenure.care[tenure[i]];
    }
    total += sum;
  }
  return total;
}

/** Writes the costs that follow from what customers do, yuan. */
function writeCustomerCosts(run: Run, lines: Record<string, number>, stands: number): void {
  const { now, parameters: p } = run;
  const recovery = now.decisions.recovery / 100;
  const newcomers = now.attending[0] - now.returned[0];
  lines.standBuilding = p.build * now.netArea;
  lines.winning = p.newCost * newcomers;
  lines.keeping = p.oldCost * now.returned[0];
  lines.exhibitorService = contactCost(run) * contactUnits(run);
  lines.visitorService = p.visHead * now.visitorPersons;
  lines.complaints =
    (now.complaints[0] + now.complaints[1]) * p.complaintCost * (recovery * recovery + p.complaintBase);
  lines.lockInRebate = (p.lockRebate * now.decisions.lockIn * stands) / 100;
}

/** Writes every cost line of the edition, yuan, always in the same order; levers without a cost of their own have none. */
function writeCosts(run: Run, stands: number): void {
  const { now, parameters: p } = run;
  const { scale } = now.conditions;
  const lines = now.money.costs;
  writeLeverCosts(lines, now.decisions, { exhibitors: now.attending[0], scenario: now.conditions }, p);
  writeCustomerCosts(run, lines, stands);
  lines.hallRent = p.hallRent * scale;
  lines.overhead = p.overhead * scale;
}

function sumCosts({ now }: Run): number {
  let sum = 0;
  for (const line in now.money.costs) sum += now.money.costs[line];
  return sum;
}

/** Revenue, costs and profit of the edition. */
export function accountProfit(run: Run): void {
  const { now, parameters: p } = run;
  const { customers, attendees } = stage;
  const { money } = now;
  money.stands = standRevenue(run);
  money.tickets = p.personsPerAgent * sumOf(customers.pricePaid, attendees, now.attending[0], endAttendee(run, 1));
  money.other = p.other * money.stands;
  money.revenue = money.stands + money.tickets + money.other;
  writeCosts(run, money.stands);
  money.profit = money.revenue - sumCosts(run);
}

function accountCustomers(run: Run): void {
  const { margin, cumulativeProfit, renewalForecast } = stage.customers;
  const { equityCap, discountRate } = run.parameters;
  const terms = { equityCap, discountRate };
  const end = endAttendee(run, 1);
  let equity = 0;
  for (let from = 0; from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end);
    let sum = 0;
    for (let k = from; k < to; k++) {
      const i = stage.attendees[k];
      cumulativeProfit[i] += margin[i];
      sum += lifetimeValue(margin[i], renewalForecast[i], terms);
    }
    equity += sum;
  }
  run.now.money.customerEquity = equity;
}

/** Stocks the next edition starts from. */
function closeBooks(run: Run): void {
  const { organiser, ledger, now } = run;
  organiser.lastVisitors = now.visitorPersons;
  organiser.lastExhibitors = now.attending[0];
  organiser.lastResearch = now.decisions.research;
  organiser.lastLuck = now.luck;
  if (run.edition > 0) ledger.profit += now.money.profit;
  else ledger.openingEquity = now.money.customerEquity;
}

export function account(run: Run): void {
  accountProfit(run);
  accountCustomers(run);
  closeBooks(run);
}
