import { describe, expect, test } from 'vitest';
import { editionPair, secureShareOf } from '../../src/figures/editions';
import { dimensionGaps, gapNumbers, gapRows } from '../../src/figures/gapBars';
import { timelineEditions } from '../../src/figures/miniTimeline';
import { pathNumbers, satisfactionPath } from '../../src/figures/satisfactionPath';
import { SURVEY_ORDER, surveyRows } from '../../src/figures/surveyPanel';
import { estimate, playedEdition, surveyOf } from './fixture';

const survey = surveyOf(estimate(7, 0.2), 100);

describe('the satisfaction path', () => {
  const editions = [
    playedEdition(0, {
      exhibitors: { willExpectation: 74, perceivedQuality: 75, satisfaction: 67, ratioIndex: 1.01 },
      survey,
    }),
    playedEdition(1, { visitors: { satisfaction: 60 } }),
  ];
  test('shows the true means of one side without interval, the ratio beside them', () => {
    const [opening, first] = satisfactionPath(editions, 'exhibitors', 'model');
    expect(opening.values.satisfaction).toEqual({ mean: 67, low: null, high: null });
    expect(opening.ratio).toBe(1.01);
    expect(first.values.expectation.mean).toBeNull();
    expect(satisfactionPath(editions, 'visitors', 'model')[1].values.satisfaction.mean).toBe(60);
  });
  test("shows survey estimates and no ratio in organiser's view", () => {
    const [opening] = satisfactionPath(editions, 'exhibitors', 'organiser');
    expect(opening.values.perceived).toEqual(estimate(7, 0.2));
    expect(opening.ratio).toBeNull();
    expect(pathNumbers([opening])).toContain(7.2);
  });
});

describe('service gaps', () => {
  const before = playedEdition(1, { exhibitors: { gap: [1, 0, 0, 0, 0] } });
  const now = playedEdition(2, {
    exhibitors: { experienced: [75, 0, 0, 0, 0], expected: [74, 0, 0, 0, 0], gap: [1.5, 0, 0, 0, -2] },
    visitors: { gap: [null, null, null, null, null] },
    survey,
  });
  test('stand per dimension for both sides, with the edition before', () => {
    const [reliability] = dimensionGaps(now, before, 'model');
    expect(reliability.dimension).toBe('reliability');
    expect(reliability.marks[0]).toMatchObject({ who: 'exhibitors', experienced: 75, expected: 74, gap: 1.5, last: 1 });
    expect(reliability.marks[1]).toMatchObject({ who: 'visitors', gap: null });
  });
  test("are one estimate with interval in organiser's view", () => {
    const [reliability] = dimensionGaps(now, undefined, 'organiser');
    expect(reliability.marks).toHaveLength(1);
    expect(reliability.marks[0]).toMatchObject({ gap: 7, low: 6.8, high: 7.2, last: null });
    expect(gapNumbers([reliability])).toEqual([7, null, 6.8, 7.2]);
  });
  test('are drawn as squares for exhibitors and dots for visitors', () => {
    const rows = gapRows(dimensionGaps(now, before, 'model'), (dimension) => dimension, String);
    expect(rows[0].marks.map((mark) => mark.shape)).toEqual(['square', 'circle']);
    expect(rows[0].marks[0].text).toBe('1.5');
  });
});

describe('the survey panel', () => {
  test('has a row for each construct, once', () => {
    const rows = surveyRows(survey, null, (construct) => construct, String);
    expect(rows.map((row) => row.id)).toEqual(SURVEY_ORDER);
    expect(new Set(SURVEY_ORDER).size).toBe(Object.keys(survey.constructs).length);
    expect(rows[0].marks[0]).toMatchObject({ value: 7, low: 6.8, high: 7.2, last: null });
  });
});

describe("one customer's timeline", () => {
  const life = {
    firstEdition: 0,
    expectation: [70, 71, 72],
    perceivedQuality: [72, 60, 60],
    satisfaction: [66, 50, 50],
    attending: [1, 1, 0],
    failed: [0, 2, 2],
    complained: [0, 1, 1],
  };
  test('says nothing of editions the customer did not attend', () => {
    const [, , absent] = timelineEditions(life, 'model');
    expect(absent).toEqual({
      edition: 2,
      isAttending: false,
      expectation: null,
      perceived: null,
      satisfaction: null,
      failure: 'none',
      hasComplained: false,
    });
  });
  test('marks a repeated failure and its complaint', () => {
    expect(timelineEditions(life, 'model')[1]).toMatchObject({
      failure: 'again',
      hasComplained: true,
      satisfaction: 50,
    });
  });
  test("keeps to the show's records in organiser's view: attendance, and failures that were voiced", () => {
    const silent = { ...life, complained: [0, 0, 0] };
    expect(timelineEditions(silent, 'organiser')[1]).toMatchObject({
      isAttending: true,
      failure: 'none',
      satisfaction: null,
    });
    expect(timelineEditions(life, 'organiser')[1]).toMatchObject({
      failure: 'again',
      hasComplained: true,
      perceived: null,
    });
  });
  test('takes typed columns too', () => {
    const typed = timelineEditions({ ...life, attending: Uint8Array.of(1, 0, 0) }, 'model');
    expect(typed.map((edition) => edition.isAttending)).toEqual([true, false, false]);
  });
});

describe('editions', () => {
  const editions = [playedEdition(0), playedEdition(1), playedEdition(2)];
  test('come as a pair with the one before', () => {
    expect(editionPair(editions, 2).before?.edition).toBe(1);
    expect(editionPair(editions, 0).before).toBeUndefined();
    expect(editionPair(editions, 9).now).toBeUndefined();
  });
  test('have no secure share when nobody attends', () => {
    expect(secureShareOf(editions[0].report)).toBeNull();
  });
});
