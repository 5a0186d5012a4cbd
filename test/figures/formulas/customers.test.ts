// @vitest-environment node
/** Formulas that hold customer by customer give what the model wrote into the customers' columns. */
import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURE_SIDES, type FigureSide } from '../../../src/figures/editions';
import { FORMULAS, formulaOf, type FormulaId } from '../../../src/figures/formulas';
import { variablesIn } from '../../../src/figures/formulas/tree';
import { workOut } from '../../../src/figures/formulas/work';
import { BASE_DECISIONS, lifetimeValue, surveyCustomers, type Decisions, type PhaseId } from '../../../src/model';
import { feltChange, priceLevelOf, riseSlope } from '../../../src/model/prices';
import { draw, EDITION_DRAW, editionKey, editionSalt, normal, SURVEY_DRAW, uniform } from '../../../src/model/random';
import { reportEdition } from '../../../src/model/editionReport';
import { SURVEY_ITEMS } from '../../../src/model/surveyItems';
import { onStage } from '../../../src/model/stage';
import { customerNumbers, type Extra } from './oneCustomer';
import { playPhases, type Columns, type PlayedPhases } from './phases';

const DECISIONS: Decisions = {
  ...BASE_DECISIONS,
  standPrice: 1250,
  explainPrice: true,
  suggestion: 60,
  choice: 70,
  decision: 60,
  participation: 60,
  information: 25,
  rewards: 60,
  lockIn: 40,
  recovery: 70,
  personalisation: 60,
  promise: 82,
};
/** what is left to chance has no spread, except for what a test draws itself */
const QUIET = { sNoise: 0, recoverSD: 0, npsSD: 0, zone: 4, kappa: 0.4 };

let played: PlayedPhases;
beforeAll(() => {
  played = playPhases(DECISIONS, QUIET);
});

interface Case {
  readonly id: FormulaId;
  readonly phase: PhaseId;
  /** the column it gives; its own name unless told */
  readonly column?: string;
  readonly sides?: readonly FigureSide[];
  /** only of those marked in this column */
  readonly of?: string;
}

const CASES: readonly Case[] = [
  { id: 'willExpectation', phase: 'promise', sides: ['exhibitors'] },
  { id: 'expectationAtBooking', phase: 'promise' },
  { id: 'imagePerception', phase: 'promise' },
  { id: 'attitudeByHearsay', phase: 'promise', column: 'attitude' },
  { id: 'recoveryQuality', phase: 'serve', of: 'complained' },
  { id: 'harm', phase: 'serve' },
  { id: 'resentment', phase: 'serve' },
  { id: 'overload', phase: 'empower' },
  { id: 'serviceChoice', phase: 'empower' },
  { id: 'informationAttainment', phase: 'empower' },
  { id: 'impact', phase: 'empower' },
  { id: 'empowerment', phase: 'empower' },
  { id: 'perceivedQuality', phase: 'evaluate' },
  { id: 'disconfirmation', phase: 'evaluate' },
  { id: 'satisfaction', phase: 'evaluate' },
  { id: 'friendship', phase: 'relate' },
  { id: 'trust', phase: 'relate' },
  { id: 'belonging', phase: 'relate' },
  { id: 'attitude', phase: 'relate' },
  { id: 'willLearned', phase: 'relate', column: 'willExpectation' },
  { id: 'shouldExpectation', phase: 'relate' },
  { id: 'recommendation', phase: 'relate' },
  { id: 'marginOfExhibitor', phase: 'relate', column: 'margin', sides: ['exhibitors'] },
  { id: 'marginOfVisitor', phase: 'relate', column: 'margin', sides: ['visitors'] },
  { id: 'wordVolume', phase: 'talk' },
  { id: 'positiveWord', phase: 'talk' },
  { id: 'negativeWord', phase: 'talk' },
  { id: 'statedIntention', phase: 'classify' },
  { id: 'renewalForecast', phase: 'classify' },
  { id: 'dickBasu', phase: 'classify' },
  { id: 'knox', phase: 'classify' },
  { id: 'reinartzKumar', phase: 'classify' },
  { id: 'brandt', phase: 'classify' },
  { id: 'tier', phase: 'classify' },
];

function attendeesOf(side: FigureSide, phase: PhaseId): number[] {
  const { run, after } = played;
  const [from, to] = side === 'exhibitors' ? [0, run.exhibitorCount] : [run.exhibitorCount, run.count];
  const { attending, generation } = after[phase === 'promise' ? 'promise' : 'account'] as Record<
    string,
    ArrayLike<number>
  >;
  const before = played.before.promise.generation as ArrayLike<number>;
  const all = Array.from({ length: to - from }, (_, k) => from + k);
  return all.filter((i) => attending[i] === 1 && generation[i] === before[i]);
}

const valueOf = (columns: Columns, name: string, i: number): number => {
  const column = columns[name];
  return Array.isArray(column) ? (column as ArrayLike<number>[])[0][i] : (column as ArrayLike<number>)[i];
};

function evaluated(id: FormulaId, phase: PhaseId, side: FigureSide, i: number, own?: Record<string, Extra>): number {
  // what the formula gives is worked out, not read
  return workOut(formulaOf(id).tree, customerNumbers(played, phase, side, i, own)) ?? NaN;
}

describe.each(CASES)('$id', ({ id, phase, column, sides, of }) => {
  test.each(sides ?? FIGURE_SIDES)('is what the model gave each customer (%s)', (side) => {
    const customers = attendeesOf(side, phase).filter((i) => !of || valueOf(played.after[phase], of, i) === 1);
    expect(customers.length).toBeGreaterThan(20);
    for (const i of customers) {
      const expected = valueOf(played.after[phase], column ?? id, i);
      const size = Math.max(1, Math.abs(expected));
      expect(evaluated(id, phase, side, i) / size, `customer ${String(i)}`).toBeCloseTo(expected / size, 8);
    }
  });
});

describe('the choice', () => {
  /** everybody who is still in the market, whether he came or not */
  const stayed = (side: FigureSide, attended: 0 | 1): number[] => {
    const { run, before, after } = played;
    const [from, to] = side === 'exhibitors' ? [0, run.exhibitorCount] : [run.exhibitorCount, run.count];
    const was = before.promise.generation as ArrayLike<number>;
    const columns = after.book as Record<string, ArrayLike<number>>;
    const all = Array.from({ length: to - from }, (_, k) => from + k);
    return all.filter((i) => columns.attendedPrevious[i] === attended && columns.generation[i] === was[i]);
  };
  test.each(FIGURE_SIDES)('of those who attended last time is the one the model drew against (%s)', (side) => {
    const customers = stayed(side, 1);
    expect(customers.length).toBeGreaterThan(100);
    for (const i of customers) expect(evaluated('oursProbability', 'book', side, i)).toBeCloseTo(played.booked[i], 9);
  });
  test.each(FIGURE_SIDES)('of everybody else has a utility of its own (%s)', (side) => {
    const customers = stayed(side, 0);
    expect(customers.length).toBeGreaterThan(100);
    for (const i of customers) {
      const prospect = { ourOdds: () => evaluated('prospectOdds', 'book', side, i) };
      expect(evaluated('oursProbability', 'book', side, i, prospect)).toBeCloseTo(played.booked[i], 9);
    }
  });
});

describe('chances', () => {
  test.each(FIGURE_SIDES)('of a failure and of a complaint are those the model drew against (%s)', (side) => {
    const { run, after } = played;
    const columns = after.serve as Record<string, ArrayLike<number>>;
    for (const i of attendeesOf(side, 'serve')) {
      const key = editionKey(columns.randomKey[i], run.now.salt);
      const hasFailed = uniform(draw(key, EDITION_DRAW.failure)) < evaluated('failureChance', 'serve', side, i);
      expect(Number(hasFailed)).toBe(Math.min(1, columns.failed[i]));
      if (!hasFailed) continue;
      const isVoiced = uniform(draw(key, EDITION_DRAW.complaint)) < evaluated('voiceChance', 'serve', side, i);
      expect(Number(isVoiced)).toBe(columns.complained[i]);
    }
  });
});

describe('means over customers', () => {
  const meanOf = (id: FormulaId, side: FigureSide, own?: Record<string, Extra>): number => {
    const phase = 'evaluate';
    const { attending } = played.after.account as Record<string, ArrayLike<number>>;
    const { run } = played;
    const all = Array.from({ length: run.count }, (_, i) => i).filter(
      (i) => attending[i] === 1 && i < run.exhibitorCount === (side === 'exhibitors'),
    );
    return all.reduce((sum, i) => sum + evaluated(id, phase, side, i, own), 0) / all.length;
  };
  const burden: Extra = (i) => {
    const { run } = played;
    const p = run.parameters;
    const columns = played.after.evaluate as Record<string, ArrayLike<number>>;
    const paid = columns.pricePaid[i];
    const ratio = paid / columns.referencePrice[i];
    const rise = feltChange((2 * (ratio - 1)) / (ratio + 1), p.priceLoss, riseSlope(run), p.explainMax);
    return (
      p.burdenLevel[0] * columns.priceSensitivity[i] * priceLevelOf(paid, p.marketPrice, p.priceConvex) +
      p.burdenReference[0] * rise
    );
  };
  test('give the parts of perceived value, fairness and the ratio index that the report gives', () => {
    const report = onStage(played.run, reportEdition);
    for (const side of FIGURE_SIDES) {
      expect(meanOf('imageValue', side)).toBeCloseTo(report[side].valueParts[3] ?? NaN, 8);
      expect(-meanOf('mentalCost', side)).toBeCloseTo(report[side].valueParts[6] ?? NaN, 8);
      expect(-meanOf('physicalCost', side)).toBeCloseTo(report[side].valueParts[7] ?? NaN, 8);
      expect(meanOf('fairness', side)).toBeCloseTo(report[side].fairness ?? NaN, 8);
      expect(meanOf('ratioIndex', side)).toBeCloseTo(report[side].ratioIndex ?? NaN, 8);
    }
    expect(-meanOf('moneyCost', 'exhibitors', { priceBurden: burden })).toBeCloseTo(
      report.exhibitors.valueParts[4] ?? NaN,
      8,
    );
  });
});

describe('sums over customers', () => {
  /** the formula over `customers`, each read at the end of the edition */
  function summed(id: FormulaId, side: FigureSide, customers: readonly number[]): number {
    const of = (i: number) => customerNumbers(played, 'account', side, i);
    const whole = workOut(formulaOf(id).tree, {
      ...of(customers[0]),
      variable: (name, place) =>
        place === undefined ? of(customers[0]).variable(name) : of(customers[place]).variable(name),
      count: () => customers.length,
    });
    return whole ?? NaN;
  }
  const attendees = (side: FigureSide): number[] => {
    const { run, after } = played;
    const attending = after.account.attending as ArrayLike<number>;
    return Array.from({ length: run.count }, (_, i) => i).filter(
      (i) => attending[i] === 1 && i < run.exhibitorCount === (side === 'exhibitors'),
    );
  };
  test('customer equity is the sum over the attendees of both sides', () => {
    const { run } = played;
    const all = [...attendees('exhibitors'), ...attendees('visitors')];
    const { margin, renewalForecast } = played.after.account as Record<string, ArrayLike<number>>;
    const sum = summed('customerEquity', 'exhibitors', all);
    expect(sum / run.now.money.customerEquity).toBeCloseTo(1, 9);
    expect(
      all.reduce((total, i) => total + lifetimeValue(margin[i], renewalForecast[i], run.parameters), 0) / sum,
    ).toBeCloseTo(1, 9);
  });
  test.each(FIGURE_SIDES)('the net promoter score counts the answers (%s)', (side) => {
    const report = onStage(played.run, reportEdition);
    expect(summed('netPromoterScore', side, attendees(side))).toBeCloseTo(report[side].netPromoterScore ?? NaN, 9);
  });
});

test('the interval of the survey is as wide as its formula says', () => {
  const { responses, constructs } = surveyCustomers(played.run);
  const { scores, mean, high } = constructs.satisfaction;
  const known = mean ?? NaN;
  const surveySpread = Math.sqrt(scores.reduce((sum, score) => sum + (score - known) ** 2, 0) / (responses - 1));
  const given: Record<string, number> = { surveySpread, responses };
  const half = workOut(formulaOf('surveyError').tree, {
    ...customerNumbers(played, 'account', 'exhibitors', 0),
    variable: (id) => given[id],
  });
  expect(half).toBeCloseTo((high ?? NaN) - known, 9);
});

test('an answer of the survey is the opinion, the way of using the scale and chance', () => {
  const { run } = played;
  const number = SURVEY_ITEMS.findIndex(({ id }) => id === 'qualityOverall');
  const { centre, unit } = SURVEY_ITEMS[number];
  const asked = surveyCustomers(run, { responseShare: 1 });
  const { attending, randomKey, perceivedQuality, responseStyle } = run.customers;
  const respondents = Array.from({ length: run.count }, (_, i) => i).filter((i) => attending[i] === 1);
  const answers = respondents.map((i) => {
    const key = randomKey[i];
    const slip = draw(editionKey(key, editionSalt(run.edition, 0)), SURVEY_DRAW.item[number]);
    const given: Record<string, number> = {
      scaleStretch: 1 + 0.12 * normal(draw(key, SURVEY_DRAW.stretch)),
      latent: perceivedQuality[i],
      latentCentre: centre,
      latentUnit: unit,
      answeringStyle: responseStyle[i],
      chance: normal(slip),
    };
    const numbers = { ...customerNumbers(played, 'account', 'exhibitors', i), variable: (id: string) => given[id] };
    return workOut(formulaOf('surveyAnswer').tree, numbers);
  });
  expect(answers).toEqual([...asked.items.qualityOverall]);
});

test('every formula for customers is tested here, by itself or inside another', () => {
  const direct: string[] = [
    ...CASES.map(({ id }) => id),
    ...[
      'failureChance',
      'voiceChance',
      'imageValue',
      'mentalCost',
      'physicalCost',
      'moneyCost',
      'fairness',
      'ratioIndex',
    ],
    ...['customerEquity', 'netPromoterScore'],
    ...['oursProbability', 'prospectOdds', 'ticketWeight'],
  ];
  const reached = new Set(direct);
  for (const id of reached) {
    const formula = FORMULAS.find((one) => one.id === id);
    if (formula) for (const inside of variablesIn(formula.tree)) reached.add(inside);
  }
  const missed = FORMULAS.filter(({ id, check }) => check === 'customers' && !reached.has(id));
  expect(missed.map(({ id }) => id)).toEqual([]);
});
