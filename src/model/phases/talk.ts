/**
 * Talk: reputation and word of mouth.
 *
 * The very satisfied and the dissatisfied talk most, the dissatisfied more each (Anderson 1998); bad news travels along
 * the same ties as good (Goldenberg et al. 2007). A promise that was not kept costs credibility, and brokenness reaches
 * prospects: that, not disbelief, makes honesty pay.
 * Textbook: 客户服务管理, gap 4 and the effects of gap 5; image as the sum of what is offered.
 * Simplified: talk stays within a side; everybody hears his eight links once an edition.
 */
import { clamp, isBelow, lnr, points, pos } from '../maths';
import { LINKS_PER_CUSTOMER } from '../network';
import type { ParameterValues } from '../parameters';
import { BLOCK, SIDES, sumOf } from '../passes';
import type { Side } from '../passes';
import { endAttendee, endOf, firstAttendee, firstOf } from '../run';
import type { Run } from '../run';
import { stage } from '../stage';

/** Mean of a column over the attendees of a side, or null when nobody came. */
function sideMean(run: Run, side: Side, column: Float64Array): number | null {
  const count = run.now.attending[side];
  if (count === 0) return null;
  return sumOf(column, stage.attendees, firstAttendee(run, side), endAttendee(run, side)) / count;
}

/** Mean of the two sides' means; an empty side drops out, and `nobody` stands in when both are empty. */
function meanOfSides(exhibitors: number | null, visitors: number | null, nobody: number): number {
  if (exhibitors === null) return visitors ?? nobody;
  return visitors === null ? exhibitors : (exhibitors + visitors) / 2;
}

/** Credibility after an edition whose promise exceeded quality by `over` points. */
export function nextCredibility(credibility: number, over: number, p: ParameterValues): number {
  return credibility + p.credibilityLearning * (pos(p.credibilityStart - over / p.credibilitySlope) - credibility);
}

function judgePromise(run: Run): void {
  const { organiser, parameters: p } = run;
  const { promise } = run.now.decisions;
  const { perceivedQuality } = stage.customers;
  const quality = SIDES.map((side) => sideMean(run, side, perceivedQuality));
  const over = pos(promise - meanOfSides(quality[0], quality[1], promise) - p.overFree);
  organiser.credibility = nextCredibility(organiser.credibility, over, p);
  for (const side of SIDES) {
    const shortfall = clamp(promise - (quality[side] ?? promise) - p.trustFree, 0, p.brokenMax);
    organiser.brokenPromise[side] += p.brokenRate * (shortfall - organiser.brokenPromise[side]);
  }
}

function formPublicImage(run: Run): void {
  const { organiser, now, parameters: p } = run;
  const { tangibles, community, standPrice } = now.decisions;
  const { attitude } = stage.customers;
  const opinion = meanOfSides(sideMean(run, 0, attitude), sideMean(run, 1, attitude), p.attitudeCentre);
  const broken = (organiser.brokenPromise[0] + organiser.brokenPromise[1]) / 2;
  const target = points(
    p.publicAttitude * opinion +
      p.publicBase +
      p.publicTangibles * (tangibles - p.tangiblesNormal) +
      p.publicCommunity * (community - p.communityNormal) +
      p.publicPrice * lnr(standPrice / p.marketPrice) -
      p.publicBroken * broken +
      p.publicAds * (now.reachedByAds - p.adsNormal),
  );
  organiser.publicImage += p.publicRate * (target - organiser.publicImage);
}

/** How much is said at which satisfaction. */
type Talkativeness = Pick<
  ParameterValues,
  'badBase' | 'badSlope' | 'badBelow' | 'badMax' | 'goodBase' | 'goodSlope' | 'goodFrom' | 'goodMin' | 'goodMax'
>;

/** Messages an attendee sends: below 0 bad ones, above 0 good ones. */
export function messages(satisfaction: number, p: Talkativeness): number {
  const bad = pos(p.badBase + p.badSlope * (p.badBelow - satisfaction));
  const good = p.goodMin + pos(p.goodBase + p.goodSlope * (satisfaction - p.goodFrom) - p.goodMin);
  const isBad = isBelow(satisfaction, p.badBelow);
  return (1 - isBad) * (good < p.goodMax ? good : p.goodMax) - isBad * (bad < p.badMax ? bad : p.badMax);
}

function speak(run: Run): void {
  const { satisfaction, wordVolume } = stage.customers;
  const { badBase, badSlope, badBelow, badMax, goodBase, goodSlope, goodFrom, goodMin, goodMax } = run.parameters;
  const talkativeness = { badBase, badSlope, badBelow, badMax, goodBase, goodSlope, goodFrom, goodMin, goodMax };
  const end = endAttendee(run, 1);
  wordVolume.fill(0, 0, run.count);
  for (let k = 0; k < end; k++) {
    const i = stage.attendees[k];
    wordVolume[i] = messages(satisfaction[i], talkativeness);
  }
}

function hear(run: Run, from: number, to: number): void {
  const { wordVolume, positiveWord, negativeWord } = stage.customers;
  const { links } = run;
  const { hearGood, hearBad } = run.parameters;
  const halfShare = run.parameters.hearShare / 2;
  for (let i = from; i < to; i++) {
    const link = i * LINKS_PER_CUSTOMER;
    const a = wordVolume[links[link]];
    const b = wordVolume[links[link + 1]];
    const c = wordVolume[links[link + 2]];
    const d = wordVolume[links[link + 3]];
    const e = wordVolume[links[link + 4]];
    const f = wordVolume[links[link + 5]];
    const g = wordVolume[links[link + 6]];
    const h = wordVolume[links[link + 7]];
    // sizes and sum of the eight: half of their sum is what is good, half of their difference what is bad
    const size =
      Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d) + Math.abs(e) + Math.abs(f) + Math.abs(g) + Math.abs(h);
    const sum = a + b + c + d + e + f + g + h;
    const good = halfShare * (size + sum);
    const bad = halfShare * (size - sum);
    positiveWord[i] = good / (1 + hearGood * good);
    negativeWord[i] = bad / (1 + hearBad * bad);
  }
}

export function talk(run: Run): void {
  judgePromise(run);
  formPublicImage(run);
  speak(run);
  for (const side of SIDES) {
    const end = endOf(run, side);
    for (let from = firstOf(run, side); from < end; from += BLOCK) hear(run, from, Math.min(from + BLOCK, end));
  }
}
