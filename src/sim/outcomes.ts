/** What a trial tells of an edition: the few numbers that experiments compare. */
import type { ByClass, EditionReport, Mean, SideReport } from '../model';

/** How an outcome is counted: shares are 0–1, points 0–100 (promoters minus detractors −100 to 100). */
export type OutcomeUnit = 'share' | 'points' | 'yuan' | 'firms' | 'persons';

export interface Outcome {
  readonly id: OutcomeId;
  readonly unit: OutcomeUnit;
  /** a sum over the editions so far, or a stock at their end: a mean over editions would say nothing */
  readonly isTotal?: true;
  readonly of: (report: EditionReport) => Mean;
}

const of = (id: OutcomeId, unit: OutcomeUnit, pick: Outcome['of']): Outcome => ({ id, unit, of: pick });

/** Share of one class among the members of some classes; null when there are none. */
function shareOf(classes: readonly ByClass[], index: number): Mean {
  const all = classes.flat().reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : classes.reduce((sum, counts) => sum + counts[index], 0) / all;
}

/** Share of the attending customers of both sides in Brandt's secure class; null when nobody attends. */
export const secureShareOf = ({ exhibitors, visitors }: EditionReport): Mean =>
  shareOf([exhibitors.segments.brandt, visitors.segments.brandt], 0);
const dickBasuOf = ({ exhibitors }: EditionReport): ByClass[] => [exhibitors.segments.dickBasu];

/** A number of the exhibitors' side. */
const side = (id: OutcomeId, unit: OutcomeUnit, pick: (side: SideReport) => Mean): Outcome =>
  of(id, unit, (report) => pick(report.exhibitors));

export type OutcomeId =
  | 'renewalRate'
  | 'satisfaction'
  | 'visitorSatisfaction'
  | 'perceivedQuality'
  | 'empowerment'
  | 'relationshipQuality'
  | 'trust'
  | 'recommendation'
  | 'secureShare'
  | 'loyalShare'
  | 'spuriousShare'
  | 'failureShare'
  | 'credibility'
  | 'exhibitors'
  | 'visitors'
  | 'fill'
  | 'profit'
  | 'customerEquity'
  | 'score';

/** Every outcome in the order in which it is offered. Where nothing else is said, it is of the exhibitors. */
export const OUTCOMES: readonly Outcome[] = [
  side('renewalRate', 'share', ({ renewalRate }) => renewalRate),
  of('profit', 'yuan', ({ money }) => money.profit),
  { ...of('score', 'yuan', ({ money }) => money.score), isTotal: true },
  { ...of('customerEquity', 'yuan', ({ money }) => money.customerEquity), isTotal: true },
  side('satisfaction', 'points', ({ satisfaction }) => satisfaction),
  of('visitorSatisfaction', 'points', ({ visitors }) => visitors.satisfaction),
  side('perceivedQuality', 'points', ({ perceivedQuality }) => perceivedQuality),
  side('empowerment', 'points', ({ empowerment }) => empowerment),
  side('relationshipQuality', 'points', ({ relationshipQuality }) => relationshipQuality),
  side('trust', 'points', ({ trust }) => trust),
  side('recommendation', 'points', ({ netPromoterScore }) => netPromoterScore),
  of('secureShare', 'share', secureShareOf),
  of('loyalShare', 'share', (report) => shareOf(dickBasuOf(report), 0)),
  of('spuriousShare', 'share', (report) => shareOf(dickBasuOf(report), 2)),
  side('failureShare', 'share', ({ failureShare }) => failureShare),
  of('credibility', 'share', ({ reputation }) => reputation.credibility),
  side('exhibitors', 'firms', ({ attending }) => attending),
  of('visitors', 'persons', ({ market }) => market.visitorPersons),
  of('fill', 'share', ({ market }) => market.fill),
];

/** One number per edition for every outcome; index = edition, 0 the show as it is taken over. */
export type OutcomeSeries = Readonly<Record<OutcomeId, readonly Mean[]>>;

/** The outcomes of some editions that follow each other, the first of them edition 0. */
export function outcomesOf(reports: readonly EditionReport[]): OutcomeSeries {
  const entries = OUTCOMES.map(({ id, of: pick }) => [id, reports.map(pick)] as const);
  return Object.fromEntries(entries) as unknown as OutcomeSeries;
}
