/** Ready sets of decisions, each with something to learn. The two best strategies found are left for the player to find. */
import { BASE_DECISIONS, LEVERS, STRATEGIES } from '../../../model';
import type { Decisions, LeverId } from '../../../model';
import { boundsOf, isNumeric } from './limits';
import type { Limits } from './limits';

export type PresetId =
  | 'base'
  | 'underPromise'
  | 'overPromise'
  | 'priceCut'
  | 'milking'
  | 'serviceFirst'
  | 'rightsWithoutInformation'
  | 'rightsInformed'
  | 'lockInPoorService'
  | 'relationshipFirst';

/** Every preset names all levers, so that it means the same wherever it is chosen. */
export const PRESETS: Readonly<Record<PresetId, Decisions>> = {
  base: BASE_DECISIONS,
  // six points below the base promise, about what the base show delivers less the margin a careful organiser keeps
  underPromise: { ...BASE_DECISIONS, promise: 68 },
  overPromise: STRATEGIES.overPromise,
  priceCut: STRATEGIES.dumping,
  milking: STRATEGIES.milking,
  // the service package of fact F34
  serviceFirst: {
    ...BASE_DECISIONS,
    reliability: 75,
    responsiveness: 70,
    assurance: 70,
    empathy: 70,
    tangibles: 60,
    training: 55,
  },
  rightsWithoutInformation: STRATEGIES.rightsWithoutInformation,
  rightsInformed: STRATEGIES.rightsInformed,
  lockInPoorService: STRATEGIES.lockInPoorService,
  // the relationship investment that answers the price war of section 8.2
  relationshipFirst: {
    ...BASE_DECISIONS,
    information: 65,
    personalisation: 45,
    reliability: 65,
    training: 55,
    community: 35,
  },
};

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** The preset as it may be used here: locked levers stay as they are, narrowed ones stop at their bound. */
export function presetDecisions(id: PresetId, current: Decisions, limits: Limits = {}): Decisions {
  const preset = PRESETS[id];
  const fitted = LEVERS.map((lever): [LeverId, number | boolean] => {
    if (limits.locked?.[lever.id] !== undefined) return [lever.id, current[lever.id]];
    if (!isNumeric(lever)) return [lever.id, preset[lever.id]];
    const { min, max } = boundsOf(lever, limits);
    return [lever.id, Math.min(max, Math.max(min, preset[lever.id]))];
  });
  return { ...preset, ...Object.fromEntries(fitted) };
}

/** The preset that `decisions` are, or undefined when they are the player's own. */
export function presetOf(decisions: Decisions): PresetId | undefined {
  return PRESET_IDS.find((id) => LEVERS.every((lever) => PRESETS[id][lever.id] === decisions[lever.id]));
}
