// @vitest-environment node
import { expect, test } from 'vitest';
import { BASE_DECISIONS, createRun, digest, playEdition, surveyCustomers } from '../../src/model';
import { describeEdition, summariseSurvey, takeSnapshot, transferablesOf } from '../../src/sim/snapshot';
import { SMALL } from './plans';

function playedRun() {
  const run = createRun(SMALL, 1);
  const report = playEdition(run, BASE_DECISIONS);
  return { run, report };
}

test('a snapshot shows the customers as they are', () => {
  const { run } = playedRun();
  const snapshot = takeSnapshot(run);
  const { customers } = run;
  expect(snapshot.satisfaction[5]).toBe(Math.fround(customers.satisfaction[5]));
  expect(snapshot.standArea[5]).toBe(customers.standArea[5]);
  expect(snapshot.classes.tier).toEqual(customers.tier);
  expect(snapshot.relativeAttitude[7]).toBe(Math.fround(customers.attitude[7] - customers.rivalAttitude[7]));
});

test('every column has one entry for each customer', () => {
  const { run } = playedRun();
  const { classes, edition, count, exhibitorCount, ...columns } = takeSnapshot(run);
  expect([edition, count, exhibitorCount]).toEqual([1, 800, 240]);
  for (const column of [...Object.values(columns), ...Object.values(classes)]) expect(column.length).toBe(800);
});

test('the mean relationship quality of the attending agrees with the report', () => {
  const { run, report } = playedRun();
  const { attending, relationshipQuality, exhibitorCount } = takeSnapshot(run);
  const values = [...relationshipQuality.subarray(0, exhibitorCount)].filter((_, i) => attending[i] === 1);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean).toBeCloseTo(report.exhibitors.relationshipQuality as number, 3);
});

test('the word sent by the attending adds up to what the report says they said', () => {
  const { run, report } = playedRun();
  const { attending, wordVolume, exhibitorCount } = takeSnapshot(run);
  const said = [...wordVolume.subarray(0, exhibitorCount)];
  const good = said.reduce((sum, volume) => sum + Math.max(0, volume), 0);
  const bad = said.reduce((sum, volume) => sum + Math.max(0, -volume), 0);
  expect(good / report.exhibitors.attending).toBeCloseTo(report.exhibitors.positiveWord as number, 5);
  expect(bad / report.exhibitors.attending).toBeCloseTo(report.exhibitors.negativeWord as number, 5);
  expect(said.every((volume, i) => attending[i] === 1 || volume === 0)).toBe(true);
});

test('handing a snapshot over leaves the run untouched', () => {
  const { run } = playedRun();
  const before = digest(run);
  const snapshot = takeSnapshot(run);
  const transfer = transferablesOf(snapshot);
  expect(new Set(transfer).size).toBe(transfer.length);
  const copy = structuredClone(snapshot, { transfer });
  expect([snapshot.attending.length, snapshot.classes.knox.length]).toEqual([0, 0]);
  expect([copy.attending.length, copy.classes.knox.length]).toEqual([800, 800]);
  expect(digest(run)).toBe(before);
});

test('the survey is boiled down to what a screen shows', () => {
  const { run } = playedRun();
  const summary = summariseSurvey(run);
  const survey = surveyCustomers(run);
  expect(summary.responses).toBe(survey.responses);
  expect(summary.constructs.satisfaction.mean).toBe(survey.constructs.satisfaction.mean);
  expect(Object.keys(summary.constructs.quality)).toEqual(['mean', 'low', 'high']);
  expect(summary.gaps).toHaveLength(5);
});

test('an edition is plain data', () => {
  const { run, report } = playedRun();
  const edition = describeEdition(run, report);
  expect(structuredClone(edition)).toEqual(edition);
  expect(edition.digest).toBe(digest(run));
});
