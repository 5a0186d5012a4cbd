/** Twenty runs whose bits every engine has to agree on. */
import type { Decisions, ParameterOverrides, Scenario, ScenarioId, StrategyId } from '../../src/model';

export interface Case {
  readonly scenario: ScenarioId;
  readonly strategy: StrategyId | 'base';
  readonly seed: number;
  readonly editions: number;
  /** luck of every edition; 0 unless said */
  readonly luck?: number;
  readonly settings?: Partial<Scenario>;
  readonly levers?: Partial<Decisions>;
  readonly parameters?: ParameterOverrides;
}

const SMALL = { scale: 0.1 };

/** Every ready scenario, every strategy, both ends of the seeds, events, other luck, other parameters, odd sizes. */
export const CASES: readonly Case[] = [
  { scenario: 'baseline', strategy: 'base', seed: 1, editions: 8 },
  { scenario: 'priceWar', strategy: 'dumping', seed: 2, editions: 3 },
  { scenario: 'overPromisedLaunch', strategy: 'overPromise', seed: 0, editions: 3 },
  { scenario: 'growingPastTheHall', strategy: 'everythingMaximum', seed: 20_260_101, editions: 3 },
  { scenario: 'monopolyHall', strategy: 'lockInPoorService', seed: 77, editions: 3 },
  { scenario: 'crowdedCalendar', strategy: 'everythingMinimum', seed: 4_294_967_295, editions: 3 },
  { scenario: 'emptyEmpowerment', strategy: 'rightsInformed', seed: 12_345, editions: 3 },
  { scenario: 'baseline', strategy: 'premiumRelationship', seed: 3, editions: 8 },
  { scenario: 'baseline', strategy: 'efficientValue', seed: 4, editions: 8 },
  { scenario: 'baseline', strategy: 'milking', seed: 5, editions: 4 },
  { scenario: 'baseline', strategy: 'rightsWithoutInformation', seed: 6, editions: 4 },
  { scenario: 'baseline', strategy: 'base', seed: 21, editions: 2, luck: 64 },
  { scenario: 'baseline', strategy: 'base', seed: 7, editions: 15, settings: { ...SMALL, editions: 15 } },
  { scenario: 'baseline', strategy: 'base', seed: 8, editions: 3, settings: { poolExhibitors: 1, poolVisitors: 1 } },
  {
    scenario: 'baseline',
    strategy: 'base',
    seed: 9,
    editions: 4,
    settings: {
      ...SMALL,
      events: [
        { from: 1, to: 2, quality: -12.5, visitors: 0.35 },
        { from: 2, to: 4, managers: 0.6, rivals: 2.5, rivalPrice: 0.8 },
      ],
    },
  },
  { scenario: 'baseline', strategy: 'base', seed: 10, editions: 3, settings: { ...SMALL, weakTies: 1, adaptation: 2 } },
  { scenario: 'crowdedCalendar', strategy: 'base', seed: 11, editions: 3, settings: { ...SMALL, rivals: 0.001 } },
  {
    scenario: 'baseline',
    strategy: 'base',
    seed: 12,
    editions: 3,
    parameters: { loss: 2.75, sNoise: 0, habit: [0, 0] },
  },
  { scenario: 'baseline', strategy: 'base', seed: 13, editions: 3, levers: { standPrice: 1799.5, explainPrice: true } },
  { scenario: 'priceWar', strategy: 'premiumRelationship', seed: 14, editions: 6, settings: { scale: 2.5 } },
];
