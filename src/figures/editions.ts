import type { EditionReport, Mean, SideReport, SurveyConstructId } from '../model';

/** Whether a figure shows the true state or only what an organiser could know. */
export type FigureView = 'model' | 'organiser';

export type FigureSide = 'exhibitors' | 'visitors';
export const FIGURE_SIDES: readonly FigureSide[] = ['exhibitors', 'visitors'];

/** A mean with its 95 % interval; null where nobody answered. */
export interface FigureEstimate {
  readonly mean: Mean;
  readonly low: Mean;
  readonly high: Mean;
}

/** What a figure needs of a survey; scale 1–10. */
export interface FigureSurvey {
  readonly responses: number;
  readonly constructs: Readonly<Record<SurveyConstructId, FigureEstimate>>;
  /** quality minus expectation per SERVQUAL dimension, scale units */
  readonly gaps: readonly FigureEstimate[];
}

/** One played edition as figures see it; edition 0 is the show as it is taken over. */
export interface FigureEdition {
  readonly edition: number;
  readonly report: EditionReport;
  readonly survey: FigureSurvey;
}

/** The edition with this number and the one before it, where they exist. */
export function editionPair(
  editions: readonly FigureEdition[],
  current: number,
): { now: FigureEdition | undefined; before: FigureEdition | undefined } {
  const index = editions.findIndex((edition) => edition.edition === current);
  return { now: editions[index], before: index > 0 ? editions[index - 1] : undefined };
}

/** Difference of two means, or null when one of them is nobody's. */
export function difference(now: Mean | undefined, before: Mean | undefined): Mean {
  return now === null || now === undefined || before === null || before === undefined ? null : now - before;
}

/** Share 0–1 of attending customers of both sides in Brandt's secure class; null when nobody attends. */
export function secureShareOf(report: EditionReport): Mean {
  const count = (side: SideReport): number => side.segments.brandt.reduce((sum, members) => sum + members, 0);
  const all = count(report.exhibitors) + count(report.visitors);
  if (all === 0) return null;
  return (report.exhibitors.segments.brandt[0] + report.visitors.segments.brandt[0]) / all;
}
