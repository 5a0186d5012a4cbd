/** Played editions by hand: every number a test asserts is set by that test, everything else is nobody's or nought. */
import { SCHEMES } from '../../src/model';
import type { ByClass, EditionReport, SchemeId, SideReport } from '../../src/model';
import type { FigureEdition, FigureEstimate, FigureSurvey } from '../../src/figures/editions';

const byScheme = <Value>(make: () => Value): Record<SchemeId, Value> =>
  Object.fromEntries(SCHEMES.map((scheme) => [scheme, make()])) as Record<SchemeId, Value>;

export const noMoves = (): number[][] => Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);

/** A side with `changes` and nothing else known. */
export function sideReport(changes: Partial<SideReport> = {}): SideReport {
  return {
    attending: 0,
    newcomers: 0,
    firstTimeShare: null,
    renewalRate: null,
    renewalRateRevenue: null,
    churn: null,
    portfolioSize: null,
    alsoAtRivalShare: null,
    willExpectation: null,
    willExpectationFirstTimers: null,
    willExpectationExperienced: null,
    shouldExpectation: null,
    shouldExpectationFirstTimers: null,
    shouldExpectationExperienced: null,
    experienced: [null, null, null, null, null],
    expected: [null, null, null, null, null],
    gap: [null, null, null, null, null],
    processQuality: null,
    outcomeQuality: null,
    perceivedQuality: null,
    disconfirmation: null,
    ratioIndex: null,
    perceivedValue: null,
    valueParts: [],
    fairness: null,
    satisfaction: null,
    satisfactionSpread: null,
    attitude: null,
    friendship: null,
    trust: null,
    belonging: null,
    relationshipQuality: null,
    relationshipQualityByTier: [],
    friendshipByTier: [],
    trustByTier: [],
    attitudeByTier: [],
    belongingByTier: [],
    empowerment: null,
    serviceChoice: null,
    informationAttainment: null,
    impact: null,
    competence: null,
    overloadShare: null,
    emptiness: 0,
    failureShare: null,
    repeatedFailureShare: null,
    voicedShare: null,
    recoveryQuality: null,
    netPromoterScore: null,
    positiveWord: null,
    negativeWord: null,
    customerMargin: { p10: null, p50: null, p90: null },
    segments: byScheme((): ByClass => [0, 0, 0, 0]),
    transitions: byScheme(noMoves),
    ...changes,
  };
}

export interface EditionChanges {
  exhibitors?: Partial<SideReport>;
  visitors?: Partial<SideReport>;
  money?: Partial<EditionReport['money']>;
  market?: Partial<EditionReport['market']>;
  survey?: Partial<FigureSurvey>;
}

/** Edition `edition` with `changes`. */
export function playedEdition(edition: number, changes: EditionChanges = {}): FigureEdition {
  return { edition, report: report(edition, changes), survey: { ...silence, ...changes.survey } };
}

function report(edition: number, { exhibitors, visitors, money, market }: EditionChanges): EditionReport {
  return {
    edition,
    exhibitors: sideReport(exhibitors),
    visitors: sideReport(visitors),
    market: { visitorPersons: 0, netArea: 0, fill: 0, turnedAway: 0, visitorsPerExhibitor: null, ...market },
    gaps: { knowledge: 0, standards: null, delivery: 0, communication: 0, customer: null },
    service: { load: 0, stress: 0, erosion: 0, exploitation: 0 },
    reputation: { credibility: 0, brokenPromise: [0, 0], publicImage: 0 },
    money: {
      revenue: 0,
      revenueParts: { stands: 0, tickets: 0, other: 0 },
      costs: {},
      profit: 0,
      margin: null,
      customerEquity: 0,
      score: 0,
      ...money,
    },
  };
}

export const estimate = (mean: number, half: number): FigureEstimate => ({ mean, low: mean - half, high: mean + half });
export const noAnswer: FigureEstimate = { mean: null, low: null, high: null };

/** A survey nobody answered. */
const silence: FigureSurvey = {
  responses: 0,
  constructs: {
    image: noAnswer,
    expectation: noAnswer,
    quality: noAnswer,
    value: noAnswer,
    satisfaction: noAnswer,
    complaints: noAnswer,
    loyalty: noAnswer,
    empowerment: noAnswer,
  },
  gaps: [noAnswer, noAnswer, noAnswer, noAnswer, noAnswer],
};

/** A survey in which every construct has the same estimate. */
export function surveyOf(value: FigureEstimate, responses: number): FigureSurvey {
  const constructs = { ...silence.constructs };
  for (const construct of Object.keys(constructs) as (keyof typeof constructs)[]) constructs[construct] = value;
  return { responses, constructs, gaps: [value, value, value, value, value] };
}

/** Moves between classes: only the cells named. */
export function movesOf(cells: readonly (readonly [from: number, to: number, count: number])[]): number[][] {
  const moves = noMoves();
  for (const [from, to, count] of cells) moves[from][to] = count;
  return moves;
}
