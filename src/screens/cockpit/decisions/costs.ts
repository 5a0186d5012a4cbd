/**
 * What each lever costs, saves or brings this edition, in yuan, reckoned at the size of last edition's show.
 * Costs come from the model; prices and the discount have no cost of their own, so their effect on income is shown
 * instead: what the list price would bring for last edition's stands or visitors, and what the discount would give away
 * to those who returned last edition. Nobody's reaction is in these figures: that is what the forecast is for.
 */
import { leverCosts, LEVERS } from '../../../model';
import type { CostContext, Decisions, LeverGroup, LeverId, ParameterOverrides } from '../../../model';
import { parameterNumber } from './lastShow';
import type { LastShow } from './lastShow';

export interface CostBasis extends Omit<CostContext, 'exhibitors'> {
  readonly show: LastShow;
}

/** `cost` may be negative: a saving. `income` is earned, `givenAway` is income forgone, `nothing` has no price. */
export type MoneyKind = 'cost' | 'income' | 'givenAway' | 'nothing';

export interface LeverMoney {
  readonly kind: MoneyKind;
  /** yuan; negative for a saving */
  readonly yuan: number;
  /** yuan more than with last edition's decisions; null without a last edition */
  readonly change: number | null;
}

export interface MoneyTotal {
  /** yuan spent on levers, savings taken off */
  readonly cost: number;
  readonly costChange: number | null;
  /** yuan by which prices and discount change income against last edition, at last edition's size */
  readonly incomeChange: number | null;
}

export type MoneyOfLevers = Readonly<Record<LeverId, LeverMoney>>;

const KINDS: Partial<Record<LeverId, MoneyKind>> = {
  standPrice: 'income',
  ticketPrice: 'income',
  loyaltyDiscount: 'givenAway',
  attentionStrategic: 'nothing',
  attentionKey: 'nothing',
  attentionTransaction: 'nothing',
  attentionRisk: 'nothing',
  promise: 'nothing',
};

/** Yuan of every lever with `decisions`, and the change against `last`. */
export function leverMoney(decisions: Decisions, last: Decisions | null, basis: CostBasis): MoneyOfLevers {
  const now = yuanOfLevers(decisions, basis);
  const before = last && yuanOfLevers(last, basis);
  const entries = LEVERS.map(({ id }): [LeverId, LeverMoney] => [
    id,
    { kind: KINDS[id] ?? 'cost', yuan: now[id], change: before && now[id] - before[id] },
  ]);
  return Object.fromEntries(entries) as MoneyOfLevers;
}

/** Sum over the levers of one group, or over all of them. */
export function totalMoney(money: MoneyOfLevers, group?: LeverGroup): MoneyTotal {
  const levers = LEVERS.filter((lever) => !group || lever.group === group).map(({ id }) => money[id]);
  const ofKind = (kind: MoneyKind): LeverMoney[] => levers.filter((lever) => lever.kind === kind);
  const hasLast = levers.every((lever) => lever.change !== null);
  return {
    cost: sum(ofKind('cost').map((lever) => lever.yuan)),
    costChange: hasLast ? sum(ofKind('cost').map(changeOf)) : null,
    incomeChange: hasLast ? sum(ofKind('income').map(changeOf)) - sum(ofKind('givenAway').map(changeOf)) : null,
  };
}

function yuanOfLevers(decisions: Decisions, basis: CostBasis): Record<LeverId, number> {
  const { show, scenario, parameters = {} } = basis;
  const { standPrice, ticketPrice } = decisions;
  const discount = decisions.loyaltyDiscount / 100;
  const costs = leverCosts(decisions, { exhibitors: show.exhibitors, scenario, parameters });
  return {
    ...costs,
    standPrice: standPrice * show.netArea,
    ticketPrice: ticketPrice * show.visitorPersons,
    loyaltyDiscount: discount * (standPrice * show.discountArea + ticketPrice * show.discountPersons),
    recovery: costs.recovery + complaintCost(decisions, show, parameters),
    personalisation: costs.personalisation + contactCost(decisions, show, parameters),
    lockIn: costs.lockIn + lockInRebate(decisions, show, parameters),
  };
}

/** Last edition's complaints, handled as this edition's recovery would handle them (model.md 4.9). */
function complaintCost(decisions: Decisions, show: LastShow, parameters: ParameterOverrides): number {
  const each = parameterNumber('complaintCost', parameters);
  const recovery = decisions.recovery / 100;
  return show.complaints * each * (recovery * recovery + parameterNumber('complaintBase', parameters));
}

/** What personal service adds to looking after last edition's exhibitors (model.md 4.9, customer margin). */
function contactCost(decisions: Decisions, show: LastShow, parameters: ParameterOverrides): number {
  const perUnit = parameterNumber('serveHead', parameters) * parameterNumber('contactPersonal', parameters);
  return (show.contactUnits * perUnit * decisions.personalisation) / 100;
}

/** The share of stand income that long contracts pay back (model.md 4.9). */
function lockInRebate(decisions: Decisions, show: LastShow, parameters: ParameterOverrides): number {
  const paidArea = show.netArea - (decisions.loyaltyDiscount / 100) * show.discountArea;
  return (parameterNumber('lockRebate', parameters) * decisions.lockIn * decisions.standPrice * paidArea) / 100;
}

const changeOf = (lever: LeverMoney): number => lever.change ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
