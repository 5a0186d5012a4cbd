/** What the organiser cannot choose: the market, the hall, the rival and the events of a run. */
import type { Decisions } from './levers';

/** Something that happens from edition `from` to edition `to` (both included, counted from 1). */
export interface ScenarioEvent {
  readonly from: number;
  readonly to: number;
  /** points added to every delivered standard */
  readonly quality?: number;
  /** share of visitors who cannot come, 0–1 */
  readonly visitors?: number;
  /** share of customers who lose their contact person, 0–1 */
  readonly managers?: number;
  readonly rivals?: number;
  readonly rivalPrice?: number;
  readonly rivalQuality?: number;
  readonly visitorQuality?: number;
}

export interface Scenario {
  readonly editions: number;
  readonly scale: number;
  readonly poolExhibitors: number;
  readonly poolVisitors: number;
  readonly hall: number;
  readonly visitorRoom: number;
  readonly staff: number;
  readonly rivals: number;
  readonly rivalQuality: number;
  readonly rivalPrice: number;
  readonly visitorQuality: number;
  readonly weakTies: number;
  readonly complaintEase: number;
  readonly adaptation: number;
  readonly qualityCost: number;
  readonly pastLevers: Partial<Decisions>;
  readonly pastFrom: number;
  readonly events: readonly ScenarioEvent[];
}

export type ScenarioId =
  | 'baseline'
  | 'priceWar'
  | 'overPromisedLaunch'
  | 'growingPastTheHall'
  | 'monopolyHall'
  | 'crowdedCalendar'
  | 'emptyEmpowerment';

/** A number of the scenario an author may set, with its legal range. */
export interface ScenarioSetting {
  readonly key: Exclude<keyof Scenario, 'pastLevers' | 'events'>;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  readonly value: number;
}

const WHOLE_UNITS = ['editions', 'edition', 'firms', 'agents'];

const setting = (
  key: ScenarioSetting['key'],
  unit: string,
  value: number,
  min: number,
  max: number,
): ScenarioSetting => ({
  key,
  unit,
  min,
  max,
  isWhole: WHOLE_UNITS.includes(unit),
  value,
});

/** Every number an author may set, with the value of the baseline. Pools of a million customers are reached by scale 125. */
export const SCENARIO_SETTINGS: readonly ScenarioSetting[] = [
  setting('editions', 'editions', 8, 4, 15),
  setting('scale', 'factor', 1, 0.1, 125),
  setting('poolExhibitors', 'firms', 2400, 1, 1_000_000),
  setting('poolVisitors', 'agents', 5600, 1, 1_000_000),
  setting('hall', 'm²', 9600, 2000, 40_000),
  setting('visitorRoom', 'persons', 14_500, 1, 1_000_000),
  setting('staff', 'exhibitor-equivalents', 500, 1, 1_000_000),
  setting('rivals', 'shows', 1, 0, 100),
  setting('rivalQuality', 'points', 73, 40, 95),
  setting('rivalPrice', '× market price', 1, 0.5, 2),
  setting('visitorQuality', 'factor', 1, 0.5, 1.5),
  setting('weakTies', 'share', 0.1, 0, 1),
  setting('complaintEase', 'probability', 0, -0.2, 0.2),
  setting('adaptation', 'factor', 1, 0, 2),
  setting('qualityCost', 'factor', 1, 0, 2),
  setting('pastFrom', 'edition', -1, -7, 0),
];

/** What an event may set, with its legal range: points and shares of its own, or a setting it replaces. */
export const EVENT_SETTINGS: readonly { readonly key: string; readonly min: number; readonly max: number }[] = [
  { key: 'quality', min: -50, max: 50 },
  { key: 'visitors', min: 0, max: 1 },
  { key: 'managers', min: 0, max: 1 },
  ...SCENARIO_SETTINGS.filter(({ key }) => ['rivals', 'rivalPrice', 'rivalQuality', 'visitorQuality'].includes(key)),
];

const BASELINE: Scenario = {
  editions: 8,
  scale: 1,
  poolExhibitors: 2400,
  poolVisitors: 5600,
  hall: 9600,
  visitorRoom: 14500,
  staff: 500,
  rivals: 1,
  rivalQuality: 73,
  rivalPrice: 1,
  visitorQuality: 1,
  weakTies: 0.1,
  complaintEase: 0,
  adaptation: 1,
  qualityCost: 1,
  pastLevers: {},
  pastFrom: -1,
  events: [],
};

/** The seven ready scenarios. */
export const SCENARIOS: Record<ScenarioId, Scenario> = {
  baseline: BASELINE,
  priceWar: { ...BASELINE, events: [{ from: 3, to: 5, rivalPrice: 0.7, rivals: 1.5 }] },
  overPromisedLaunch: {
    ...BASELINE,
    pastLevers: { promise: 90, reliability: 40, advertising: 65 },
    pastFrom: -1,
  },
  growingPastTheHall: {
    ...BASELINE,
    hall: 8200,
    staff: 380,
    visitorRoom: 11500,
    events: [{ from: 1, to: 8, rivals: 0.3 }],
  },
  monopolyHall: { ...BASELINE, rivals: 0 },
  crowdedCalendar: { ...BASELINE, rivals: 3 },
  emptyEmpowerment: {
    ...BASELINE,
    pastLevers: { suggestion: 75, choice: 70, decision: 75, participation: 60, information: 5 },
    pastFrom: -1,
  },
};
