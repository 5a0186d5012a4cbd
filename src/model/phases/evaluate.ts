/**
 * Evaluate: perceived quality, perceived value, satisfaction.
 *
 * Satisfaction compares what was perceived with what was expected (Oliver 1980), a shortfall counts double
 * (Tversky & Kahneman 1992) and small differences little (zone of tolerance). Expectation also colours perception
 * (Boulding et al. 1993), image filters it (Grönroos 1984). Value is four benefits against four costs (Kotler). Who took part
 * credits himself with success and blames the other less if he could choose (Bendapudi & Leone 2003).
 * Textbook: 提升客户满意度, satisfaction = perceived ÷ expected; 客户关系维护, perceived value.
 * Simplified: the ratio of the textbook is shown as an index and never used: it has no zero and no direction of loss.
 *
 *   will, should ─┐
 *   delivered ────┼─▶ perceived quality ─┬─ disconfirmation ─┐
 *   image, harm ──┘                      └───────────────────┼─▶ satisfaction ─▶ attitude
 *   value, empowerment, fairness ────────────────────────────┘
 */
import { isBelow, points, pos } from '../maths';
import type { ParameterValues } from '../parameters';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import { EDITION_DRAW, draw, editionKey, normal } from '../random';
import { endAttendee, firstAttendee } from '../run';
import type { Run } from '../run';
import { judgeValue } from '../value';
import { stage } from '../stage';

/** How strongly a difference of `size` points is felt: within the zone of tolerance only by `zoneSlope`. */
export function feltSize(size: number, zone: number, zoneSlope: number): number {
  return zoneSlope * size + (1 - zoneSlope) * pos(size - zone);
}

const felt = new Float64Array(BLOCK);

function perceive(run: Run, from: number, count: number): void {
  const { outcomeQuality, processQuality, expectationAtBooking, shouldExpectation, imagePerception } = stage.customers;
  const { harm, perceivedQuality, disconfirmation } = stage.customers;
  const { pq0, aDeliv, aWill, aShould, imgFilter, imageCentre, outcomeShare } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const delivered = outcomeShare * outcomeQuality[i] + (1 - outcomeShare) * processQuality[i];
    const will = expectationAtBooking[i];
    const quality = points(
      pq0 +
        aDeliv * delivered +
        aWill * will -
        aShould * shouldExpectation[i] +
        imgFilter * (imagePerception[i] - imageCentre) -
        harm[i],
    );
    perceivedQuality[i] = quality;
    disconfirmation[i] = quality - will;
  }
}

/** How much of a good or bad surprise the customer puts down to the show, given that he took part himself. */
export function creditShares(
  participation: number,
  choice: number,
  community: number,
  p: ParameterValues,
): { good: number; bad: number } {
  const own = p.selfServe * participation;
  const excused = 1 - own * (p.selfServeForced + p.selfServeChoice * choice);
  return { good: 1 - own, bad: excused * (1 - p.communityBuffer * community) };
}

/** What a point of felt difference counts when better (`good`) or worse (`bad`, below 0) than expected. */
export function surpriseWeights(run: Run): { good: number; bad: number } {
  const { participation, choice, community } = run.now.decisions;
  const credit = creditShares(participation / 100, choice / 100, community / 100, run.parameters);
  return { good: credit.good, bad: -run.parameters.loss * credit.bad };
}

function compare(run: Run, from: number, count: number): void {
  const { disconfirmation } = stage.customers;
  const { zone, zoneSlope } = run.parameters;
  const { good, bad } = surpriseWeights(run);
  for (let k = 0; k < count; k++) {
    const difference = disconfirmation[stage.attendees[from + k]];
    const weight = good + isBelow(difference, 0) * (bad - good);
    felt[k] = weight * feltSize(Math.abs(difference), zone, zoneSlope);
  }
}

/** Points by which an excellent first recovery of a bearable failure pleases; not in what lasts. */
export function recoveryBonus(
  recovery: number,
  failed: number,
  severity: number,
  p: Pick<ParameterValues, 'paradoxAbove' | 'paradoxSeverity' | 'paradox'>,
): number {
  return recovery > p.paradoxAbove && failed === 1 && severity < p.paradoxSeverity ? p.paradox : 0;
}

function feel(run: Run, from: number, count: number, fair: Float64Array): void {
  const { perceivedQuality, perceivedValue, empowerment, satisfaction, randomKey } = stage.customers;
  const { salt } = run.now;
  const { satisfactionBase, qualityCentre, valueCentre, empowermentCentre, sQ, sD, sV, sPE, sNoise } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const noise = normal(draw(editionKey(randomKey[i], salt), EDITION_DRAW.satisfaction));
    satisfaction[i] =
      satisfactionBase +
      sQ * (perceivedQuality[i] - qualityCentre) +
      sD * felt[k] +
      sV * (perceivedValue[i] - valueCentre) +
      sPE * (empowerment[i] - empowermentCentre) +
      fair[k] +
      sNoise * noise;
  }
}

/** Silence and recovery: what shows in the survey smile, and what lasts. */
function settle(run: Run, from: number, count: number): void {
  const { satisfaction, lastingSatisfaction, resentment, recoveryQuality, failed, severity } = stage.customers;
  const { resentShown, paradoxAbove, paradoxSeverity, paradox } = run.parameters;
  const delight = { paradoxAbove, paradoxSeverity, paradox };
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const base = satisfaction[i];
    const bonus = recoveryBonus(recoveryQuality[i], failed[i], severity[i], delight);
    satisfaction[i] = points(base - resentShown * resentment[i] + bonus);
    lastingSatisfaction[i] = points(base - resentment[i]);
  }
}

function evaluateBlock(run: Run, side: Side, from: number, count: number): void {
  perceive(run, from, count);
  compare(run, from, count);
  feel(run, from, count, judgeValue(run, side, from, count));
  settle(run, from, count);
}

export function evaluate(run: Run): void {
  for (const side of SIDES) {
    const end = endAttendee(run, side);
    for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
      evaluateBlock(run, side, from, Math.min(BLOCK, end - from));
    }
  }
}
