/** What an edition reports: both sides, the market, the five gaps, reputation and money. */
import { marginOf, meanOfTwo, ratio } from './measures';
import type { EditionReport, Mean, SideReport } from './report';
import type { Run } from './run';
import { reportSide } from './sideReport';

/** Weighted sum over the five dimensions; null when a dimension has nobody. */
function weigh(values: readonly Mean[], weights: readonly number[]): Mean {
  let sum = 0;
  for (let d = 0; d < weights.length; d++) {
    const value = values[d];
    if (value === null) return null;
    sum += weights[d] * value;
  }
  return sum;
}

/** Widths of the five gaps, points. Parasuraman, Zeithaml & Berry (1985). */
function reportGaps(run: Run, exhibitors: SideReport, visitors: SideReport): EditionReport['gaps'] {
  const { now, parameters: p, organiser } = run;
  const total = p.W.reduce((sum, weight) => sum + weight, 0);
  const weights = p.W.map((weight) => weight / total);
  const expected = meanOfTwo(weigh(exhibitors.expected, weights), weigh(visitors.expected, weights));
  const standard = weights.reduce((sum, weight, d) => sum + weight * now.standard[d], 0);
  const delivered = weights.reduce((sum, weight, d) => sum + weight * now.delivered[d], 0);
  const surprise = meanOfTwo(exhibitors.disconfirmation, visitors.disconfirmation);
  return {
    knowledge: p.knowQ * (100 - organiser.knowledge),
    standards: expected === null ? null : expected - standard,
    delivery: standard - delivered,
    communication: now.decisions.promise - delivered,
    customer: surprise === null ? null : -surprise,
  };
}

function reportMoney(run: Run): EditionReport['money'] {
  const { money } = run.now;
  const { ledger } = run;
  return {
    revenue: money.revenue,
    revenueParts: { stands: money.stands, tickets: money.tickets, other: money.other },
    costs: { ...money.costs },
    profit: money.profit,
    margin: marginOf(money),
    customerEquity: money.customerEquity,
    score: ledger.profit + money.customerEquity - ledger.openingEquity,
  };
}

/** The report of the edition just played. */
export function reportEdition(run: Run): EditionReport {
  const { now, organiser } = run;
  const exhibitors = reportSide(run, 0);
  const visitors = reportSide(run, 1);
  return {
    edition: run.edition,
    exhibitors,
    visitors,
    market: {
      visitorPersons: now.visitorPersons,
      netArea: now.netArea,
      fill: now.fill,
      turnedAway: now.turnedAway,
      visitorsPerExhibitor: ratio(now.visitorPersons, now.attending[0]),
    },
    gaps: reportGaps(run, exhibitors, visitors),
    service: {
      load: now.load,
      stress: now.stress,
      erosion: organiser.erosion,
      exploitation: organiser.exploitation,
    },
    reputation: {
      credibility: organiser.credibility,
      brokenPromise: [organiser.brokenPromise[0], organiser.brokenPromise[1]],
      publicImage: organiser.publicImage,
    },
    money: reportMoney(run),
  };
}
