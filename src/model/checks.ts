/** Refuses inputs the model cannot play, naming what is wrong; nothing is ever clamped silently. */
import { ModelError } from './errors';
import type { ModelErrorCode } from './errors';
import { BASE_DECISIONS, LEVERS } from './levers';
import type { Decisions, Lever } from './levers';
import { PARAMETERS, legalRange } from './parameters';
import type { Parameter, ParameterOverrides } from './parameters';
import { EVENT_SETTINGS, SCENARIO_SETTINGS } from './scenario';
import type { Scenario, ScenarioEvent } from './scenario';

type Range = readonly [number, number];

/** 9000 → "9000", 0.1 → "0.1": as short as it can be said. */
const said = (range: Range): string => `${range[0]}–${range[1]}`;

function requireNumber(what: string, value: unknown, range: Range, code: ModelErrorCode, isWhole = false): void {
  const [min, max] = range;
  const isNumber = typeof value === 'number' && value >= min && value <= max;
  if (isNumber && (!isWhole || Number.isInteger(value))) return;
  throw new ModelError({ code, what, value, min, max }, isWhole ? `a whole number ${said(range)}` : said(range));
}

function refuseUnknown(given: object, known: readonly string[], code: ModelErrorCode): void {
  for (const [key, value] of Object.entries(given)) {
    if (!known.includes(key)) throw new ModelError({ code, what: key, value }, 'no such name');
  }
}

function requireKeys(given: object, known: readonly string[], code: ModelErrorCode): void {
  const value = given as Readonly<Record<string, unknown>>;
  for (const key of known) {
    if (value[key] === undefined) throw new ModelError({ code, what: key, value: undefined }, 'a value');
  }
}

function requireObject(what: string, value: unknown, code: ModelErrorCode): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new ModelError({ code, what, value }, 'an object');
}

function checkLever(lever: Lever, value: unknown): void {
  if (lever.id !== 'explainPrice') return requireNumber(lever.id, value, [lever.min, lever.max], 'leverOutOfRange');
  if (typeof value !== 'boolean') {
    throw new ModelError({ code: 'leverOutOfRange', what: lever.id, value, min: 0, max: 1 }, 'true or false');
  }
}

function checkLevers(levers: Partial<Decisions>): void {
  for (const lever of LEVERS) {
    if (levers[lever.id] !== undefined) checkLever(lever, levers[lever.id]);
  }
}

function checkAttention(decisions: Decisions): void {
  const { attentionStrategic, attentionKey, attentionTransaction, attentionRisk } = decisions;
  const total = attentionStrategic + attentionKey + attentionTransaction + attentionRisk;
  if (total > 0) return;
  throw new ModelError({ code: 'attentionAllZero', what: 'attention', value: total }, 'at least one weight above 0');
}

const LEVER_IDS = LEVERS.map((lever) => lever.id);

/** Throws a ModelError unless every lever is there, within its range, and no other. */
export function checkDecisions(decisions: Decisions): void {
  requireObject('decisions', decisions, 'leverMissing');
  refuseUnknown(decisions, LEVER_IDS, 'leverUnknown');
  requireKeys(decisions, LEVER_IDS, 'leverMissing');
  checkLevers(decisions);
  checkAttention(decisions);
}

function checkEventValue(what: string, key: string, value: unknown): void {
  const setting = EVENT_SETTINGS.find((candidate) => candidate.key === key);
  if (!setting) throw new ModelError({ code: 'settingUnknown', what, value }, 'no such name');
  requireNumber(what, value, [setting.min, setting.max], 'eventOutOfRange');
}

function checkEvent(event: ScenarioEvent, index: number): void {
  const name = `events[${index}]`;
  requireObject(name, event, 'eventOutOfRange');
  requireNumber(`${name}.from`, event.from, [1, 15], 'eventOutOfRange', true);
  requireNumber(`${name}.to`, event.to, [event.from, 15], 'eventOutOfRange', true);
  for (const [key, value] of Object.entries(event)) {
    if (key !== 'from' && key !== 'to' && value !== undefined) checkEventValue(`${name}.${key}`, key, value);
  }
}

function checkPastLevers(pastLevers: Partial<Decisions>): void {
  requireObject('pastLevers', pastLevers, 'settingOutOfRange');
  refuseUnknown(pastLevers, LEVER_IDS, 'leverUnknown');
  checkLevers(pastLevers);
  if (Object.keys(pastLevers).some((key) => key.startsWith('attention'))) {
    checkAttention({ ...BASE_DECISIONS, ...pastLevers });
  }
}

/** Most customers of both sides a run may have: what a browser can still hold. */
const CUSTOMERS_MAX = 2_000_000;

function checkSize({ scale, poolExhibitors, poolVisitors }: Scenario): void {
  const count = scale * (poolExhibitors + poolVisitors);
  requireNumber('scale × pools', count, [0, CUSTOMERS_MAX], 'settingOutOfRange');
}

/** Throws a ModelError unless every setting is there, within its range, and no other. */
export function checkScenario(scenario: Scenario): void {
  requireObject('scenario', scenario, 'settingMissing');
  const known = [...SCENARIO_SETTINGS.map((setting) => setting.key), 'pastLevers', 'events'];
  refuseUnknown(scenario, known, 'settingUnknown');
  requireKeys(scenario, known, 'settingMissing');
  for (const { key, min, max, isWhole } of SCENARIO_SETTINGS) {
    requireNumber(key, scenario[key], [min, max], 'settingOutOfRange', isWhole);
  }
  checkSize(scenario);
  checkPastLevers(scenario.pastLevers);
  if (!Array.isArray(scenario.events)) {
    throw new ModelError({ code: 'settingOutOfRange', what: 'events', value: scenario.events }, 'a list');
  }
  scenario.events.forEach(checkEvent);
}

function checkParameter(parameter: Parameter, value: unknown): void {
  const { key, isWhole } = parameter;
  const range = legalRange(parameter);
  if (typeof parameter.value === 'number') return requireNumber(key, value, range, 'parameterOutOfRange', isWhole);
  if (!Array.isArray(value) || value.length !== parameter.value.length) {
    const code = 'parameterOutOfRange';
    throw new ModelError({ code, what: key, value }, `${parameter.value.length} numbers`);
  }
  value.forEach((entry, index) => requireNumber(`${key}[${index}]`, entry, range, 'parameterOutOfRange', isWhole));
}

const ROW_OF = new Map(PARAMETERS.map((parameter) => [parameter.key, parameter]));

/** Throws a ModelError unless every override names a parameter and lies in its legal range. */
export function checkParameters(overrides: ParameterOverrides): void {
  requireObject('parameters', overrides, 'unknownParameter');
  for (const [key, value] of Object.entries(overrides)) {
    const parameter = ROW_OF.get(key);
    if (!parameter) throw new ModelError({ code: 'unknownParameter', what: key, value }, 'the name of a parameter');
    checkParameter(parameter, value);
  }
}

/** Seeds are whole numbers of 32 bits; negative ones count from the top. */
export function checkSeed(seed: number): void {
  requireNumber('seed', seed, [-2147483648, 4294967295], 'seedOutOfRange', true);
}

/** Luck 0 is the run itself; others are other futures. */
export function checkLuck(luck: number): void {
  requireNumber('luck', luck, [0, 2147483647], 'luckOutOfRange', true);
}

/** A customer is the index of a place among the `count` of his run. */
export function checkCustomer({ count }: { readonly count: number }, customer: number): void {
  requireNumber('customer', customer, [0, count - 1], 'settingOutOfRange', true);
}
