/** Which figures head the right-hand panel, in which unit, and how they changed. Words are written elsewhere. */
import type { EditionReport, Mean } from '../model';
import type { Numbers } from '../i18n/numbers';
import { readableSurvey } from './surveyReading';
import { difference, secureShareOf, type FigureEdition, type FigureEstimate, type FigureView } from './editions';

export type KeyFigureId =
  | 'renewal'
  | 'satisfaction'
  | 'surveyedSatisfaction'
  | 'empowerment'
  | 'surveyedEmpowerment'
  | 'profit'
  | 'exhibitors'
  | 'visitors'
  | 'secureShare'
  | 'relationshipQuality'
  | 'surveyedLoyalty'
  | 'margin'
  | 'score'
  | 'revenue'
  | 'fill';

/** What heads the panel in organiser's view. */
export const ORGANISER_FIGURES: readonly KeyFigureId[] = [
  'renewal',
  'surveyedSatisfaction',
  'surveyedEmpowerment',
  'profit',
  'exhibitors',
  'visitors',
  'surveyedLoyalty',
  'revenue',
  'margin',
  'fill',
];

/** share 0–1 · points 0–100 · scale 1–10 · yuan · firms · persons */
export type KeyFigureUnit = 'share' | 'points' | 'scale' | 'yuan' | 'firms' | 'persons';

export interface KeyFigure {
  readonly id: KeyFigureId;
  readonly unit: KeyFigureUnit;
  readonly value: Mean;
  readonly before: Mean;
  readonly change: Mean;
  /** only for estimates */
  readonly interval: FigureEstimate | null;
  /** the change is smaller than the survey can tell */
  readonly isWithinError: boolean;
  /** perceived ÷ expected, beside satisfaction in model view; null elsewhere */
  readonly ratio: Mean;
}

export interface KeyFigureGroups {
  /** the four large cards */
  readonly main: readonly KeyFigure[];
  readonly more: readonly KeyFigure[];
}

/** The figures of `now` against `before`; organiser's view keeps to behaviour, money and survey estimates. */
export function keyFigures(
  now: FigureEdition,
  before: FigureEdition | null | undefined,
  view: FigureView,
): KeyFigureGroups {
  const fact = factsOf(now.report, before?.report);
  const facts = {
    renewal: fact('renewal', 'share', (report) => report.exhibitors.renewalRate),
    profit: fact('profit', 'yuan', (report) => report.money.profit),
    exhibitors: fact('exhibitors', 'firms', (report) => report.exhibitors.attending),
    visitors: fact('visitors', 'persons', (report) => report.market.visitorPersons),
    margin: fact('margin', 'share', (report) => report.money.margin),
  };
  return view === 'model' ? modelFigures(now.report, fact, facts) : surveyedFigures(now, before, fact, facts);
}

type Fact = (id: KeyFigureId, unit: KeyFigureUnit, pick: (report: EditionReport) => Mean) => KeyFigure;
type CommonFacts = Record<'renewal' | 'profit' | 'exhibitors' | 'visitors' | 'margin', KeyFigure>;

function factsOf(now: EditionReport, before: EditionReport | undefined): Fact {
  return (id, unit, pick) => {
    const value = pick(now);
    const earlier = before ? pick(before) : null;
    return {
      id,
      unit,
      value,
      before: earlier,
      change: difference(value, earlier),
      interval: null,
      isWithinError: false,
      ratio: null,
    };
  };
}

function modelFigures(now: EditionReport, fact: Fact, facts: CommonFacts): KeyFigureGroups {
  const satisfaction = fact('satisfaction', 'points', (report) => report.exhibitors.satisfaction);
  return {
    main: [
      facts.renewal,
      { ...satisfaction, ratio: now.exhibitors.ratioIndex },
      fact('empowerment', 'points', (report) => report.exhibitors.empowerment),
      facts.profit,
    ],
    more: [
      facts.exhibitors,
      facts.visitors,
      fact('secureShare', 'share', secureShareOf),
      fact('relationshipQuality', 'points', (report) => report.exhibitors.relationshipQuality),
      facts.margin,
      fact('score', 'yuan', (report) => report.money.score),
    ],
  };
}

function surveyedFigures(
  now: FigureEdition,
  before: FigureEdition | null | undefined,
  fact: Fact,
  facts: CommonFacts,
): KeyFigureGroups {
  const readable = readableSurvey(now.survey).constructs;
  const estimate = (id: KeyFigureId, construct: 'satisfaction' | 'empowerment' | 'loyalty'): KeyFigure =>
    surveyed(id, now.survey.constructs[construct], readable[construct], before?.survey.constructs[construct]);
  return {
    main: [
      facts.renewal,
      estimate('surveyedSatisfaction', 'satisfaction'),
      estimate('surveyedEmpowerment', 'empowerment'),
      facts.profit,
    ],
    more: [
      facts.exhibitors,
      facts.visitors,
      estimate('surveyedLoyalty', 'loyalty'),
      fact('revenue', 'yuan', (report) => report.money.revenue),
      facts.margin,
      fact('fill', 'share', (report) => report.market.fill),
    ],
  };
}

/** `shown` has its interval cut to the scale; whether a change counts is judged by the whole interval. */
function surveyed(
  id: KeyFigureId,
  now: FigureEstimate,
  shown: FigureEstimate,
  before: FigureEstimate | undefined,
): KeyFigure {
  return {
    id,
    unit: 'scale',
    value: now.mean,
    before: before?.mean ?? null,
    change: difference(now.mean, before?.mean),
    interval: shown,
    isWithinError: before !== undefined && isWithinError(now, before),
    ratio: null,
  };
}

/** Whether two independent estimates differ by less than the 95 % interval of their difference; unknown error counts as any. */
export function isWithinError(one: FigureEstimate, other: FigureEstimate): boolean {
  if (one.mean === null || other.mean === null) return false;
  const halfWidth = Math.hypot(halfOf(one), halfOf(other));
  return Math.abs(one.mean - other.mean) < halfWidth;
}

const halfOf = ({ low, high }: FigureEstimate): number => (low === null || high === null ? Infinity : (high - low) / 2);

/** What the score of an edition is made of, yuan. */
export interface ScoreParts {
  /** profit of all editions so far */
  readonly profits: number;
  /** customer equity now less customer equity as the show was taken over */
  readonly equityChange: number;
}

/** The two parts of the score so far; null at the opening, where there is nothing to add up. */
export function scoreParts(now: EditionReport, opening: EditionReport): ScoreParts | null {
  if (now.edition === opening.edition) return null;
  const equityChange = now.money.customerEquity - opening.money.customerEquity;
  return { profits: now.money.score - equityChange, equityChange };
}

/** Shares beyond this say no more than that there is hardly any income to divide by: a loss of nine times income. */
const LARGEST_SHARE = 2;

/** The value as a card prints it, without its unit word; a share beyond ±200 % only as being beyond. */
export function writeKeyValue(value: Mean, unit: KeyFigureUnit, numbers: Numbers): string {
  if (unit === 'share') return writeShare(value, numbers);
  if (unit === 'yuan') return numbers.yuan(value);
  return unit === 'points' || unit === 'scale' ? numbers.plain(value) : numbers.whole(value);
}

function writeShare(share: Mean, numbers: Numbers): string {
  if (share === null || Math.abs(share) <= LARGEST_SHARE) return numbers.percent(share);
  return share > 0 ? `>${numbers.percent(LARGEST_SHARE)}` : `<${numbers.percent(-LARGEST_SHARE)}`;
}

/** The number a file holds for a value that is written in short: whole yuan; null where the cell says it all. */
export function keyNumber(value: Mean, unit: KeyFigureUnit): number | null {
  return value === null || unit !== 'yuan' ? null : Math.round(value);
}

/** The number a file holds for a difference: whole yuan, percentage points to one decimal; null where the cell says it all. */
export function differenceNumber(value: Mean, unit: KeyFigureUnit): number | null {
  if (value === null || unit !== 'share') return keyNumber(value, unit);
  return Math.round(value * 1000) / 10;
}

/** What the arrow beside a figure says. */
export interface KeyChange {
  readonly direction: 'up' | 'down' | 'same';
  /** the size of the change without sign; percentage points for shares */
  readonly amount: string;
}

/**
 * The change of a figure rounded as it is printed, or null when there is nothing to compare. Shares that changed by more
 * than the whole change by whole points, and a share that is only known to lie beyond has no change.
 */
export function writeKeyChange(
  { value, before, change, unit }: Pick<KeyFigure, 'value' | 'before' | 'change' | 'unit'>,
  numbers: Numbers,
): KeyChange | null {
  if (change === null) return null;
  if (unit === 'share' && [value, before].some((share) => Math.abs(share ?? 0) > LARGEST_SHARE)) return null;
  const size = Math.abs(change);
  const amount = unit === 'share' ? numbers.plain(size * 100, size > 1 ? 0 : 1) : writeKeyValue(size, unit, numbers);
  if (!/[1-9]/.test(amount)) return { direction: 'same', amount };
  return { direction: change > 0 ? 'up' : 'down', amount };
}

/** The number a file holds for the change of a figure; null where there is none, or where the cell is one already. */
export function changeNumber(figure: KeyFigure, numbers: Numbers): number | null {
  const written = writeKeyChange(figure, numbers);
  if (!written) return null;
  return differenceNumber(figure.change, figure.unit) ?? (written.direction === 'same' ? 0 : null);
}
