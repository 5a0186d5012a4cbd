/** What screens need of the folders below state, so that they import from state alone. */
export { planOf, scenarioOf, TEXT_LIMITS } from '../formats/document';
export type { Level, RunDocument, ScenarioChoice, View } from '../formats/document';
export type { Future, Plan, PlayedEdition, Story } from '../sim/runner';
