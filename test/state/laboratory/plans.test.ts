// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { newDocument } from '../../../src/formats/document';
import {
  BASE_DECISIONS,
  LEVERS,
  PARAMETERS,
  SCENARIOS,
  checkDecisions,
  checkParameters,
  simulate,
} from '../../../src/model';
import type { Decisions, Scenario } from '../../../src/model';
import { outcomesOf, type OutcomeSeries } from '../../../src/sim/outcomes';
import { TrialBench, type Trial } from '../../../src/sim/trials';
import { planEnsemble, readEnsemble } from '../../../src/state/laboratory/ensemble';
import { leverFactors, withLeverAt, leverOf } from '../../../src/state/laboratory/leverFactors';
import { parameterFactors, uncertainParameters } from '../../../src/state/laboratory/parameterFactors';
import { read, type Reading } from '../../../src/state/laboratory/reading';
import { comingEdition, decisionsOfRun, trialOf, type Setup } from '../../../src/state/laboratory/setup';
import { gridOf, planSweep, readSweep } from '../../../src/state/laboratory/sweep';
import { comparisonsIn, planTornado, readTornado } from '../../../src/state/laboratory/tornado';
import { planWhatIf, readAlone, readWhatIf } from '../../../src/state/laboratory/whatIf';

const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1, editions: 4 };
const setup: Setup = {
  scenario: SMALL,
  seed: 5,
  parameters: {},
  decisions: Array.from({ length: 4 }, () => BASE_DECISIONS),
  from: 1,
  over: 'seeds',
  repeats: 4,
};
const profit: Reading = { outcome: 'profit', when: 'last', from: 1 };
const play = async (trials: readonly Trial[]): Promise<readonly OutcomeSeries[]> =>
  (await new TrialBench().play(trials, () => Promise.resolve())).results;
const everywhere = (made: Decisions): Decisions[] => setup.decisions.map(() => made);

describe('a repetition', () => {
  test('0 is the show itself; others have other customers, or other luck from the first changed edition on', () => {
    expect(trialOf(setup, 0)).toMatchObject({ seed: 5 });
    expect(trialOf(setup, 3)).toMatchObject({ seed: 8 });
    expect(trialOf({ ...setup, seed: 0xffff_ffff }, 2).seed).toBe(1);
    const lucky = trialOf({ ...setup, over: 'luck', from: 3 }, 2);
    expect(lucky).toMatchObject({ seed: 5, luck: 2, luckFrom: 3, shared: 2 });
  });

  test('of a run plays what was decided and goes on with what is planned', () => {
    const dear = { ...BASE_DECISIONS, standPrice: 1500 };
    const run = newDocument({ kind: 'ready', id: 'baseline' }, 1, { played: [dear], draft: BASE_DECISIONS });
    const decisions = decisionsOfRun(run);
    expect(decisions).toHaveLength(8);
    expect(decisions.map(({ standPrice }) => standPrice)).toEqual([1500, ...Array.from({ length: 7 }, () => 1150)]);
    expect(comingEdition(run)).toBe(2);
    expect(comingEdition({ ...run, played: decisions })).toBe(1);
  });
});

describe('what is read of a trial', () => {
  const series = {
    profit: [9, 1, 2, 6],
    score: [0, 1, 3, 9],
    satisfaction: [1, null, 4, 8],
  } as unknown as OutcomeSeries;
  test('is the last edition, or the mean from the first changed one', () => {
    expect(read(series, profit)).toBe(6);
    expect(read(series, { ...profit, when: 'mean' })).toBe(3);
    expect(read(series, { ...profit, when: 'mean', from: 2 })).toBe(4);
    expect(read(series, { outcome: 'satisfaction', when: 'mean', from: 1 })).toBe(6);
    expect(read(undefined, profit)).toBeNull();
  });
  test('is the last edition for what adds up', () => {
    expect(read(series, { outcome: 'score', when: 'mean', from: 1 })).toBe(9);
  });
});

describe('a tornado of the levers', () => {
  test('has legal ends for every lever, from extreme decisions too', () => {
    const low = Object.fromEntries(LEVERS.map(({ id, min }) => [id, id === 'explainPrice' ? false : min]));
    const extreme = withLeverAt({ ...BASE_DECISIONS, ...low }, leverOf('attentionKey'), 7);
    for (const made of [BASE_DECISIONS, extreme]) {
      for (const reach of ['ends', 'tenth'] as const) {
        const factors = leverFactors({ ...setup, decisions: everywhere(made) }, reach);
        expect(factors.map(({ id }) => id)).toEqual(LEVERS.map(({ id }) => id));
        for (const end of factors.flatMap(({ low: one, high }) => [one, high])) end?.decisions?.forEach(checkDecisions);
      }
    }
  });

  test('leaves out an end that is as things are', () => {
    const explain = leverFactors(setup, 'ends').find(({ id }) => id === 'explainPrice');
    expect(explain?.low).toBeUndefined();
    expect(explain?.high?.decisions?.[0].explainPrice).toBe(true);
  });

  test('goes a tenth of the range from where each edition stands', () => {
    const decisions = [1000, 1100, 1200, 1790].map((standPrice) => ({ ...BASE_DECISIONS, standPrice }));
    const price = leverFactors({ ...setup, decisions, from: 2 }, 'tenth').find(({ id }) => id === 'standPrice');
    expect(price?.high?.decisions?.map(({ standPrice }) => standPrice)).toEqual([1000, 1210, 1310, 1800]);
    expect(price?.low?.decisions?.map(({ standPrice }) => standPrice)).toEqual([1000, 990, 1090, 1680]);
  });

  test('compares each end with the show as it is, market by market', async () => {
    const factors = leverFactors(setup, 'ends').filter(({ id }) => id === 'standPrice' || id === 'reliability');
    const plan = planTornado(setup, factors, [0, 1, 2, 3]);
    const rows = readTornado(plan, await play(plan.trials), profit);
    const price = rows.find(({ id }) => id === 'standPrice');
    const differences = [5, 6, 7, 8].map((seed) => {
      const of = (standPrice: number): number =>
        simulate(SMALL, { ...BASE_DECISIONS, standPrice }, seed).reports[3].money.profit;
      return of(1800) - of(1150);
    });
    expect(price?.high.mean).toBeCloseTo(differences.reduce((sum, one) => sum + one, 0) / 4, 6);
    expect(price?.high.count).toBe(4);
    const sizes = rows.map(({ low, high }) => Math.max(Math.abs(low.mean ?? 0), Math.abs(high.mean ?? 0)));
    expect(sizes[0]).toBeGreaterThan(sizes[1]);
    expect(comparisonsIn(rows)).toBe(4);
  });

  test('of a lever that nothing reads changes nothing: the ticket price, once nobody minds it', async () => {
    const free = { priceLevel: [2, 0], priceRef: [1.3, 0], cueTicketLow: 0, cueTicketHigh: 0, burdenLevel: [0.6, 0] };
    const parameters = { ...free, burdenReference: [0.4, 0], screen: 0 };
    const factors = leverFactors(setup, 'ends').filter(({ id }) => id === 'ticketPrice');
    const plan = planTornado({ ...setup, parameters }, factors, [0, 1]);
    const [row] = readTornado(plan, await play(plan.trials), { ...profit, outcome: 'renewalRate' });
    expect(row.high.verdict).toBe('none');
    expect(row.low.verdict).toBe('none');
  });

  test('shows what half of it says while the rest is played', async () => {
    const plan = planTornado(setup, leverFactors(setup, 'ends').slice(0, 3), [0, 1, 2, 3]);
    const results = await play(plan.trials);
    const half = readTornado(plan, results.slice(0, plan.trials.length / 2), profit);
    expect(half.map(({ high }) => high.count)).toEqual([2, 2, 2]);
  });
});

describe('a tornado of the parameters', () => {
  test('has two legal ends for every row with a range', () => {
    const uncertain = uncertainParameters({ group: 'all', grades: 'all' });
    const keys = new Set(uncertain.map(({ parameter }) => parameter.key));
    expect([...keys].sort()).toEqual(
      PARAMETERS.filter(({ min, max }) => min < max)
        .map(({ key }) => key)
        .sort(),
    );
    for (const { parameter, low, high } of uncertain) {
      checkParameters({ [parameter.key]: low });
      checkParameters({ [parameter.key]: high });
      expect(String(low)).not.toBe(String(high));
      if (Array.isArray(parameter.value)) expect([low, high].map(String)).not.toContain(String(parameter.value));
    }
  });

  test('moves numbers of a row together, and shares of a whole one at a time', () => {
    const uncertain = uncertainParameters({ group: 'all', grades: 'all' });
    const of = (id: string) => uncertain.find((one) => one.id === id);
    expect(of('b0')).toMatchObject({ low: [-4.5, -1.272], high: [-2.228, 1] });
    expect(of('standSizes')).toMatchObject({ low: [5, 9, 18, 45], high: [14, 27, 54, 135] });
    expect(of('exit')).toMatchObject({ low: [0.03, 0.1], high: [0.1, 0.25] });
    expect(of('standShares[0]')).toMatchObject({ low: [0.32, 0.225, 0.11, 0.025], high: [0.96, 0.225, 0.11, 0.025] });
    expect(of('standTaste')).toMatchObject({ low: [-0.225, 0.05, 0.375, 0.6], high: [-0.075, 0.15, 1.125, 1.8] });
    expect(of('npsCentre')).toMatchObject({ low: [59, 54.5], high: [69, 64.5] });
    expect(of('W[1]')).toMatchObject({ low: [0.32, 0.05, 0.19, 0.16, 0.11], index: 1, group: 'birth' });
    expect(of('rebook')).toMatchObject({ low: [0, 0], high: [1.4, 0] });
    expect(of('W')).toBeUndefined();
    expect(of('aDeliv')).toMatchObject({ low: 0.7, high: 1, group: 'evaluate' });
  });

  test('can be kept to one step of an edition and to rows with a source', () => {
    const talk = uncertainParameters({ group: 'talk', grades: 'sourced' });
    expect(talk.length).toBeGreaterThan(3);
    expect(talk.every(({ group, parameter }) => group === 'talk' && parameter.evidence !== 'A')).toBe(true);
  });

  test('starts from the assumptions as they are changed, and skips an end that is there already', () => {
    const some = uncertainParameters({ group: 'evaluate', grades: 'all' }).filter(({ id }) => id === 'aDeliv');
    const [factor] = parameterFactors({ ...setup, parameters: { aDeliv: 1, loss: 2.5 } }, some);
    expect(factor).toEqual({ id: 'aDeliv', low: { parameters: { aDeliv: 0.7, loss: 2.5 } }, high: undefined });
  });
});

describe('a sweep', () => {
  test('has legal values from end to end', () => {
    expect(gridOf(leverOf('standPrice'), 11)).toEqual([700, 810, 920, 1030, 1140, 1250, 1360, 1470, 1580, 1690, 1800]);
    expect(gridOf(leverOf('loyaltyDiscount'), 6)).toEqual([0, 6, 12, 18, 24, 30]);
    expect(gridOf(leverOf('promise'), 6)).toEqual([50, 60, 70, 80, 90, 100]);
    expect(gridOf(leverOf('explainPrice'), 11)).toEqual([0, 1]);
  });

  test('has in each cell what simulate() gives for those decisions', async () => {
    const plan = planSweep({ ...setup, repeats: 2 }, 'standPrice', 'promise', 6);
    expect(plan.cells).toHaveLength(36);
    expect(plan.now).toEqual({ first: 1150, second: 74 });
    const results = await play(plan.trials);
    const { cells, now } = readSweep(plan, results, profit);
    const mean = (made: Decisions): number =>
      [5, 6].reduce((sum, seed) => sum + simulate(SMALL, made, seed).reports[3].money.profit / 2, 0);
    expect(now).toBeCloseTo(mean(BASE_DECISIONS), 6);
    for (const index of [0, 8, 35]) {
      const { first, second, mean: value, effect } = cells[index];
      const expected = mean({ ...BASE_DECISIONS, standPrice: first, promise: second ?? 0 });
      expect(value).toBeCloseTo(expected, 6);
      expect(effect.mean).toBeCloseTo(expected - (now ?? 0), 6);
    }
  });

  test('marks an optimum only where it stands clear of noise', () => {
    const plan = { ...planSweep({ ...setup, repeats: 3 }, 'standPrice', undefined, 6) };
    const made = (value: (place: number, repeat: number) => number): OutcomeSeries[] => {
      const results: OutcomeSeries[] = [];
      plan.base.forEach((index, repeat) => (results[index] = { profit: [value(-1, repeat)] } as never));
      plan.cells.forEach(({ trials }, place) =>
        trials.forEach((index, repeat) => (results[index] = { profit: [value(place, repeat)] } as never)),
      );
      return results;
    };
    const level = [100, 900, -40];
    const peak = readSweep(
      plan,
      made((place, repeat) => level[repeat] + (place === 3 ? 50 : 0) + 0.1 * repeat * place),
      profit,
    );
    expect([peak.best, peak.isBestClear]).toEqual([3, true]);
    expect(peak.cells.map(({ isAsGood }) => isAsGood)).toEqual([false, false, false, true, false, false]);
    const noise = [3, -2, 1, -4, 2, 0];
    const flat = readSweep(
      plan,
      made((place, repeat) => level[repeat] + (noise[(place + 2 * repeat + 6) % 6] ?? 0)),
      profit,
    );
    expect(flat.isBestClear).toBe(false);
    expect(flat.cells.filter(({ isAsGood }) => isAsGood).length).toBeGreaterThan(3);
    const least = readSweep(
      plan,
      made((place, repeat) => level[repeat] + (place === 2 ? -50 : 0)),
      profit,
      true,
    );
    expect([least.best, least.isBestClear]).toEqual([2, true]);
  });
});

describe('an ensemble', () => {
  test('plays the show itself once and counts it among both kinds', async () => {
    const plan = planEnsemble({ ...setup, from: 3 }, 5);
    expect(plan.trials).toHaveLength(9);
    const results = await play(plan.trials);
    const seeds = readEnsemble(plan, results, 'seeds', 'profit');
    expect(seeds).toHaveLength(5);
    const own = simulate(SMALL, BASE_DECISIONS, 5).reports.map(({ money }) => money.profit);
    expect(seeds.slice(1).map((spread) => spread.own)).toEqual(own);
    const others = [5, 6, 7, 8, 9].map((seed) => simulate(SMALL, BASE_DECISIONS, seed).reports[3].money.profit);
    expect(seeds[4].values).toEqual(others);
    expect(seeds[4].mean).toBeCloseTo(others.reduce((sum, one) => sum + one, 0) / 5, 6);
  });

  test('has no luck before the first changed edition, and some from there on', async () => {
    const plan = planEnsemble({ ...setup, from: 3 }, 6);
    const luck = readEnsemble(plan, await play(plan.trials), 'luck', 'profit');
    expect(luck.map(({ sd }) => sd === 0)).toEqual([true, true, true, false, false]);
    expect(luck[4].p10).not.toBeNull();
  });

  test('is read as far as it has come', () => {
    const plan = planEnsemble(setup, 5);
    expect(readEnsemble(plan, [], 'seeds', 'profit')).toEqual([]);
    expect(outcomesOf([]).profit).toEqual([]);
  });
});

describe('other assumptions', () => {
  test('are compared with those of the model, together and each alone', async () => {
    const parameters = { lock: 1, habit: [2, 0.3] };
    const plan = planWhatIf({ ...setup, parameters, repeats: 3 });
    expect(plan.trials).toHaveLength(12);
    const results = await play(plan.trials);
    const rows = readWhatIf(plan, results, profit);
    const renewal = rows.find(({ outcome }) => outcome === 'renewalRate');
    const mean = (overrides: object): number =>
      [5, 6, 7].reduce(
        (sum, seed) =>
          sum + (simulate(SMALL, BASE_DECISIONS, seed, overrides as never).reports[3].exhibitors.renewalRate ?? 0) / 3,
        0,
      );
    expect(renewal?.standard).toBeCloseTo(mean({}), 10);
    expect(renewal?.changed).toBeCloseTo(mean(parameters), 10);
    const alone = readAlone(plan, results, 'lock', { ...profit, outcome: 'renewalRate' });
    expect(alone?.mean).toBeCloseTo(mean({ lock: 1 }) - mean({}), 10);
    expect(readAlone(plan, results, 'slope', profit)).toBeUndefined();
  });

  test('are compared in the markets that are finished under both, while the others are being played', async () => {
    const plan = planWhatIf({ ...setup, parameters: { lock: 1 }, repeats: 3 });
    const played = await play(plan.trials);
    const pair = [plan.standard[0], plan.together[0]].map((index) => read(played[index], profit));
    // as results come in: in any order, with holes where nothing has been played
    const results: (typeof played)[number][] = [];
    for (const [index, result] of played.entries())
      if (index !== plan.together[1] && index !== plan.standard[2]) results[index] = result;
    const row = readWhatIf(plan, results, profit).find(({ outcome }) => outcome === 'profit');
    expect([row?.standard, row?.changed, row?.effect.count]).toEqual([...pair, 1]);
  });

  test('with one change, alone is together', () => {
    const plan = planWhatIf({ ...setup, parameters: { lock: 1 }, repeats: 3 });
    expect(plan.trials).toHaveLength(6);
    expect(plan.alone.lock).toEqual(plan.together);
  });
});
