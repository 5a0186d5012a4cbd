import type { EditionReport, Mean } from '../model';
import { secureShareOf } from '../sim/outcomes';
import type { Future } from '../sim/runner';

/** The key figures whose change can be explained, named as the screen names them. */
export const OUTCOMES = [
  ...(['renewal', 'satisfaction', 'empowerment', 'profit', 'exhibitors'] as const),
  ...(['visitors', 'secureShare', 'relationshipQuality', 'margin', 'score'] as const),
];
export type OutcomeId = (typeof OUTCOMES)[number];

/** Shares 0–1, points 0–100, yuan, firms, persons; null where nobody was there. */
export type Outcomes = Readonly<Record<OutcomeId, Mean>>;

/** The key figures of an edition that was played. */
export function outcomesOf(report: EditionReport): Outcomes {
  const { exhibitors, market, money } = report;
  return {
    renewal: exhibitors.renewalRate,
    satisfaction: exhibitors.satisfaction,
    empowerment: exhibitors.empowerment,
    profit: money.profit,
    exhibitors: exhibitors.attending,
    visitors: market.visitorPersons,
    secureShare: secureShareOf(report),
    relationshipQuality: exhibitors.relationshipQuality,
    margin: money.margin,
    score: money.score,
  };
}

/** The key figures of a glance at a future; the score needs more than a glance. */
export function outcomesOfFuture(future: Future): Outcomes {
  return {
    renewal: future.renewalRate,
    satisfaction: future.satisfaction,
    empowerment: future.empowerment,
    profit: future.profit,
    exhibitors: future.exhibitors,
    visitors: future.visitorPersons,
    secureShare: future.secureShare,
    relationshipQuality: future.relationshipQuality,
    margin: future.margin,
    score: null,
  };
}
