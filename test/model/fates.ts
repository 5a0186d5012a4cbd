/**
 * What chance did to the customers of one edition, worked out again from what it left in the columns.
 *
 * Two worlds that open alike meet the same chance whatever is decided: the same noise, the same weight of a failure, and
 * who fails, complains or comes at the smaller probability does so at the larger one, too.
 */
import type { Run } from '../../src/model';

/** Two plays of the same edition from the same opening, with other decisions. */
export interface Twins {
  readonly opening: Run;
  readonly one: Run;
  readonly other: Run;
}

const pos = (x: number): number => Math.max(0, x);
const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const sideOf = ({ exhibitorCount }: Run, i: number): 0 | 1 => (i < exhibitorCount ? 0 : 1);

/** Customers who attend in both worlds. */
export function attendeesOfBoth({ one, other }: Twins): number[] {
  const attending = [...one.customers.attending.keys()];
  return attending.filter((i) => one.customers.attending[i] === 1 && other.customers.attending[i] === 1);
}

const isNewborn = (opening: Run, run: Run, i: number): boolean =>
  opening.customers.generation[i] !== run.customers.generation[i];

/** Competence he came with: what the edition taught him is in the column by now. */
function competenceOf(opening: Run, run: Run, i: number): number {
  return isNewborn(opening, run, i) ? run.customers.baseCompetence[i] : opening.customers.competence[i];
}

/** A newborn is a transaction customer. */
const tierOf = (opening: Run, run: Run, i: number): number =>
  isNewborn(opening, run, i) ? 2 : opening.customers.tier[i];

function takenPart(opening: Run, run: Run, i: number): number {
  const { now, parameters: p, customers } = run;
  const { participation, rewards } = now.decisions;
  const able = competenceOf(opening, run, i) - p.coCompetence;
  const led = p.coRights + p.coInformation * now.effectiveInformation;
  const part = p.coProd * (participation / 100) * able * (p.coBase + (p.coRewards * rewards) / 100) * led;
  return part + customers.serviceFit[i];
}

/** The standard normal draw of an encounter (7.5 of the model's README), or null where the scale ends. */
export function noiseOf(opening: Run, run: Run, i: number, dimension: number): number | null {
  const { now, parameters: p, organiser, customers } = run;
  const met = customers.experienced[dimension][i];
  if (met <= 0 || met >= 100) return null;
  const isWarm = dimension >= 1 && dimension <= 3;
  const warmth = isWarm ? p.attention * now.attention[sideOf(run, i) * 4 + tierOf(opening, run, i)] : 0;
  const knowing = p.oneToOneBase + (p.oneToOneKnowledge * organiser.knowledge) / 100;
  const personal = now.decisions.personalisation / 100 - p.personalisationNormal;
  const care = dimension === 3 ? p.personal * personal * knowing : 0;
  const trained = (organiser.trainingStock - p.trainingNormal) / (100 - p.trainingNormal);
  const spread = p.encSD * (1 - p.encTraining * trained);
  return (met - now.delivered[dimension] - takenPart(opening, run, i) - warmth - care) / spread;
}

/** Probability of a failure. */
export function failureChance(opening: Run, run: Run, i: number): number {
  const { now, parameters: p, customers } = run;
  const gainOfFit = p.failGain * p.failSlope;
  const unable = pos(1 - p.failSkill * competenceOf(opening, run, i));
  const chance =
    p.failBase +
    gainOfFit * (p.failCentre - now.delivered[0] - p.failFit * customers.serviceFit[i]) +
    p.failStress * now.stress +
    (p.failParticipation * now.decisions.participation * unable) / 100;
  return clamp(chance, p.failLow, p.failHigh);
}

/** Smallest and largest of the differences between the two worlds: 0 apart when they are all the same. */
export function spreadOfDifferences(differences: readonly number[]): number {
  return differences.length === 0 ? 0 : Math.max(...differences) - Math.min(...differences);
}

/** Differences of a column between the worlds, where neither lies at an end of its scale. */
export function differencesOf(
  { one, other }: Twins,
  list: readonly number[],
  column: 'outcomeQuality' | 'recoveryQuality',
  end: number,
): number[] {
  const [here, there] = [one.customers[column], other.customers[column]];
  const isInner = (value: number): boolean => value > 0 && value < end;
  return list.filter((i) => isInner(here[i]) && isInner(there[i])).map((i) => here[i] - there[i]);
}
