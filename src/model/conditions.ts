/** The scenario as it holds in one edition: history knows only its size, events replace settings while they last. */
import { SCENARIOS } from './scenario';
import type { Scenario, ScenarioEvent } from './scenario';

/** What the organiser meets this edition. Counts and room are scaled. */
export interface Conditions {
  readonly scale: number;
  /** m² */
  readonly hall: number;
  /** persons */
  readonly visitorRoom: number;
  /** exhibitor-equivalents */
  readonly staff: number;
  readonly rivals: number;
  readonly rivalQuality: number;
  readonly rivalPrice: number;
  readonly visitorQuality: number;
  readonly complaintEase: number;
  readonly adaptation: number;
  readonly qualityCost: number;
  /** points added to every delivered standard */
  readonly qualityShock: number;
  /** share of visitors who cannot come */
  readonly visitorShock: number;
  /** share of customers who lose their contact person */
  readonly managersLeaving: number;
}

type EventSetting = Exclude<keyof ScenarioEvent, 'from' | 'to'>;

/** Value of an event setting in `edition`; of overlapping events the later in the list holds. */
function eventValue(scenario: Scenario, edition: number, key: EventSetting, otherwise: number): number {
  let value = otherwise;
  for (const event of scenario.events) {
    if (edition >= event.from && edition <= event.to) value = event[key] ?? value;
  }
  return value;
}

/** The settings of `edition`; editions up to 0 are history and play under default conditions of the same size. */
export function conditionsOf(scenario: Scenario, edition: number): Conditions {
  const setting = edition > 0 ? scenario : { ...SCENARIOS.baseline, scale: scenario.scale };
  const current = (key: EventSetting, otherwise: number): number => eventValue(setting, edition, key, otherwise);
  return {
    scale: setting.scale,
    hall: setting.hall * setting.scale,
    visitorRoom: setting.visitorRoom * setting.scale,
    staff: setting.staff * setting.scale,
    rivals: current('rivals', setting.rivals),
    rivalQuality: current('rivalQuality', setting.rivalQuality),
    rivalPrice: current('rivalPrice', setting.rivalPrice),
    visitorQuality: current('visitorQuality', setting.visitorQuality),
    complaintEase: setting.complaintEase,
    adaptation: setting.adaptation,
    qualityCost: setting.qualityCost,
    qualityShock: current('quality', 0),
    visitorShock: current('visitors', 0),
    managersLeaving: current('managers', 0),
  };
}
