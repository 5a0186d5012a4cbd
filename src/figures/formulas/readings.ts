/** How the variables of formulas are read from an edition. What a report does not hold has no reading, and keeps its name. */
import { LEVERS, SCENARIOS, type LeverId, type Mean, type SideReport } from '../../model';
import { secureShareOf } from '../editions';
import { parameterValue } from './parameterRows';
import { reportBefore, reportOf, type FormulaScene } from './scene';
import type { IndexName } from './tree';

/** `place` counts from 0 along the variable's index: a dimension, a cost line, an edition from the first on. */
export type Reading = (scene: FormulaScene, place: number | undefined) => Mean;

const SERVICE: readonly LeverId[] = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'];

/** Levers as the equations use them: points as shares, but for the promise; yes and no as 1 and 0. */
export function leverValue(id: LeverId, { decisions }: FormulaScene): number {
  const value = Number(decisions[id]);
  const unit = LEVERS.find((lever) => lever.id === id)?.unit;
  return unit === 'points' && id !== 'promise' ? value / 100 : value;
}

const ofSide =
  (pick: (side: SideReport) => Mean | undefined): Reading =>
  (scene) =>
    pick(reportOf(scene)[scene.side]) ?? null;
const before =
  (pick: (report: NonNullable<ReturnType<typeof reportBefore>>, scene: FormulaScene) => Mean): Reading =>
  (scene) => {
    const report = reportBefore(scene);
    return report ? pick(report, scene) : null;
  };
const sideIndex = ({ side }: FormulaScene): 0 | 1 => (side === 'exhibitors' ? 0 : 1);

const count = (classes: readonly number[]): number => classes.reduce((sum, members) => sum + members, 0);

/** benefits as they are added, costs as they are taken away */
const valuePart = (part: number): Reading =>
  ofSide(({ valueParts }) => {
    const value = valueParts.at(part) ?? null;
    return value === null || part < 4 ? value : 0 - value;
  });
const experienced = (place: number): Reading => ofSide((side) => side.experienced[place]);
const classed =
  (of: (classes: readonly number[]) => number): Reading =>
  (scene) => {
    const { exhibitors, visitors } = reportOf(scene);
    return of(exhibitors.segments.brandt) + of(visitors.segments.brandt);
  };

/** What holds in the edition on the screen; history played under the usual conditions, at the size of this show. */
const setting =
  (key: 'hall' | 'staff' | 'visitorRoom' | 'qualityCost' | 'scale', isScaled: boolean): Reading =>
  (scene) => {
    const { scenario } = scene;
    const isHistory = reportOf(scene).edition < 1 && key !== 'scale';
    return (isHistory ? SCENARIOS.baseline : scenario)[key] * (isScaled ? scenario.scale : 1);
  };

/** How many there are along an index; null where a report does not hold them one by one. */
export function lengthOf(over: IndexName, scene: FormulaScene): number | null {
  if (over === 'd') return SERVICE.length;
  if (over === 'k') return Object.keys(reportOf(scene).money.costs).length;
  return over === 'e' ? scene.reports.length - 1 : null;
}

/** By the name of the variable; levers are read by `leverValue`. */
export const READINGS: Readonly<Partial<Record<string, Reading>>> = {
  // promise
  credibilityBefore: before((report) => report.reputation.credibility),
  publicImageBefore: before((report) => report.reputation.publicImage),
  willExpectation: ofSide((side) => side.willExpectation),
  expectationAtBooking: ofSide((side) => side.willExpectation),
  // book
  returned: ofSide((side) => side.attending - side.newcomers),
  stayedAway: ofSide((side) => count(side.segments.dickBasu) - side.attending),
  renewalRate: ofSide((side) => side.renewalRate),
  brokenPromiseBefore: before((report, scene) => report.reputation.brokenPromise[sideIndex(scene)]),
  visitorAgents: (scene) => reportOf(scene).visitors.attending,
  visitorPersons: (scene) => reportOf(scene).market.visitorPersons,
  attending: ofSide((side) => side.attending),
  netArea: (scene) => reportOf(scene).market.netArea,
  hallArea: setting('hall', true),
  attendingExhibitors: (scene) => reportOf(scene).exhibitors.attending,
  visitorRoom: setting('visitorRoom', true),
  fill: (scene) => reportOf(scene).market.fill,
  // serve
  serviceLever: (scene, place) => leverValue(SERVICE[place ?? 0], scene),
  staff: setting('staff', true),
  load: (scene) => reportOf(scene).service.load,
  stress: (scene) => reportOf(scene).service.stress,
  erosion: (scene) => reportOf(scene).service.erosion,
  erosionBefore: before((report) => report.service.erosion),
  experienced: (scene, place) => experienced(place ?? 0)(scene, place),
  expected: (scene, place) => reportOf(scene)[scene.side].expected[place ?? 0] ?? null,
  servqualGap: (scene, place) => reportOf(scene)[scene.side].gap[place ?? 0] ?? null,
  knowledge: (scene) =>
    100 - reportOf(scene).gaps.knowledge / parameterValue('knowQ', undefined, scene.side, scene.overrides),
  deliveredMean: (scene) => leverValue('promise', scene) - reportOf(scene).gaps.communication,
  gapKnowledge: (scene) => reportOf(scene).gaps.knowledge,
  gapStandards: (scene) => reportOf(scene).gaps.standards,
  gapDelivery: (scene) => reportOf(scene).gaps.delivery,
  gapCommunication: (scene) => reportOf(scene).gaps.communication,
  gapCustomer: (scene) => reportOf(scene).gaps.customer,
  recoveryQuality: ofSide((side) => side.recoveryQuality),
  // empower
  emptiness: ofSide((side) => side.emptiness),
  serviceChoice: ofSide((side) => side.serviceChoice),
  informationAttainment: ofSide((side) => side.informationAttainment),
  impact: ofSide((side) => side.impact),
  empowerment: ofSide((side) => side.empowerment),
  exploitation: (scene) => reportOf(scene).service.exploitation,
  // judge
  outcomeQuality: ofSide((side) => side.outcomeQuality),
  processQuality: ofSide((side) => side.processQuality),
  experiencedReliability: experienced(0),
  experiencedResponsiveness: experienced(1),
  experiencedAssurance: experienced(2),
  experiencedEmpathy: experienced(3),
  perceivedQuality: ofSide((side) => side.perceivedQuality),
  disconfirmation: ofSide((side) => side.disconfirmation),
  shouldExpectation: ofSide((side) => side.shouldExpectation),
  ratioIndex: ofSide((side) => side.ratioIndex),
  satisfaction: ofSide((side) => side.satisfaction),
  fairness: ofSide((side) => side.fairness),
  perceivedValue: ofSide((side) => side.perceivedValue),
  productValue: valuePart(0),
  serviceValue: valuePart(1),
  personnelValue: valuePart(2),
  imageValue: valuePart(3),
  moneyCost: valuePart(4),
  timeCost: valuePart(5),
  mentalCost: valuePart(6),
  physicalCost: valuePart(7),
  // relate
  friendship: ofSide((side) => side.friendship),
  trust: ofSide((side) => side.trust),
  attitude: ofSide((side) => side.attitude),
  belonging: ofSide((side) => side.belonging),
  relationshipQuality: ofSide((side) => side.relationshipQuality),
  // talk
  credibility: (scene) => reportOf(scene).reputation.credibility,
  brokenPromise: (scene) => reportOf(scene).reputation.brokenPromise[sideIndex(scene)],
  publicImage: (scene) => reportOf(scene).reputation.publicImage,
  netPromoterScore: ofSide((side) => side.netPromoterScore),
  // classify
  portfolio: ofSide((side) => side.portfolioSize),
  secureCustomers: classed(([secure]) => secure),
  classedCustomers: classed(count),
  secureShare: (scene) => secureShareOf(reportOf(scene)),
  // account
  stands: (scene) => reportOf(scene).money.revenueParts.stands,
  tickets: (scene) => reportOf(scene).money.revenueParts.tickets,
  scale: setting('scale', false),
  qualityCost: setting('qualityCost', false),
  costOfStandard: (scene) => reportOf(scene).money.costs.reliability ?? null,
  costOfParticipation: (scene) => reportOf(scene).money.costs.participation ?? null,
  costOfAdvertising: (scene) => reportOf(scene).money.costs.advertising ?? null,
  revenue: (scene) => reportOf(scene).money.revenue,
  costLine: (scene, place) => Object.values(reportOf(scene).money.costs).at(place ?? 0) ?? null,
  profit: (scene, place) => (place === undefined ? reportOf(scene) : scene.reports[place + 1]).money.profit,
  profitMargin: (scene) => reportOf(scene).money.margin,
  customerEquity: (scene) => reportOf(scene).money.customerEquity,
  openingEquity: ({ reports }) => reports[0].money.customerEquity,
  score: (scene) => reportOf(scene).money.score,
};
