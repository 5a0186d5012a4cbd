/** What a customer leaves in his place, cleared for his successor. */
import { NEWBORN_MAX, places } from './newborn';
import type { Newborn } from './newborn';
import { SCHEMES } from './report';
import type { SchemeId } from './report';
import { stage } from './stage';

/** Absence of someone who never came: beyond every cut-off. */
const NEVER = 9;
/** Classes until the first attendance; not counted before it. */
const UNKNOWN_CLASSES: Readonly<Record<SchemeId, number>> = {
  dickBasu: 3,
  knox: 3,
  reinartzKumar: 3,
  brandt: 1,
  tier: 2,
};

/** What every customer has, whether he ever attended or not. */
export function clearPresence({ count }: Newborn): void {
  const { positiveWord, negativeWord, attendingRival, absent, firstTimer } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    positiveWord[i] = 0;
    negativeWord[i] = 0;
    attendingRival[i] = 0;
    absent[i] = NEVER;
    firstTimer[i] = 1;
  }
}

const visited = new Int32Array(NEWBORN_MAX);

/** Lists those of the newborn whose predecessor attended at least once. */
function listVisited(count: number): number {
  const { hasAttended } = stage.customers;
  let found = 0;
  for (let k = 0; k < count; k++) {
    visited[found] = places[k];
    found += hasAttended[places[k]];
  }
  return found;
}

/** Results only attendees have: cleared in all places, or where the predecessor can have left any. */
export function clearVisits({ parameters, count }: Newborn, isEverywhere: boolean): void {
  if (isEverywhere) visited.set(places);
  const cleared = isEverywhere ? count : listVisited(count);
  clearEncounters(cleared);
  clearJudgements(cleared, parameters.empowermentStart);
  clearFailures(cleared);
  clearMarks(cleared);
  for (const scheme of SCHEMES) clearClasses(cleared, scheme);
}

function clearEncounters(count: number): void {
  const { willAtBooking, experienced } = stage.customers;
  for (let dimension = 0; dimension < 5; dimension++) {
    const expected = willAtBooking[dimension];
    const met = experienced[dimension];
    for (let k = 0; k < count; k++) {
      const i = visited[k];
      expected[i] = 0;
      met[i] = 0;
    }
  }
}

function clearJudgements(count: number, empowermentStart: number): void {
  const { processQuality, outcomeQuality, perceivedQuality, disconfirmation, perceivedValue } = stage.customers;
  const { serviceChoice, informationAttainment, impact, overload } = stage.customers;
  const { renewalForecast, statedIntention, recommendation, wordVolume } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = visited[k];
    processQuality[i] = 0;
    outcomeQuality[i] = 0;
    perceivedQuality[i] = 0;
    disconfirmation[i] = 0;
    perceivedValue[i] = 0;
    serviceChoice[i] = empowermentStart;
    informationAttainment[i] = empowermentStart;
    impact[i] = empowermentStart;
    overload[i] = 0;
    renewalForecast[i] = 0;
    statedIntention[i] = 0;
    recommendation[i] = 0;
    wordVolume[i] = 0;
  }
}

function clearFailures(count: number): void {
  const { failureMemory, harm, resentment, severity, recoveryQuality, failed, kind, complained } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = visited[k];
    failureMemory[i] = 0;
    harm[i] = 0;
    resentment[i] = 0;
    severity[i] = 0;
    recoveryQuality[i] = 0;
    failed[i] = 0;
    kind[i] = 0;
    complained[i] = 0;
  }
}

function clearMarks(count: number): void {
  const { margin, cumulativeProfit, pricePaid } = stage.customers;
  const { tenure, recentAttendance, hasAttended, attending, attendedPrevious } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = visited[k];
    margin[i] = 0;
    cumulativeProfit[i] = 0;
    pricePaid[i] = 0;
    tenure[i] = 0;
    recentAttendance[i] = 0;
    hasAttended[i] = 0;
    attending[i] = 0;
    attendedPrevious[i] = 0;
  }
}

function clearClasses(count: number, scheme: SchemeId): void {
  const column = stage.customers[scheme];
  const unknown = UNKNOWN_CLASSES[scheme];
  for (let k = 0; k < count; k++) column[visited[k]] = unknown;
}
