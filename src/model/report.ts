/** What one edition of the show reports: plain data, structured-cloneable. Means over nobody are null. */

/** Mean over the people it concerns, or null when nobody is there to answer. */
export type Mean = number | null;

export type SchemeId = 'dickBasu' | 'knox' | 'reinartzKumar' | 'brandt' | 'tier';
export const SCHEMES: readonly SchemeId[] = ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'];

/** One number per class 0–3, in the order the scheme names its classes. */
export type ByClass = [number, number, number, number];

export interface SideReport {
  /** customers who attend: firms, or visitor agents of 8 persons */
  attending: number;
  newcomers: number;
  firstTimeShare: Mean;
  renewalRate: Mean;
  renewalRateRevenue: Mean;
  churn: Mean;
  portfolioSize: Mean;
  alsoAtRivalShare: Mean;
  willExpectation: Mean;
  willExpectationFirstTimers: Mean;
  willExpectationExperienced: Mean;
  shouldExpectation: Mean;
  shouldExpectationFirstTimers: Mean;
  shouldExpectationExperienced: Mean;
  experienced: Mean[];
  expected: Mean[];
  gap: Mean[];
  processQuality: Mean;
  outcomeQuality: Mean;
  perceivedQuality: Mean;
  disconfirmation: Mean;
  /** perceived ÷ expected: the textbook's ratio index, shown and never used */
  ratioIndex: Mean;
  perceivedValue: Mean;
  /** contributions in points: product, service, personnel, image, money, time, mental, physical */
  valueParts: Mean[];
  fairness: Mean;
  satisfaction: Mean;
  satisfactionSpread: Mean;
  attitude: Mean;
  friendship: Mean;
  trust: Mean;
  belonging: Mean;
  relationshipQuality: Mean;
  relationshipQualityByTier: Mean[];
  friendshipByTier: Mean[];
  trustByTier: Mean[];
  attitudeByTier: Mean[];
  belongingByTier: Mean[];
  empowerment: Mean;
  serviceChoice: Mean;
  informationAttainment: Mean;
  impact: Mean;
  competence: Mean;
  overloadShare: Mean;
  emptiness: number;
  failureShare: Mean;
  /** share of failures that hit a customer who remembers an earlier one */
  repeatedFailureShare: Mean;
  /** share of failures that were voiced */
  voicedShare: Mean;
  recoveryQuality: Mean;
  /** promoters minus detractors, −100 to 100 */
  netPromoterScore: Mean;
  /** good and bad messages sent per attendee */
  positiveWord: Mean;
  negativeWord: Mean;
  customerMargin: { p10: Mean; p50: Mean; p90: Mean };
  /** counts over attendees; Dick–Basu's also over those who attended the edition before */
  segments: Record<SchemeId, ByClass>;
  /** 5×5 counts from the class before (rows; last row "new") to the class now (columns; last column "left") */
  transitions: Record<SchemeId, number[][]>;
}

export interface EditionReport {
  edition: number;
  exhibitors: SideReport;
  visitors: SideReport;
  market: {
    visitorPersons: number;
    netArea: number;
    fill: number;
    turnedAway: number;
    visitorsPerExhibitor: Mean;
  };
  gaps: { knowledge: number; standards: Mean; delivery: number; communication: number; customer: Mean };
  service: { load: number; stress: number; erosion: number; exploitation: number };
  reputation: { credibility: number; brokenPromise: [number, number]; publicImage: number };
  money: {
    revenue: number;
    /** stands, tickets, other */
    revenueParts: Record<'stands' | 'tickets' | 'other', number>;
    costs: Record<string, number>;
    profit: number;
    margin: Mean;
    customerEquity: number;
    score: number;
  };
}
