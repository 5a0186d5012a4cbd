// @vitest-environment node
/** The survey of the engine and the one worked out from the plain objects: the same answers from the same customers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE_DECISIONS, createRun, digest, playEdition, surveyCustomers } from '../../src/model';
import type { SurveyOptions } from '../../src/model';
import { SMALL } from '../model/twinWorlds';
import { anyOverrides, storyWith } from './arbitraries';
import { createReference, playReference } from './run';
import { surveyOf } from './survey';

const anyOptions: fc.Arbitrary<SurveyOptions> = fc.record(
  {
    responseShare: fc.double({ min: 0, max: 1, noNaN: true }),
    side: fc.constantFrom('exhibitors', 'visitors', 'both'),
  },
  { requiredKeys: [] },
);

test('any small show answers any survey alike in both, and is not changed by it', () => {
  fc.assert(
    fc.property(storyWith(anyOverrides), anyOptions, ({ scenario, seed, parameters, plan }, options) => {
      const run = createRun(scenario, seed, parameters);
      const world = createReference(scenario, seed, parameters);
      for (const { decisions, luck } of plan) {
        playEdition(run, decisions, luck);
        playReference(world, decisions, luck);
        const before = digest(run);
        for (const asked of [options, { ...options, responseShare: 1 }]) {
          expect(surveyCustomers(run, asked)).toEqual(surveyOf(world, asked));
        }
        expect(digest(run)).toBe(before);
      }
    }),
    { seed: 20260107, numRuns: 30 },
  );
});

test('hundreds of respondents answer alike in both, before the first edition and after it', () => {
  const run = createRun(SMALL, 11);
  const world = createReference(SMALL, 11);
  expect(surveyCustomers(run)).toEqual(surveyOf(world, {}));
  playEdition(run, { ...BASE_DECISIONS, research: 100, recovery: 80 }, 5);
  playReference(world, { ...BASE_DECISIONS, research: 100, recovery: 80 }, 5);
  const survey = surveyOf(world, {});
  expect(survey.responses).toBeGreaterThan(70);
  expect(surveyCustomers(run)).toEqual(survey);
  expect(surveyCustomers(run, { responseShare: 1 })).toEqual(surveyOf(world, { responseShare: 1 }));
});
