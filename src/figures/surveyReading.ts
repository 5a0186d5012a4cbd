/** How a survey may be read: intervals end where the scale of answers ends, and a handful of answers is called that. */
import type { FigureEstimate, FigureSurvey } from './editions';

/** Answers run from 1 to 10; the gap of two answers from −9 to 9. */
const ANSWERS = [1, 10] as const;
const GAPS = [-9, 9] as const;
/** With fewer answers the interval of 1.96 standard errors is itself a guess: the spread is hardly known. */
const ENOUGH_ANSWERS = 10;

/** The survey with intervals cut at the ends of their scale. The model's interval is symmetric and may reach beyond. */
export function readableSurvey({ responses, constructs, gaps }: FigureSurvey): FigureSurvey {
  const cut = Object.entries(constructs).map(([id, estimate]) => [id, within(estimate, ANSWERS)]);
  return {
    responses,
    constructs: Object.fromEntries(cut) as FigureSurvey['constructs'],
    gaps: gaps.map((gap) => within(gap, GAPS)),
  };
}

function within({ mean, low, high }: FigureEstimate, [least, most]: readonly [number, number]): FigureEstimate {
  return {
    mean,
    low: low === null ? null : Math.max(least, low),
    high: high === null ? null : Math.min(most, high),
  };
}

/** Whether somebody answered, but too few to learn much from. */
export function hasFewAnswers({ responses }: FigureSurvey): boolean {
  return responses > 0 && responses < ENOUGH_ANSWERS;
}
