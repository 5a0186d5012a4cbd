/**
 * The customers as columns: one typed array per variable, exhibitors first; an index is a customer.
 * Every column is declared here once, with its type and its unit. Points run 0–100, shares and probabilities 0–1.
 */
import { bufferBytes, bufferMaker, noteTaker } from './columns';
import type { ColumnMaker, ColumnNote } from './columns';

function declareColumns(make: ColumnMaker) {
  return {
    // traits: drawn at birth, constant until the customer is replaced
    dimensionWeight: make.reals('share per service dimension, sum 1'),
    priceSensitivity: make.real('factor'),
    involvement: make.real('points; for visitors buying influence'),
    varietySeeking: make.real('standard normal'),
    bothPull: make.real('factor; what two shows are worth against the mean of the two, squared'),
    baseCompetence: make.real('0–1'),
    ourTaste: make.real('logit'),
    rivalTaste: make.real('logit'),
    serviceFit: make.real('points'),
    rivalFit: make.real('points'),
    serviceCostFactor: make.real('factor'),
    responseStyle: make.real('standard normal; survey only'),
    // state: carried from edition to edition
    willExpectation: make.reals('points per service dimension'),
    shouldExpectation: make.real('points'),
    imagePerception: make.real('points'),
    attitude: make.real('points; cumulative satisfaction'),
    rivalAttitude: make.real('points'),
    friendship: make.real('points'),
    trust: make.real('points'),
    belonging: make.real('points'),
    empowerment: make.real('points'),
    competence: make.real('0–1'),
    habit: make.real('0–1'),
    rivalHabit: make.real('0–1'),
    portfolio: make.real('shows'),
    referencePrice: make.real('yuan per m² or yuan per ticket'),
    failureMemory: make.real('0 and above; above .4 a failure counts as repeated'),
    positiveWord: make.real('intensity received from linked customers'),
    negativeWord: make.real('intensity received from linked customers'),
    margin: make.real('yuan; fades while the customer stays away'),
    cumulativeProfit: make.real('yuan'),
    pricePaid: make.real('yuan per m² or yuan per ticket, at the last visit'),
    // results of the last edition attended
    expectationAtBooking: make.real('points; weighted willExpectation when booking closed'),
    willAtBooking: make.reals('points per service dimension, before this edition taught anything'),
    experienced: make.reals('points per service dimension'),
    processQuality: make.real('points'),
    outcomeQuality: make.real('points'),
    harm: make.real('points a failure takes from perceived quality, after recovery'),
    resentment: make.real('points; negative after a good recovery'),
    perceivedQuality: make.real('points'),
    disconfirmation: make.real('points; perceived quality − expectation'),
    perceivedValue: make.real('points'),
    satisfaction: make.real('points'),
    lastingSatisfaction: make.real('points; the part that feeds attitude'),
    serviceChoice: make.real('points'),
    informationAttainment: make.real('points'),
    impact: make.real('points'),
    overload: make.real('options beyond capacity, in units of capacity; 0 when overseen'),
    severity: make.real('points; 0 without a failure'),
    recoveryQuality: make.real('0–1; 0 without a complaint'),
    wordVolume: make.real('messages sent; below 0 bad ones, 0 when not attending'),
    renewalForecast: make.real('probability'),
    statedIntention: make.real('probability'),
    recommendation: make.real('points'),
    // words and bytes
    randomKey: make.word('hash of seed, index, generation'),
    generation: make.word('times this place was taken over by a newborn'),
    standArea: make.byte('m²; 0 for visitors'),
    tenure: make.byte('editions attended'),
    absent: make.byte('editions since the last visit'),
    recentAttendance: make.byte('last three editions as bits, the newest lowest'),
    hasAttended: make.byte('flag'),
    attending: make.byte('flag'),
    attendedPrevious: make.byte('flag'),
    attendingRival: make.byte('flag'),
    firstTimer: make.byte('flag; never attended or absent four editions, when booking opened'),
    failed: make.byte('0 none, 1 first, 2 repeated'),
    kind: make.byte('0 money, 1 quality, 2 mistreatment'),
    complained: make.byte('flag'),
    dickBasu: make.byte('class 0–3: loyal, latent, spurious, none'),
    knox: make.byte('class 0–3: loyal, habitual, variety seeker, switcher'),
    reinartzKumar: make.byte('class 0–3: true friend, barnacle, butterfly, stranger'),
    brandt: make.byte('class 0–3: secure, satisfied, vulnerable, dissatisfied'),
    tier: make.byte('class 0–3: strategic, key, transaction, risk'),
  };
}

export type Customers = Readonly<ReturnType<typeof declareColumns>>;
export type ColumnName = keyof Customers;

const notes: ColumnNote[] = [];
const names = Object.keys(declareColumns(noteTaker(notes))) as ColumnName[];

/** Every column in the order of declaration, which is also the order of the digest. */
export const COLUMNS: readonly (ColumnNote & { readonly name: ColumnName })[] = names.map((name, index) => ({
  name,
  ...notes[index],
}));

export type Column = Float64Array | Uint32Array | Uint8Array;

/** All typed arrays in the order of declaration, or those of some columns; a column per dimension gives five. */
export function arraysOf(customers: Customers, columns: readonly ColumnName[] = names): Column[] {
  return columns.flatMap((name) => customers[name] as Column | Column[]);
}

/** Memory of `count` customers, all columns in one piece. */
export function createBuffer(count: number): ArrayBuffer {
  return new ArrayBuffer(bufferBytes(notes, count));
}

/** The columns of `count` customers inside `buffer`. */
export function customersIn(buffer: ArrayBuffer, count: number): Customers {
  return declareColumns(bufferMaker(buffer, notes, count));
}
