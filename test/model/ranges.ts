/**
 * Between which bounds the equations keep every column, whatever is decided and whatever happens.
 *
 * Where an equation ends in a clamp the bounds are the clamp's; elsewhere they are worked out from its parts: a moving
 * average lies between where it starts and what it moves to, and a normal draw within ±510/147.8.
 */
import { COLUMNS, SCENARIO_SETTINGS } from '../../src/model';
import type { ColumnName, Run } from '../../src/model';

export type Range = readonly [number, number];

type Numbers = Float64Array | Uint32Array | Uint8Array;

/** The typed arrays of a column: one, or one per service dimension. */
export const columnsOf = (run: Run, name: ColumnName): readonly Numbers[] => {
  const column = run.customers[name];
  return Array.isArray(column) ? (column as readonly Numbers[]) : [column as Numbers];
};

/** Largest size of a normal draw: all four bytes 255, or all 0. */
const DRAW = 510 / 147.8;

const around = (mean: number, spread: number): Range => [mean - spread * DRAW, mean + spread * DRAW];
const plus = (...parts: readonly Range[]): Range => [
  parts.reduce((sum, [low]) => sum + low, 0),
  parts.reduce((sum, [, high]) => sum + high, 0),
];
/** `factor` of at least 0. */
const times = (factor: number, [low, high]: Range): Range => [factor * low, factor * high];
const either = (...parts: readonly Range[]): Range => [
  Math.min(...parts.map(([low]) => low)),
  Math.max(...parts.map(([, high]) => high)),
];
const settingRange = (key: string): Range => {
  const { min, max } = SCENARIO_SETTINGS.find((setting) => setting.key === key)!;
  return [min, max];
};

const POINTS: Range = [0, 100];
const SHARE: Range = [0, 1];

/** Image, attitude and recommendation: averages of points and differences, which nothing holds within 0–100. */
export function opinionRanges({ parameters: p }: Pick<Run, 'parameters'>) {
  const quality = plus(POINTS, [-p.imageOffset, -p.imageOffset]);
  const seen = plus(times(p.imageQuality, quality), times(1 - p.imageQuality, POINTS));
  const known = plus(POINTS, around(0, p.imageFit * p.fitSD));
  const imagePerception = either(plus(POINTS, around(0, p.imageSD)), known, seen);
  const will: Range = [p.willFloor - p.qualityOverImage, p.willCeiling - p.qualityOverImage];
  const heard = plus(times(p.hearsayImage, imagePerception), times(1 - p.hearsayImage, will));
  const trusted = times(p.attitudeTrust, [-p.trustNormal, 100 - p.trustNormal]);
  const lasting = plus(POINTS, trusted, [-p.attitudeLock, 0]);
  const attitude = either(around(p.attitudeMean, p.attitudeSD), heard, lasting);
  const recommendation = plus(
    times(p.recommendAttitude, attitude),
    times(p.recommendSatisfaction, POINTS),
    times(p.recommendTrust, POINTS),
  );
  // who never attended has not been asked
  return { imagePerception, attitude, recommendation: either([0, 0], recommendation) };
}

function rivalRanges({ parameters: p }: Run) {
  const [poor, excellent] = settingRange('rivalQuality');
  const met = plus(
    [poor - p.qualityOverImage, excellent - p.qualityOverImage],
    around(0, p.rivalFitWeight * p.fitSD),
    around(0, p.rivalNoise),
  );
  const shows = 2 + p.portfolioRivals * Math.max(0, settingRange('rivals')[1] - 1);
  return { rivalAttitude: either(around(p.attitudeMean, p.attitudeSD), met), portfolio: [0, shows] as const };
}

function failureRanges({ parameters: p }: Run) {
  const severity = p.severityBase + p.severitySpan;
  return {
    severity: [0, severity],
    harm: [0, severity + p.repeat + p.double * p.doubleRepeat],
    resentment: [-p.reliefPerRecovery * (1 - p.doubleBelow), p.silentResent * (1 + p.silentSeverity * severity)],
    failureMemory: [0, p.memoryKeep / (1 - p.memoryKeep)],
  } as const;
}

function wordRanges({ parameters: p }: Run) {
  const heardAtMost = (messages: number, limit: number): number => {
    const word = 8 * p.hearShare * messages;
    return word / (1 + limit * word);
  };
  return {
    wordVolume: [-p.badMax, p.goodMax],
    positiveWord: [0, heardAtMost(p.goodMax, p.hearGood)],
    negativeWord: [0, heardAtMost(p.badMax, p.hearBad)],
  } as const;
}

/** Counters: editions since the first of history, −7. */
function counterRanges({ edition }: Run) {
  const editions = edition + 8;
  return {
    generation: [0, editions],
    tenure: [0, Math.min(250, editions + 1)],
    absent: [0, Math.min(250, editions + 9)],
    recentAttendance: [0, 7],
  } as const;
}

function expectationRanges({ parameters: p }: Run) {
  return {
    // what the last edition taught may lie beyond the floor and the ceiling of what is expected at booking
    willExpectation: POINTS,
    expectationAtBooking: [p.willFloor, p.willCeiling],
    willAtBooking: [0, p.willCeiling],
    disconfirmation: [-100, 100 - p.willFloor],
  } as const;
}

const NAMED: readonly (readonly [Range, readonly ColumnName[]])[] = [
  [
    POINTS,
    [
      'involvement', 'shouldExpectation', 'friendship', 'trust', 'belonging', 'empowerment', 'experienced',
      'processQuality', 'outcomeQuality', 'perceivedQuality', 'perceivedValue', 'satisfaction', 'lastingSatisfaction',
      'serviceChoice', 'informationAttainment', 'impact',
    ], // prettier-ignore
  ],
  [
    SHARE,
    [
      'dimensionWeight', 'baseCompetence', 'competence', 'habit', 'rivalHabit', 'recoveryQuality', 'renewalForecast',
      'statedIntention', 'hasAttended', 'attending', 'attendedPrevious', 'attendingRival', 'firstTimer', 'complained',
    ], // prettier-ignore
  ],
  [
    [0, 2],
    ['failed', 'kind'],
  ],
  [
    [0, 3],
    ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'],
  ],
  [
    [0, 1800],
    ['pricePaid', 'referencePrice'],
  ],
  [
    [0, Infinity],
    ['priceSensitivity', 'bothPull', 'serviceCostFactor', 'overload'],
  ],
];

/** The range of every column; what is not named only has to be finite. */
export function rangesOf(run: Run): ReadonlyMap<string, Range> {
  const { standSizes } = run.parameters;
  return new Map<string, Range>([
    ...NAMED.flatMap(([range, names]) => names.map((name) => [name, range] as const)),
    ...Object.entries({
      ...opinionRanges(run),
      ...rivalRanges(run),
      ...failureRanges(run),
      ...wordRanges(run),
      ...counterRanges(run),
      ...expectationRanges(run),
      standArea: [0, Math.max(...standSizes)] as const,
    }),
  ]);
}

/** Columns with a value out of range, and the value. */
export function outOfRange(run: Run): string[] {
  const ranges = rangesOf(run);
  // the last bit of a weighted mean may lie beyond its largest member
  const slack = 1e-9;
  return COLUMNS.flatMap(({ name }) => {
    const [low, high] = ranges.get(name) ?? [-Infinity, Infinity];
    return columnsOf(run, name).flatMap((column) => {
      const bad = column.find((value) => !Number.isFinite(value) || value < low - slack || value > high + slack);
      return bad === undefined ? [] : [`${name} ${bad}, not within ${low} and ${high}`];
    });
  });
}
