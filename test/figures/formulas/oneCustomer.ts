/** The numbers of one customer at one phase, for formulas that hold customer by customer. */
import type { FigureSide } from '../../../src/figures/editions';
import { FORMULAS } from '../../../src/figures/formulas';
import { parameterValue } from '../../../src/figures/formulas/parameterRows';
import { workOut, type FormulaNumbers } from '../../../src/figures/formulas/work';
import { LEVERS, type PhaseId } from '../../../src/model';
import { crossPull } from '../../../src/model/choice';
import { lnr } from '../../../src/model/maths';
import { ladder } from '../../../src/model/prices';
import type { PlayedPhases } from './phases';

export type Extra = (i: number, place: number | undefined) => number;

/** What a customer met that is in no column, by the name of the variable. */
function extrasOf(played: PlayedPhases, phase: PhaseId, side: FigureSide): Record<string, Extra> {
  const { run, before, after, organiserBefore, decisions } = played;
  const { now, organiser, parameters: p } = run;
  const at = side === 'exhibitors' ? 0 : 1;
  const column = (name: string) => after[phase][name] as ArrayLike<number>;
  const was = (name: string) => before[phase][name] as ArrayLike<number>;
  const isForecast = phase === 'classify';
  /** who comes again pays less; the forecast takes everybody for one who does */
  const netPrice: Extra = (i) => {
    const list = at === 0 ? decisions.standPrice : decisions.ticketPrice;
    const isReturning = isForecast || column('attendedPrevious')[i] === 1;
    return isReturning ? list * (1 - (decisions.loyaltyDiscount / 100) * ladder(column('tenure')[i], p)) : list;
  };
  const sent =
    (sign: number): Extra =>
    (i) => {
      const links = [...run.links.subarray(8 * i, 8 * i + 8)];
      return links.reduce((sum, link) => sum + Math.max(0, sign * column('wordVolume')[link]), 0);
    };
  return {
    isKnown: (i) => Number(was('hasAttended')[i] === 1 && was('absent')[i] < p.knownWithin),
    credibilityBefore: () => organiserBefore.credibility,
    publicImageBefore: () => organiserBefore.publicImage,
    brokenPromiseBefore: () => (isForecast ? organiser : organiserBefore).brokenPromise[at],
    willBefore: (i, place) => (before[phase].willExpectation as ArrayLike<number>[])[place ?? 0][i],
    ...(isForecast
      ? {
          positiveWordBefore: (i: number) => column('positiveWord')[i],
          negativeWordBefore: (i: number) => column('negativeWord')[i],
        }
      : {}),
    habitStrength: (i) => column('habit')[i],
    netPrice,
    netTicket: netPrice,
    ticketChange: (i) => (netPrice(i, undefined) - column('referencePrice')[i]) / 50,
    shouldBefore: (i) => was('shouldExpectation')[i],
    adaptation: () => now.conditions.adaptation,
    reachedByAds: () => now.reachedByAds,
    priceChange: (i) => lnr(netPrice(i, undefined) / column('referencePrice')[i]),
    otherSide: () => {
      if (isForecast) return crossPull(run, at, now.visitorPersons, now.attending[0]);
      const { lastVisitors, lastExhibitors } = organiserBefore;
      return crossPull(run, at, lastVisitors, at === 0 ? lastExhibitors : now.attending[0]);
    },
    rivals: () => now.conditions.rivals,
    rivalPrice: () => now.conditions.rivalPrice,
    visitorShock: () => 0,
    deliveredReliability: () => now.delivered[0],
    stress: () => now.stress,
    trainingStock: () => organiser.trainingStock,
    knowledge: () => organiser.knowledge,
    exploitation: () => organiser.exploitation,
    complaintEase: () => now.conditions.complaintEase,
    crowding: () => now.crowdExhibitors + now.crowdVisitors,
    steering: () => now.control,
    // the decisions explain their price
    dearer: () => 0,
    // the spread of what is left to chance is 0 in these runs
    chance: () => 0,
    personalHabit: () => 0,
    isFailed: (i) => Number(column('failed')[i] > 0),
    isFirstFailure: (i) => Number(column('failed')[i] === 1),
    isRepeated: (i) => Number(column('failed')[i] === 2),
    hasComplained: (i) => column('complained')[i],
    isAboutMoney: (i) => Number(column('kind')[i] === 0),
    isAboutQuality: (i) => Number(column('kind')[i] === 1),
    experiencedEmpathy: (i) => (after[phase].experienced as ArrayLike<number>[])[3][i],
    attentionPaid: (i) => now.attention[at * 4 + was('tier')[i]],
    hasReturned: (i) => column('attendedPrevious')[i],
    praiseSent: sent(1),
    blameSent: sent(-1),
    recentVisits: (i) => [1, 2, 4].filter((bit) => (column('recentAttendance')[i] & bit) !== 0).length,
    isExhibitor: () => 1 - at,
    marginMedian: () => now.marginMedian,
    marginTop: () => now.marginTop,
    attending: () => now.attending[at],
  };
}

/** Reads a variable from what is special, a decision, a column, the column before, or another formula, in this order. */
export function customerNumbers(
  played: PlayedPhases,
  phase: PhaseId,
  side: FigureSide,
  i: number,
  own: Record<string, Extra> = {},
): FormulaNumbers {
  const extras = { ...extrasOf(played, phase, side), ...own };
  const { before, after, decisions, overrides } = played;
  const inColumn = (column: unknown, place: number | undefined): number =>
    Array.isArray(column) ? (column as ArrayLike<number>[])[place ?? 0][i] : (column as ArrayLike<number>)[i];
  const numbers: FormulaNumbers = {
    variable: (id, place) => {
      if (id in extras) return extras[id](i, place);
      const lever = LEVERS.find((one) => one.id === id);
      if (lever) return Number(decisions[lever.id]) / (lever.unit === 'points' && id !== 'promise' ? 100 : 1);
      if (id in after[phase]) return inColumn(after[phase][id], place);
      const earlier = id.replace(/Before$/, '');
      if (earlier !== id && earlier in before[phase]) return inColumn(before[phase][earlier], place);
      // a visitor's price is a ticket
      const own = id === 'priceWeight' && side === 'visitors' ? 'ticketWeight' : id;
      const formula = FORMULAS.find((one) => one.id === own);
      if (!formula) throw new Error(`expected a reading for "${id}"`);
      return workOut(formula.tree, numbers, place === undefined ? {} : { d: place });
    },
    parameter: (key, place) => parameterValue(key, place, side, overrides),
    count: (over) => (over === 'd' ? 5 : null),
    sides: () => [numbers],
  };
  return numbers;
}
