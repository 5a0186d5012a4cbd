/** The fingerprint of a show as README words it: two 32-bit sums over the words of all columns and stocks. */
import type { Customer } from './customer';
import type { World } from './world';

/** Names in the order of README; numbers first, then the two words, then the bytes. */
const REALS = `dimensionWeight priceSensitivity involvement varietySeeking bothPull baseCompetence ourTaste rivalTaste
  serviceFit rivalFit serviceCostFactor responseStyle willExpectation shouldExpectation imagePerception attitude
  rivalAttitude friendship trust belonging empowerment competence habit rivalHabit portfolio referencePrice failureMemory
  positiveWord negativeWord margin cumulativeProfit pricePaid expectationAtBooking willAtBooking experienced
  processQuality outcomeQuality harm resentment perceivedQuality disconfirmation perceivedValue satisfaction
  lastingSatisfaction serviceChoice informationAttainment impact overload severity recoveryQuality wordVolume
  renewalForecast statedIntention recommendation`.split(/\s+/) as (keyof Customer)[];
const WHOLE = `randomKey generation standArea tenure absent recentAttendance hasAttended attending attendedPrevious
  attendingRival firstTimer failed kind complained dickBasu knox reinartzKumar brandt tier`.split(
  /\s+/,
) as (keyof Customer)[];

/** The two words of a number, the low one first. */
function wordsOf(value: number): readonly number[] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  return [bits.getUint32(4), bits.getUint32(0)];
}

function* wordsOfWorld({ customers, organiser: o, edition }: World): Generator<number> {
  for (const name of REALS) {
    const width = Array.isArray(customers[0][name]) ? 5 : 1;
    for (let part = 0; part < width; part++) {
      for (const customer of customers) {
        const value = customer[name] as number | readonly number[];
        yield* wordsOf(typeof value === 'number' ? value : value[part]);
      }
    }
  }
  for (const name of WHOLE) for (const customer of customers) yield Number(customer[name]);
  const { trainingStock, knowledge, credibility, publicImage, erosion, exploitation } = o;
  const stocks = [trainingStock, knowledge, credibility, publicImage, erosion, exploitation];
  const counts = [o.lastVisitors, o.lastExhibitors, ...o.brokenPromise, edition];
  for (const stock of [...stocks, ...counts]) yield* wordsOf(stock);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** Sixteen hexadecimal figures. */
export function referenceDigest(world: World): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const word of wordsOfWorld(world)) {
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}
