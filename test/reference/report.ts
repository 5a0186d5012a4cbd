/** The report of an edition from the plain objects: README 7.13, `model.md` 10. */
import type { EditionReport, Mean, SideReport } from '../../src/model';
import type { Memory } from './moves';
import { reportSide } from './reportSide';
import { ratio } from './sums';
import { P, playBy } from './world';
import type { World } from './world';

/** The five dimensions in one number, by W; none where nobody answers. */
function byWeight(perDimension: readonly Mean[]): Mean {
  const total = P.W.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  for (const [d, value] of perDimension.entries()) {
    if (value === null) return null;
    sum += (P.W[d] / total) * value;
  }
  return sum;
}

/** The mean of both sides, or the one that is there. */
function ofBoth(exhibitors: Mean, visitors: Mean): Mean {
  if (exhibitors === null || visitors === null) return exhibitors ?? visitors;
  return (exhibitors + visitors) / 2;
}

function gaps({ now, organiser }: World, exhibitors: SideReport, visitors: SideReport): EditionReport['gaps'] {
  const expected = ofBoth(byWeight(exhibitors.expected), byWeight(visitors.expected));
  const standard = byWeight(now.standard) as number;
  const delivered = byWeight(now.delivered) as number;
  const surprise = ofBoth(exhibitors.disconfirmation, visitors.disconfirmation);
  return {
    knowledge: P.knowQ * (100 - organiser.knowledge),
    standards: expected === null ? null : expected - standard,
    delivery: standard - delivered,
    communication: now.decisions.promise - delivered,
    customer: surprise === null ? null : -surprise,
  };
}

function money({ now, ledger }: World): EditionReport['money'] {
  const { stands, tickets, other, revenue, costs, profit, customerEquity } = now.money;
  return {
    revenue,
    revenueParts: { stands, tickets, other },
    costs,
    profit,
    margin: revenue < 0.01 ? null : profit / revenue,
    customerEquity,
    score: ledger.profit + customerEquity - ledger.openingEquity,
  };
}

/** `memory` is that of the customers before the edition opened. */
export function reportOf(world: World, memory: readonly Memory[]): EditionReport {
  playBy(world);
  const { now, organiser } = world;
  const exhibitors = reportSide(world, 0, memory);
  const visitors = reportSide(world, 1, memory);
  const { credibility, brokenPromise, publicImage, erosion, exploitation } = organiser;
  return {
    edition: world.edition,
    exhibitors,
    visitors,
    market: {
      visitorPersons: now.visitors,
      netArea: now.area,
      fill: now.fill,
      turnedAway: now.turnedAway,
      visitorsPerExhibitor: ratio(now.visitors, now.exhibitors),
    },
    gaps: gaps(world, exhibitors, visitors),
    service: { load: now.load, stress: now.stress, erosion, exploitation },
    reputation: { credibility, brokenPromise: [...brokenPromise], publicImage },
    money: money(world),
  };
}
