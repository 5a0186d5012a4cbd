/** Turns something of unknown shape into a run document that the model will accept, or says what is wrong with it. */
import type { InferOutput } from 'valibot';
import { BASE_DECISIONS, MODEL_VERSION, SCENARIOS, checkDecisions, checkParameters, checkScenario } from '../model';
import type { Decisions, ParameterOverrides, Scenario, ScenarioId } from '../model';
import { MAX_SEED, TEXT_LIMITS, scenarioOf } from './document';
import type { Reasons, RunDocument, ScenarioChoice } from './document';
import { FormatFault, excerpt, withoutControls } from './fault';
import type { Note } from './fault';
import { asFault } from './modelFault';
import { checkShape, documentShape, leverValues, reasonTexts, settingValues } from './shapes';

/** The document in `raw`, or a FormatFault. Everything in it is legal for the model as it is now. */
export function readDocument(raw: unknown): RunDocument {
  const shape = checkShape(documentShape, raw);
  const scenario = readScenario(shape.scenario);
  const { editions } = scenarioOf(scenario);
  checkLength(shape.played, editions);
  checkLength(shape.reasons, editions);
  return {
    scenario,
    parameters: readParameters(shape.parameters),
    seed: readSeed(shape.seed),
    played: shape.played.map((one, index) => readDecisions(one, `played.${index}`, index + 1)),
    draft: readDecisions(shape.draft, 'draft', shape.played.length + 1),
    reasons: shape.reasons.map(readReasons),
    name: readText(shape.name, 'name', TEXT_LIMITS.name),
    note: readText(shape.note, 'note', TEXT_LIMITS.note),
    level: shape.level,
    view: shape.view,
    modelVersion: shape.modelVersion,
  };
}

/** What is worth saying about a document that is legal. */
export function notesOn({ modelVersion }: RunDocument): Note[] {
  if (modelVersion === MODEL_VERSION) return [];
  return [{ code: 'otherModelVersion', theirs: modelVersion, ours: MODEL_VERSION }];
}

function checkLength({ length }: readonly unknown[], editions: number): void {
  if (length > editions) throw new FormatFault({ code: 'tooManyEditions', editions: length, max: editions });
}

function readScenario(choice: InferOutput<typeof documentShape>['scenario']): ScenarioChoice {
  if (choice.kind === 'own') {
    const title = readText(choice.title, 'scenario.title', TEXT_LIMITS.title);
    return { kind: 'own', title, scenario: readSettings(choice.scenario) };
  }
  if (!hasOwn(SCENARIOS, choice.id)) throw new FormatFault({ code: 'unknownScenario', name: excerpt(choice.id) });
  return { kind: 'ready', id: choice.id as ScenarioId };
}

function readSettings(raw: unknown): Scenario {
  // the shape knows that settings are numbers; which ones there are, the model checks
  const settings = checkShape(settingValues, raw, 'scenario') as unknown as Scenario;
  asFault(0, () => checkScenario(settings));
  return settings;
}

function readParameters(parameters: ParameterOverrides): ParameterOverrides {
  asFault(0, () => checkParameters(parameters));
  return parameters;
}

function readDecisions(raw: unknown, place: string, edition: number): Decisions {
  // likewise: the model checks which levers there are
  const decisions = checkShape(leverValues, raw, place) as unknown as Decisions;
  asFault(edition, () => checkDecisions(decisions));
  return decisions;
}

function readSeed(raw: unknown): number {
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= MAX_SEED) return raw;
  throw new FormatFault({ code: 'badSeed', value: excerpt(raw), max: MAX_SEED });
}

function readReasons(raw: unknown, index: number): Reasons {
  const entries = Object.entries(checkShape(reasonTexts, raw, `reasons.${index}`));
  return Object.fromEntries(entries.map(([lever, text]) => [lever, readReason(lever, text, index)]));
}

function readReason(lever: string, text: string, index: number): string {
  const name = excerpt(lever);
  if (!hasOwn(BASE_DECISIONS, lever)) throw new FormatFault({ code: 'unknownLever', edition: index + 1, name });
  return readText(text, `reasons.${index}.${name}`, TEXT_LIMITS.reason);
}

function readText(raw: string, field: string, max: number): string {
  if (raw.length > max) throw new FormatFault({ code: 'textTooLong', field, max });
  return withoutControls(raw);
}

function hasOwn(table: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}
