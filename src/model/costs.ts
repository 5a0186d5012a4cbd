/** What customers leave and what the organiser's measures cost, yuan. */
import { LEVERS } from './levers';
import type { Decisions, LeverId, NumericLeverId } from './levers';
import { parameterValues } from './parameters';
import type { ParameterOverrides, ParameterValues } from './parameters';
import type { Run } from './run';
import type { Scenario } from './scenario';
import { stage } from './stage';
import { byTenure } from './tenure';

/** Yuan it costs to look after an exhibitor of usual demands in his first edition. */
export function contactCost(run: Run): number {
  const p = run.parameters;
  return p.serveHead * (p.contactBase + (p.contactPersonal * run.now.decisions.personalisation) / 100);
}

/** What a firm leaves after its stand is built and it is won or kept, looked after and served. */
export function earnFromExhibitors(run: Run, from: number, count: number): void {
  const { margin, pricePaid, standArea, attendedPrevious, serviceCostFactor, tenure } = stage.customers;
  const { other, build, newCost, oldCost } = run.parameters;
  const contact = contactCost(run);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const area = standArea[i];
    const booking = newCost + attendedPrevious[i] * (oldCost - newCost);
    const care = contact * serviceCostFactor[i] * byTenure.care[tenure[i]];
    margin[i] = pricePaid[i] * area * (1 + other) - build * area - booking - care;
  }
}

/** What an agent and the persons he stands for leave. */
export function earnFromVisitors(run: Run, from: number, count: number): void {
  const { margin, pricePaid } = stage.customers;
  const { personsPerAgent, visHead } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    margin[i] = personsPerAgent * (pricePaid[i] - visHead);
  }
}

/** Where and for how many a lever has to be paid. */
export interface CostContext {
  /** exhibitors expected at the coming edition */
  readonly exhibitors: number;
  readonly scenario: Pick<Scenario, 'scale' | 'qualityCost'>;
  readonly parameters?: ParameterOverrides;
}

/** Yuan at lever 50, and whether the cost grows with the number of exhibitors or with the scenario's quality cost. */
interface Rate {
  readonly atFifty: number;
  readonly isPerHead: boolean;
  readonly isStandard: boolean;
}

type Rates = Partial<Record<NumericLeverId, Rate>>;

const rate = (atFifty: number, isPerHead = true): Rate => ({ atFifty, isPerHead, isStandard: false });
const standard = (atFifty: number): Rate => ({ atFifty, isPerHead: true, isStandard: true });

/** Levers that cost money; prices, discount, promise and the shares of attention cost nothing themselves. */
function ratesOf(p: ParameterValues): Rates {
  return {
    reliability: standard(p.costReliability),
    responsiveness: standard(p.costResponsiveness),
    assurance: standard(p.costAssurance),
    empathy: standard(p.costEmpathy),
    tangibles: standard(p.costTangibles),
    training: rate(p.costTraining),
    research: rate(p.costResearch, false),
    recovery: rate(p.costRecovery),
    suggestion: rate(p.costSuggestion),
    choice: rate(p.costChoice),
    decision: rate(p.costDecision),
    participation: rate(p.costParticipation),
    information: rate(p.costInformation),
    rewards: rate(p.costRewards),
    advertising: rate(p.costAdvertising, false),
    personalisation: rate(p.costPersonalisation),
    community: rate(p.costCommunity),
    lockIn: rate(p.costLockIn),
  };
}

/** Cost of a lever in units of its cost at 50: the more is done, the dearer the next step. */
export function costShape(lever: number, cubic: number): number {
  const r = lever / 50;
  return (1 - cubic) * r + cubic * r * r * r;
}

/** A show has fixed work and work that grows with its exhibitors; 1 at the usual number. */
function headcountFactor(exhibitors: number, scale: number, p: ParameterValues): number {
  return p.headcountShare + ((1 - p.headcountShare) * exhibitors) / (p.baseExhibitors * scale);
}

function costOf(lever: LeverId, decisions: Decisions, context: CostContext, p: ParameterValues, rates: Rates): number {
  const { scale, qualityCost } = context.scenario;
  if (lever === 'explainPrice') return decisions.explainPrice ? p.explainCost * scale : 0;
  const priced = rates[lever];
  if (!priced) return 0;
  const heads = headcountFactor(context.exhibitors, scale, p);
  const shape = costShape(decisions[lever], lever === 'advertising' ? p.costCubicAds : p.costCubic);
  const cost = priced.atFifty * scale * shape * (priced.isPerHead ? heads : 1) * (priced.isStandard ? qualityCost : 1);
  // customers who help with the work save some of it
  return lever === 'participation'
    ? cost - (p.participationSaving * scale * heads * decisions.participation) / 100
    : cost;
}

/** Levers that have a line of their own among the costs. */
const COSTLY_LEVERS: readonly LeverId[] = LEVERS.map((lever) => lever.id).filter(
  (id) => id === 'explainPrice' || id in ratesOf(parameterValues({})),
);

/** Writes what each lever with a line of its own costs, yuan, into `lines`; for values already unpacked. */
export function writeLeverCosts(
  lines: Record<string, number>,
  decisions: Decisions,
  context: CostContext,
  p: ParameterValues,
): void {
  const rates = ratesOf(p);
  for (const id of COSTLY_LEVERS) lines[id] = costOf(id, decisions, context, p, rates);
}

/**
 * Yuan each lever costs in an edition with `context.exhibitors`; below 0 is a saving (participation may save more than
 * it costs). Discounts, the lock-in rebate and handled complaints depend on what customers do and are not in it.
 */
export function leverCosts(decisions: Decisions, context: CostContext): Record<LeverId, number> {
  const p = parameterValues(context.parameters ?? {});
  const rates = ratesOf(p);
  const entries = LEVERS.map(({ id }) => [id, costOf(id, decisions, context, p, rates)] as const);
  return Object.fromEntries(entries) as Record<LeverId, number>;
}
