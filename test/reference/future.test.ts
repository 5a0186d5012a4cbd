// @vitest-environment node
/** A glance at a future sees what playing it would report, to the last bit, and leaves no trace. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE_DECISIONS, STRATEGIES, cloneRun, createRun, digest, playEdition, playFuture } from '../../src/model';
import type { Decisions, EditionReport, FutureOutcome, Run } from '../../src/model';
import { CROWDED, anyLuck, anyOverrides, anyPlay, storyWith } from './arbitraries';

/** The nine figures of a glance, read from the report; a share of nobody is none. */
function outcomeOf({ exhibitors, visitors, market, money }: EditionReport): FutureOutcome {
  const attending = exhibitors.attending + visitors.attending;
  const secure = exhibitors.segments.brandt[0] + visitors.segments.brandt[0];
  return {
    renewalRate: exhibitors.renewalRate,
    secureShare: attending === 0 ? null : secure / attending,
    profit: money.profit,
    exhibitors: exhibitors.attending,
    visitorPersons: market.visitorPersons,
    satisfaction: exhibitors.satisfaction,
    empowerment: exhibitors.empowerment,
    relationshipQuality: exhibitors.relationshipQuality,
    margin: money.margin,
  };
}

/** All a run carries beside its columns and stocks, which the digest reads. */
const traceOf = (run: Run): string =>
  JSON.stringify([digest(run), run.organiser, run.ledger, run.now, run.opening, [...run.attendees]]);

function expectGlance(run: Run, decisions: Decisions, luck: number): void {
  const before = traceOf(run);
  const seen = playFuture(run, decisions, luck);
  expect(traceOf(run)).toBe(before);
  expect(seen).toEqual(outcomeOf(playEdition(cloneRun(run), decisions, luck)));
}

const lucks = fc.tuple(anyLuck, anyLuck);

test('any future of any show, whatever was played before and whatever other show was looked at in between', () => {
  fc.assert(
    fc.property(
      ...[storyWith(anyOverrides), storyWith(fc.constant({})), anyPlay, lucks],
      ({ scenario, seed, parameters, plan }, other, coming, others) => {
        const run = createRun(scenario, seed, parameters);
        const elsewhere = createRun(other.scenario, other.seed);
        for (const { decisions, luck } of plan) {
          for (const glance of [0, ...others]) expectGlance(run, coming.decisions, glance);
          expectGlance(elsewhere, coming.decisions, coming.luck);
          expectGlance(run, coming.decisions, coming.luck);
          playEdition(run, decisions, luck);
        }
        for (const glance of others) expectGlance(run, coming.decisions, glance);
      },
    ),
    { seed: 20260106, numRuns: 60 },
  );
});

/** Intention alone decides who is secure, so that every bond that breaks is seen. */
const BY_INTENTION = { brandtSatisfaction: [0, 0, 0], brandtRecommendation: [0, 0, 0] };

test.each([
  ['all three answers', {}],
  ['intention alone', BY_INTENTION],
])('every future of a lively show with every kind of event, where %s decide who is secure', (_name, parameters) => {
  const run = createRun(CROWDED, 12, parameters);
  for (const decisions of [BASE_DECISIONS, STRATEGIES.premiumRelationship, STRATEGIES.rightsInformed]) {
    for (let luck = 0; luck <= 64; luck += 4) expectGlance(run, decisions, luck);
    playEdition(run, decisions);
  }
});
