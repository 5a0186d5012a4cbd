/**
 * What the attending customers are still worth: margin · r/(1 + d − r), r the chance of coming again, by class, and what
 * changed since the edition before (Reichheld & Sasser 1990; Gupta, Lehmann & Stuart 2004).
 */
import { lifetimeValue, type ParameterOverrides, type SchemeId } from '../model';
import { customersWhere } from './customerGroup';
import type { FigureEdition } from './editions';
import { cutsOf } from './floor/cuts';
import type { FloorCustomers } from './floor/customers';

/** What customer equity needs to know of every customer after one edition. */
export type EquityCustomers = Pick<
  FloorCustomers,
  'count' | 'exhibitorCount' | 'attending' | 'generation' | 'classes' | 'margin' | 'renewalForecast'
>;
export interface EquityEdition extends FigureEdition {
  readonly snapshot: EquityCustomers;
}

export type EquityScheme = Extract<SchemeId, 'tier' | 'reinartzKumar'>;
export const EQUITY_SCHEMES: readonly EquityScheme[] = ['tier', 'reinartzKumar'];

/** Yuan each customer is still worth after this edition's margin; 0 for those who do not attend. */
export function customerValues(customers: EquityCustomers, parameters: ParameterOverrides): Float64Array {
  const [equityCap] = cutsOf('equityCap', parameters);
  const [discountRate] = cutsOf('discountRate', parameters);
  const { attending, margin, renewalForecast } = customers;
  return Float64Array.from({ length: customers.count }, (_, i) =>
    attending[i] ? lifetimeValue(margin[i], renewalForecast[i], { equityCap, discountRate }) : 0,
  );
}

/** One class of attending customers and what it is worth, yuan. */
export interface EquityClass {
  /** 0–3 in the order of the scheme */
  readonly class: number;
  readonly members: readonly number[];
  readonly exhibitors: number;
  readonly visitors: number;
  /** both sides */
  readonly value: number;
  /** the class an edition ago, whoever was in it then; null at the start */
  readonly last: number | null;
  /** of the attending exhibitors, who hold nearly all of it, and of all equity, 0–1; null of nothing */
  readonly shareOfExhibitors: number | null;
  readonly shareOfEquity: number | null;
}

/** What made equity what it is, yuan: those who came, those who went, and those who stayed and are worth more or less. */
export interface EquityChange {
  readonly came: number;
  readonly left: number;
  readonly stayed: number;
}

export interface CustomerEquity {
  readonly total: number;
  readonly last: number | null;
  readonly classes: readonly EquityClass[];
  /** null at the start */
  readonly change: EquityChange | null;
  /** share of the exhibitors' equity that the most valuable fifth of them hold; null of nothing */
  readonly topFifth: number | null;
}

/** Equity after `now`, by class, against `before`. Yuan. */
export function customerEquity(
  now: EquityCustomers,
  before: EquityCustomers | undefined,
  scheme: EquityScheme,
  parameters: ParameterOverrides,
): CustomerEquity {
  const values = customerValues(now, parameters);
  const lastValues = before && customerValues(before, parameters);
  const total = sumOf(values);
  const attending = customersWhere(0, now.count, (customer) => now.attending[customer] === 1);
  const firms = attending.filter((customer) => customer < now.exhibitorCount);
  const classes = [0, 1, 2, 3].map((index): EquityClass => {
    const members = attending.filter((customer) => now.classes[scheme][customer] === index);
    const exhibitors = members.filter((customer) => customer < now.exhibitorCount);
    const [value, ofExhibitors] = [members, exhibitors].map((list) => sumOf(list.map((customer) => values[customer])));
    return {
      class: index,
      members,
      exhibitors: ofExhibitors,
      visitors: value - ofExhibitors,
      value,
      last: before && lastValues ? classValue(before, lastValues, scheme, index) : null,
      shareOfExhibitors: firms.length > 0 ? exhibitors.length / firms.length : null,
      shareOfEquity: total > 0 ? value / total : null,
    };
  });
  return {
    total,
    last: lastValues ? sumOf(lastValues) : null,
    classes,
    change: before && lastValues ? changeOf(now, before, values, lastValues) : null,
    topFifth: topShare(firms.map((customer) => values[customer])),
  };
}

function classValue(customers: EquityCustomers, values: Float64Array, scheme: EquityScheme, index: number): number {
  return sumOf(values.filter((_, customer) => customers.classes[scheme][customer] === index));
}

function changeOf(
  now: EquityCustomers,
  before: EquityCustomers,
  values: Float64Array,
  lastValues: Float64Array,
): EquityChange {
  let [came, left, stayed] = [0, 0, 0];
  for (let i = 0; i < now.count; i++) {
    const isSame = now.generation[i] === before.generation[i];
    if (isSame && now.attending[i] && before.attending[i]) stayed += values[i] - lastValues[i];
    else {
      came += values[i];
      left -= lastValues[i];
    }
  }
  return { came, left, stayed };
}

function topShare(values: readonly number[]): number | null {
  const total = sumOf(values);
  const rising = Float64Array.from(values).sort();
  return total > 0 ? sumOf(rising.subarray(rising.length - Math.round(rising.length / 5))) / total : null;
}

function sumOf(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
