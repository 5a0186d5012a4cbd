/** What a customer leaves in his place, cleared for his successor. */
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
export function clearPresence({ list, count }: Newborn): void {
  const { positiveWord, negativeWord, attendingRival, absent, firstTimer } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = list[k];
    positiveWord[i] = 0;
    negativeWord[i] = 0;
    attendingRival[i] = 0;
    absent[i] = NEVER;
    firstTimer[i] = 1;
  }
}

/** Results only attendees have; a predecessor who never came has left none. */
export function clearVisits(born: Newborn): void {
  clearEncounters(born);
  clearJudgements(born);
  clearFailures(born);
  clearMarks(born);
  for (const scheme of SCHEMES) clearClasses(born, scheme);
}

function clearEncounters({ list, count }: Newborn): void {
  const { willAtBooking, experienced } = stage.customers;
  for (let dimension = 0; dimension < 5; dimension++) {
    const expected = willAtBooking[dimension];
    const met = experienced[dimension];
    for (let k = 0; k < count; k++) {
      const i = list[k];
      expected[i] = 0;
      met[i] = 0;
    }
  }
}

function clearJudgements({ parameters, list, count }: Newborn): void {
  const { processQuality, outcomeQuality, perceivedQuality, disconfirmation, perceivedValue } = stage.customers;
  const { serviceChoice, informationAttainment, impact, overload } = stage.customers;
  const { renewalForecast, statedIntention, recommendation, wordVolume } = stage.customers;
  const { empowermentStart } = parameters;
  for (let k = 0; k < count; k++) {
    const i = list[k];
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

function clearFailures({ list, count }: Newborn): void {
  const { failureMemory, harm, resentment, severity, recoveryQuality, failed, kind, complained } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = list[k];
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

function clearMarks({ list, count }: Newborn): void {
  const { margin, cumulativeProfit, pricePaid } = stage.customers;
  const { tenure, recentAttendance, hasAttended, attending, attendedPrevious } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = list[k];
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

function clearClasses({ list, count }: Newborn, scheme: SchemeId): void {
  const column = stage.customers[scheme];
  for (let k = 0; k < count; k++) column[list[k]] = UNKNOWN_CLASSES[scheme];
}
