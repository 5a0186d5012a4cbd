/** How large the last show was: what this edition's costs and income effects are reckoned with. */
import { PARAMETERS } from '../../../model';
import type { Decisions, EditionReport, ParameterOverrides } from '../../../model';

export interface LastShow {
  /** firms */
  readonly exhibitors: number;
  readonly visitorPersons: number;
  /** m² */
  readonly netArea: number;
  /** m² of returning exhibitors, each counted with the share of the discount its loyalty earns */
  readonly discountArea: number;
  /** returning visitors in persons, counted likewise */
  readonly discountPersons: number;
  /** complaints handled */
  readonly complaints: number;
  /** exhibitors, each counted with how demanding it is to look after */
  readonly contactUnits: number;
}

/** Columns of the show just played; index = customer, exhibitors first. A snapshot of the runner has them. */
export interface ShowColumns {
  readonly exhibitorCount: number;
  readonly count: number;
  readonly attending: ArrayLike<number>;
  readonly attendedPrevious: ArrayLike<number>;
  readonly complained: ArrayLike<number>;
  /** editions attended, the one just played included */
  readonly tenure: ArrayLike<number>;
  readonly standArea: ArrayLike<number>;
}

/** The size of the show that was played with `decisions` and ended as `report` and `columns` say. */
export function lastShowOf(
  report: EditionReport,
  columns: ShowColumns,
  decisions: Decisions,
  overrides: ParameterOverrides = {},
): LastShow {
  return {
    exhibitors: report.exhibitors.attending,
    visitorPersons: report.market.visitorPersons,
    netArea: report.market.netArea,
    contactUnits: contactUnitsOf(report, decisions, overrides),
    ...countCustomers(columns, overrides),
  };
}

function countCustomers(
  columns: ShowColumns,
  overrides: ParameterOverrides,
): Pick<LastShow, 'discountArea' | 'discountPersons' | 'complaints'> {
  const ladder = ladderOf(overrides);
  const persons = parameterNumber('personsPerAgent', overrides);
  const counted = { discountArea: 0, discountPersons: 0, complaints: 0 };
  for (let customer = 0; customer < columns.count; customer++) {
    if (!columns.attending[customer]) continue;
    counted.complaints += columns.complained[customer];
    if (!columns.attendedPrevious[customer]) continue;
    const share = ladder(columns.tenure[customer] - 1);
    if (customer < columns.exhibitorCount) counted.discountArea += columns.standArea[customer] * share;
    else counted.discountPersons += persons * share;
  }
  return counted;
}

/** Share of the discount earned after `tenure` editions: min(1.2, .4 + .2·tenure), model.md 4.2. */
function ladderOf(overrides: ParameterOverrides): (tenure: number) => number {
  const [base, step, max] = ['ladderBase', 'ladderStep', 'ladderMax'].map((key) => parameterNumber(key, overrides));
  return (tenure) => Math.min(max, base + step * tenure);
}

/** Looking after exhibitors cost units · cost per unit (model.md 4.9): the line of the accounts gives the units back. */
function contactUnitsOf(report: EditionReport, decisions: Decisions, overrides: ParameterOverrides): number {
  const perUnit =
    parameterNumber('serveHead', overrides) *
    (parameterNumber('contactBase', overrides) +
      (parameterNumber('contactPersonal', overrides) * decisions.personalisation) / 100);
  return perUnit > 0 ? report.money.costs.exhibitorService / perUnit : 0;
}

/** The value of a parameter that is one number. */
export function parameterNumber(key: string, overrides: ParameterOverrides): number {
  const value = overrides[key] ?? PARAMETERS.find((parameter) => parameter.key === key)?.value;
  if (typeof value !== 'number')
    throw new Error(`expected the parameter ${key} to be one number, got ${String(value)}`);
  return value;
}
