// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, SCENARIOS, createRun, playEdition, surveyCustomers } from '../../src/model';
import type { Decisions, Run, Survey } from '../../src/model';
import { SMALL, mean, seedsFrom, there, withBase } from './twinWorlds';

function played(seed: number, decisions: Decisions = BASE_DECISIONS, scenario = SCENARIOS.baseline): Run {
  const run = createRun(scenario, seed);
  playEdition(run, decisions);
  return run;
}
const width = (survey: Survey): number =>
  there(survey.constructs.satisfaction.high) - there(survey.constructs.satisfaction.low);

describe('the questionnaire', () => {
  const run = played(1);
  const survey = surveyCustomers(run, { responseShare: 1 });

  test('has the items of every construct and two for each gap', () => {
    const ids = Object.keys(survey.items);
    const asked = { image: 5, expectation: 8, quality: 7, value: 2, satisfaction: 3, complaints: 1, loyalty: 2 };
    for (const [start, count] of Object.entries(asked))
      expect(ids.filter((id) => id.startsWith(start))).toHaveLength(count);
    expect(ids).toHaveLength(34);
    expect(survey.gaps).toHaveLength(5);
  });

  test('is answered with whole numbers from 1 to 10 by everyone who attends', () => {
    expect(survey.responses).toBe(run.customers.attending.reduce((sum, flag) => sum + flag, 0));
    for (const answers of Object.values(survey.items)) {
      expect(answers).toHaveLength(survey.responses);
      expect(Math.min(...answers)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...answers)).toBeLessThanOrEqual(10);
    }
  });

  test('scores are item means in the same order of respondents', () => {
    const { scores } = survey.constructs.value;
    expect(scores[3]).toBe((survey.items.value1[3] + survey.items.value2[3]) / 2);
    expect(mean([...scores])).toBeCloseTo(there(survey.constructs.value.mean), 10);
  });

  test('reads about 7.2 for a middling show, for good and ill', () => {
    for (const { mean: answer } of Object.values(survey.constructs))
      expect(Math.abs(there(answer) - 7.2)).toBeLessThan(0.8);
  });

  test('asks one side when told', () => {
    const exhibitors = surveyCustomers(run, { responseShare: 1, side: 'exhibitors' });
    const visitors = surveyCustomers(run, { responseShare: 1, side: 'visitors' });
    expect(exhibitors.responses + visitors.responses).toBe(survey.responses);
    expect(exhibitors.responses).toBe(run.now.attending[0]);
  });
});

describe('research', () => {
  test('buys answers: more of it, a smaller interval', () => {
    const little = surveyCustomers(played(2, withBase({ research: 5 })));
    const much = surveyCustomers(played(2, withBase({ research: 100 })));
    expect(little.responses).toBeLessThan(much.responses / 4);
    expect(width(much)).toBeLessThan(width(little) / 2);
  });

  test('of the edition just played counts', () => {
    const run = played(3, withBase({ research: 100 }));
    expect(surveyCustomers(run).responses / (run.now.attending[0] + run.now.attending[1])).toBeCloseTo(0.5, 1);
  });

  test('the interval of most surveys holds what everyone would have said', () => {
    const held = seedsFrom(1, 20).filter((seed) => {
      const run = played(seed, BASE_DECISIONS, { ...SCENARIOS.baseline, scale: 0.3 });
      const truth = there(surveyCustomers(run, { responseShare: 1 }).constructs.satisfaction.mean);
      const { low, high } = surveyCustomers(run).constructs.satisfaction;
      return truth > there(low) && truth < there(high);
    });
    expect(held.length).toBeGreaterThanOrEqual(17);
  });
});

describe('nobody', () => {
  test('answers null, and a share beyond 0–1 is refused', () => {
    const run = played(1, BASE_DECISIONS, SMALL);
    const silent = surveyCustomers(run, { responseShare: 0 });
    expect(silent.responses).toBe(0);
    expect(silent.constructs.image).toEqual({ mean: null, low: null, high: null, scores: new Float64Array(0) });
    expect(() => surveyCustomers(run, { responseShare: 1.5 })).toThrow('responseShare: expected 0–1, got 1.5');
  });

  test('the same run gives the same answers however often it is asked', () => {
    const run = played(5, BASE_DECISIONS, SMALL);
    expect(surveyCustomers(run)).toEqual(surveyCustomers(run));
  });
});
