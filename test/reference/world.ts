/** The whole show as plain objects, and what one edition has found out so far. */
import { BASE_DECISIONS, PARAMETERS, SCENARIOS } from '../../src/model';
import type { Decisions, ParameterOverrides, Scenario, ScenarioEvent } from '../../src/model';
import type { ParameterValues } from '../../src/model/parameters';
import { draw, editionKey, normal, uniform } from '../../src/model/random';
import type { Customer, Side } from './customer';

/** The table's values with those an experiment sets otherwise; data, no logic. */
export const valuesWith = (overrides: ParameterOverrides): ParameterValues =>
  Object.fromEntries(PARAMETERS.map(({ key, value }) => [key, overrides[key] ?? value])) as unknown as ParameterValues;

/** The values of the world that is being played. */
export let P = valuesWith({});

/** Every step that begins with a world takes its values, so that worlds may take turns. */
export function playBy({ parameters }: Pick<World, 'parameters'>): void {
  P = parameters;
}

export interface Organiser {
  trainingStock: number;
  knowledge: number;
  credibility: number;
  brokenPromise: [number, number];
  publicImage: number;
  erosion: number;
  exploitation: number;
  lastVisitors: number;
  lastExhibitors: number;
  lastResearch: number;
  lastLuck: number;
}

/** What the score is made of, yuan: profits from edition 1 on, customer equity at edition 0. */
export interface Ledger {
  profit: number;
  openingEquity: number;
}

export interface Edition {
  decisions: Decisions;
  setting: Setting;
  luck: number;
  salt: number;
  effInfo: number;
  adsR: number;
  exhibitors: number;
  visitors: number;
  area: number;
  turnedAway: number;
  fill: number;
  crowdE: number;
  crowdV: number;
  load: number;
  stress: number;
  standard: readonly number[];
  delivered: readonly number[];
  /** attention_m of section 4.3 per side and tier */
  attention: readonly (readonly number[])[];
  rights: number;
  emptiness: number;
  control: number;
  complaints: number;
  money: Money;
}

export interface Money {
  stands: number;
  tickets: number;
  other: number;
  revenue: number;
  costs: Record<string, number>;
  profit: number;
  customerEquity: number;
}

export interface World {
  scenario: Scenario;
  seed: number;
  parameters: ParameterValues;
  edition: number;
  customers: readonly Customer[];
  organiser: Organiser;
  ledger: Ledger;
  now: Edition;
}

/** The scenario's numbers as they hold in one edition. */
export type Setting = Omit<Scenario, 'events' | 'pastLevers'> &
  Required<Pick<ScenarioEvent, 'quality' | 'visitors' | 'managers'>>;

/** History knows only scale, pools and weak ties; of overlapping events on one setting the later in the list holds. */
export function settingOf(scenario: Scenario, edition: number): Setting {
  const { scale, poolExhibitors, poolVisitors, weakTies } = scenario;
  const own = edition >= 1 ? scenario : { ...SCENARIOS.baseline, scale, poolExhibitors, poolVisitors, weakTies };
  const running = own.events.filter(({ from, to }) => from <= edition && edition <= to);
  return Object.assign({ ...own, quality: 0, visitors: 0, managers: 0 }, ...running) as Setting;
}

/** Base levers in history, which `pastLevers` override from `pastFrom` on. */
export function pastDecisions(scenario: Scenario, edition: number): Decisions {
  return edition >= scenario.pastFrom ? { ...BASE_DECISIONS, ...scenario.pastLevers } : BASE_DECISIONS;
}

export const sideOf = (world: World, side: Side): readonly Customer[] =>
  world.customers.filter((customer) => customer.side === side);
export const attendeesOf = (world: World, side: Side): readonly Customer[] =>
  sideOf(world, side).filter((customer) => customer.attending === 1);

/** What an edition and its luck add to every key: section 5. */
export const saltOf = (edition: number, luck: number): number =>
  Math.imul(edition + 64, 0xc2b2ae35) ^ Math.imul(luck, 0x165667b1);

/** U and N of section 5 for one customer in this edition. */
export const uniformOf = (world: World, customer: Customer, purpose: number): number =>
  uniform(draw(editionKey(customer.randomKey, world.now.salt), purpose));
export const normalOf = (world: World, customer: Customer, purpose: number): number =>
  normal(draw(editionKey(customer.randomKey, world.now.salt), purpose));

/** "Known" of section 2.2. */
export const isKnown = (customer: Customer): boolean => customer.hasAttended === 1 && customer.absent < P.knownWithin;

/** Relationship quality of section 2.2. */
export const relationshipQuality = (customer: Customer): number =>
  P.weightFriendship * customer.friendship +
  P.weightTrust * customer.trust +
  P.weightAttitude * customer.attitude +
  P.weightBelonging * customer.belonging;
