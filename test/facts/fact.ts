/**
 * A published finding as an experiment: what is run, what is measured, and between which limits it must lie.
 *
 * A statistic is computed over all seeds together. Its standard error comes from leaving out one seed at a time
 * (jackknife, Tukey 1958), so that shares pooled over seeds, ratios and plain means are treated alike.
 */
import type { ParameterOverrides } from '../../src/model';
import type { World } from './world';

/** How sure the finding itself is; the letters of the parameter table, and I for an identity of the arithmetic. */
export type Grade = 'V' | 'S' | 'M' | 'C' | 'I';

type Statistic<Sample> = (samples: readonly Sample[]) => number;

/**
 * What a finding comes from: several mechanisms none of which says it (`mechanisms`), one row or a few of the parameter
 * table (`row`), the form of an equation (`form`), or arithmetic (`identity`).
 */
export type Ground = 'mechanisms' | 'row' | 'form' | 'identity';

/** Rows set to where they say nothing, and the figures that are measured again then; all without `figures`. */
export interface Without {
  readonly parameters: ParameterOverrides;
  /** numbers of the checks, from 0 */
  readonly figures?: readonly number[];
}

export interface Rests {
  readonly ground: Ground;
  readonly on: string;
  readonly without?: readonly Without[];
}

/** Ways to make one figure of the samples of all seeds. */
export interface Statistics<Sample> {
  /** mean of a number of each sample */
  readonly mean: (of: (sample: Sample) => number) => Statistic<Sample>;
  /** sum over all samples divided by another sum: a share or mean over everybody in all seeds */
  readonly pooled: (part: (sample: Sample) => number, whole: (sample: Sample) => number) => Statistic<Sample>;
}

/** One figure of a fact with the limits it has to keep. */
export interface Check<Sample> {
  readonly what: string;
  readonly unit: string;
  readonly statistic: Statistic<Sample>;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** why the figure is known to lie outside; such a check does not fail the test run */
  readonly miss?: string;
}

/** A finding the model can express. */
export interface Experiment<Sample> {
  readonly id: string;
  readonly finding: string;
  readonly source: string;
  readonly grade: Grade;
  /** what is run and how it is measured, in one or two sentences */
  readonly method: string;
  readonly sample: (world: World) => Sample;
  readonly checks: (of: Statistics<Sample>) => readonly Check<Sample>[];
  /** what a reader should know before believing the verdict */
  readonly remark?: string;
  /** the part of the finding the model has no means to show */
  readonly lacks?: string;
  /** words of the finding that had to be read into the model's terms; the verdict is about the reading */
  readonly beyond?: string;
  readonly rests: Rests;
  /** rows that were calibrated on this finding, so that it is no test of them */
  readonly target?: string;
}

/** A finding the model has no means to show. */
export interface Missing {
  readonly id: string;
  readonly finding: string;
  readonly source: string;
  readonly grade: Grade;
  readonly lacks: string;
}

/** An experiment whose kind of sample is nobody else's business. */
export interface Fact {
  readonly id: string;
  readonly finding: string;
  readonly source: string;
  readonly grade: Grade;
  readonly method: string;
  readonly remark?: string;
  readonly lacks?: string;
  readonly beyond?: string;
  readonly rests: Rests;
  readonly target?: string;
  readonly measure: (worlds: readonly World[]) => Measured[];
  /** The figures with the rows set to where they say nothing, for each entry of `rests.without`. */
  readonly measureWithout: (worlds: readonly World[]) => Measured[][];
}

export interface Measured {
  readonly what: string;
  readonly unit: string;
  readonly estimate: number;
  /** of the estimate, over seeds */
  readonly standardError: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly place: Place;
  readonly miss?: string;
}

/**
 * Where a figure stands. The burden of proof is the finding's: noise may keep a figure from being inside, never help it.
 * A figure without a value, because no seed has a case, is outside.
 */
export type Place = 'inside' | 'undecided' | 'outside';
export type Verdict = 'pass' | 'undecided' | 'half' | 'fail';

/** Standard errors from a limit beyond which a figure is surely on its side. */
const SURE = 2;

/**
 * A single limit is a claim of direction and must be kept by two standard errors; between two limits the estimate
 * itself must lie. Who misses by less than two standard errors is undecided.
 */
export function placeOf(estimate: number, standardError: number, atLeast: number, atMost: number): Place {
  if (!Number.isFinite(estimate) || !Number.isFinite(standardError)) return 'outside';
  const margin = Math.min(estimate - atLeast, atMost - estimate);
  const isBand = Number.isFinite(atLeast) && Number.isFinite(atMost);
  if (margin >= (isBand ? 0 : SURE * standardError)) return 'inside';
  return margin > -SURE * standardError ? 'undecided' : 'outside';
}

/** Standard error of a statistic by leaving out one sample at a time. */
export function jackknife<Sample>(samples: readonly Sample[], statistic: (some: readonly Sample[]) => number): number {
  const without = samples.map((_, left) => statistic(samples.filter((_sample, index) => index !== left)));
  const centre = without.reduce((sum, value) => sum + value, 0) / without.length;
  const squares = without.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(((without.length - 1) / without.length) * squares);
}

function measureCheck<Sample>(check: Check<Sample>, samples: readonly Sample[]): Measured {
  const { what, unit, statistic, atLeast = -Infinity, atMost = Infinity, miss } = check;
  const estimate = statistic(samples);
  const standardError = jackknife(samples, statistic);
  const place = placeOf(estimate, standardError, atLeast, atMost);
  return { what, unit, estimate, standardError, atLeast, atMost, place, miss };
}

function statistics<Sample>(): Statistics<Sample> {
  const sum = (samples: readonly Sample[], of: (sample: Sample) => number): number =>
    samples.reduce((total, sample) => total + of(sample), 0);
  return {
    mean: (of) => (samples) => sum(samples, of) / samples.length,
    pooled: (part, whole) => (samples) => sum(samples, part) / sum(samples, whole),
  };
}

/** Binds an experiment to its kind of sample. */
export function fact<Sample>(experiment: Experiment<Sample>): Fact {
  const { sample, checks, ...described } = experiment;
  const measure = (worlds: readonly World[], wanted?: readonly number[]): Measured[] => {
    const samples = worlds.map(sample);
    const figures = checks(statistics<Sample>()).filter((_, k) => wanted?.includes(k) ?? true);
    return figures.map((check) => measureCheck(check, samples));
  };
  return {
    ...described,
    measure: (worlds) => measure(worlds),
    measureWithout: (worlds) =>
      (described.rests.without ?? []).map(({ parameters, figures }) =>
        measure(
          worlds.map((world) => changed(world, parameters)),
          figures,
        ),
      ),
  };
}

/** The same world with rows set otherwise in everything that is played. */
function changed(world: World, rows: ParameterOverrides): World {
  return {
    ...world,
    play: (play) => world.play({ ...play, parameters: { ...play.parameters, ...rows } }),
  };
}

/** No figure kept; some outside or a part lacking; some within the error of a limit; or all inside. */
export function verdictOf(measured: readonly Measured[], lacks?: string): Verdict {
  const count = (wanted: Place): number => measured.filter(({ place }) => place === wanted).length;
  if (count('outside') === measured.length) return 'fail';
  if (count('outside') > 0 || lacks !== undefined) return 'half';
  return count('undecided') > 0 ? 'undecided' : 'pass';
}
