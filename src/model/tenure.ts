/** What depends on how many editions a customer has attended. */
import type { Run } from './run';

/** Editions after which counters stop; far beyond every rule that reads them. */
export const COUNTER_MAX = 250;

/** What depends on tenure alone, looked up: comparing would be a branch nobody can guess. */
export const byTenure = {
  friendship: new Float64Array(256),
  competence: new Float64Array(256),
  attitudeRate: new Float64Array(256),
  willRate: new Float64Array(256),
};

export function prepareTenure(run: Run): void {
  const p = run.parameters;
  const { adaptation } = run.now.conditions;
  for (let tenure = 0; tenure < 256; tenure++) {
    byTenure.friendship[tenure] = p.friendTenure * Math.min(tenure, p.friendTenureMax);
    byTenure.competence[tenure] = p.competenceTenure * Math.min(tenure, p.competenceTenureMax);
    byTenure.attitudeRate[tenure] = tenure < p.newTenure ? p.attNew : p.attOld;
    // nobody learns more than all there is to learn, however fast the market adapts
    byTenure.willRate[tenure] = Math.min(1, adaptation * (tenure < p.newTenure ? p.willNew : p.willOld));
  }
}
