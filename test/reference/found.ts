/** How the show begins before history: pools, links, and who attends: `model.md` 2, 2.2 and 5. */
import { BASE_DECISIONS } from '../../src/model';
import type { ParameterOverrides, Scenario } from '../../src/model';
import { BIRTH_DRAW, NETWORK_DRAW, customerKey, draw, uniform } from '../../src/model/random';
import { customerAt } from './birth';
import type { Customer, Side } from './customer';
import { P, playBy, settingOf, sideOf, valuesWith } from './world';
import type { Edition, Organiser, World } from './world';

const LINKS = 8;
const CLUSTER = 40;
const BEFORE_HISTORY = -8;

function organiserAtStart(scale: number): Organiser {
  return {
    trainingStock: P.trainingStart,
    knowledge: P.knowledgeStart,
    credibility: P.credibilityStart,
    brokenPromise: [0, 0],
    publicImage: P.publicImageStart,
    erosion: 0,
    exploitation: 0,
    lastVisitors: P.baseVisitors * scale,
    lastExhibitors: P.baseExhibitors * scale,
    lastResearch: 0,
    lastLuck: 0,
  };
}

/** The partner of one link: from the cluster of 40, or, a weak tie, from the whole side; never himself if others are there. */
function partner(side: readonly Customer[], place: number, link: number, weakTies: number, seed: number): Customer {
  const key = customerKey(seed, side[place].index, 0);
  const isWeak = uniform(draw(key, NETWORK_DRAW.weak[link])) < weakTies;
  const first = isWeak ? 0 : place - (place % CLUSTER);
  const size = isWeak ? side.length : Math.min(CLUSTER, side.length - first);
  const drawn = Math.floor(uniform(draw(key, NETWORK_DRAW.target[link])) * size);
  return side[first + (first + drawn === place ? (drawn + 1) % size : drawn)];
}

function linkSide(side: readonly Customer[], { weakTies }: Scenario, seed: number): void {
  side.forEach((customer, place) => {
    customer.links = Array.from({ length: LINKS }, (_, link) => partner(side, place, link, weakTies, seed));
  });
}

/** Who is there at the very start. */
function attendAtStart(customer: Customer): void {
  if (uniform(draw(customer.randomKey, BIRTH_DRAW.startAttending)) >= P.startShare[customer.side]) return;
  Object.assign(customer, {
    attending: 1,
    habit: P.startHabit,
    tenure: 1,
    absent: 0,
    hasAttended: 1,
    recentAttendance: 1,
  });
}

/** An edition about which nothing is known yet. */
const emptyEdition = (scenario: Scenario): Edition => ({
  decisions: BASE_DECISIONS,
  setting: settingOf(scenario, 0),
  luck: 0,
  salt: 0,
  effInfo: 0,
  adsR: 0,
  exhibitors: 0,
  visitors: 0,
  area: 0,
  turnedAway: 0,
  fill: 0,
  crowdE: 0,
  crowdV: 0,
  load: 0,
  stress: 0,
  standard: [],
  delivered: [],
  attention: [],
  rights: 0,
  emptiness: 0,
  control: 0,
  complaints: 0,
  money: { stands: 0, tickets: 0, other: 0, revenue: 0, costs: {}, profit: 0, customerEquity: 0 },
});

/** Customers of a side; never nobody. */
const poolOf = (pool: number, { scale }: Scenario): number => Math.max(1, Math.round(pool * scale));

/** The show before its first history edition. */
export function foundWorld(scenario: Scenario, seed: number, overrides: ParameterOverrides = {}): World {
  const parameters = valuesWith(overrides);
  playBy({ parameters });
  const exhibitors = poolOf(scenario.poolExhibitors, scenario);
  const count = exhibitors + poolOf(scenario.poolVisitors, scenario);
  const sideAt = (index: number): Side => (index < exhibitors ? 0 : 1);
  const customers = Array.from({ length: count }, (_, i) => customerAt(seed, i, sideAt(i), P.publicImageStart));
  const organiser = organiserAtStart(scenario.scale);
  const world: World = {
    ...{ scenario, seed, parameters, edition: BEFORE_HISTORY, customers, organiser },
    ledger: { profit: 0, openingEquity: 0 },
    now: emptyEdition(scenario),
  };
  for (const side of [0, 1] as const) linkSide(sideOf(world, side), scenario, seed);
  customers.forEach(attendAtStart);
  return world;
}
