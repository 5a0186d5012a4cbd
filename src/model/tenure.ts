/** What depends on how many editions a customer has attended. */
import { pos } from './maths';
import type { ParameterValues } from './parameters';
import { ladder } from './prices';
import type { Run } from './run';

/** Editions after which counters stop; far beyond every rule that reads them. */
export const COUNTER_MAX = 250;

/** How much dearer the care for a customer becomes with his editions. */
export const careGrowth = (tenure: number, p: ParameterValues): number =>
  1 + p.contactTenure * (tenure - pos(tenure - p.contactTenureMax));

/** What depends on tenure alone, looked up: comparing would be a branch nobody can guess. */
export const byTenure = {
  /** share of the list discount */
  ladder: new Float64Array(256),
  /** care a firm takes, 1 in its first edition */
  care: new Float64Array(256),
  friendship: new Float64Array(256),
  competence: new Float64Array(256),
  attitudeRate: new Float64Array(256),
  willRate: new Float64Array(256),
};

/** To be called when an edition opens. */
export function prepareTenure(run: Run): void {
  const p = run.parameters;
  const { adaptation } = run.now.conditions;
  for (let tenure = 0; tenure < 256; tenure++) {
    byTenure.ladder[tenure] = ladder(tenure, p);
    byTenure.care[tenure] = careGrowth(tenure, p);
    byTenure.friendship[tenure] = p.friendTenure * Math.min(tenure, p.friendTenureMax);
    byTenure.competence[tenure] = p.competenceTenure * Math.min(tenure, p.competenceTenureMax);
    byTenure.attitudeRate[tenure] = tenure < p.newTenure ? p.attNew : p.attOld;
    // nobody learns more than all there is to learn, however fast the market adapts
    byTenure.willRate[tenure] = Math.min(1, adaptation * (tenure < p.newTenure ? p.willNew : p.willOld));
  }
}
