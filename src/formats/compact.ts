/**
 * A run document in few characters, for links: short keys, and of each edition only what was changed.
 *
 * Reasons and notes stay out; they are for the file.
 */
import * as v from 'valibot';
import { LEVERS } from '../model';
import type { Decisions } from '../model';
import { LEVELS, VIEWS } from './document';
import type { RunDocument } from './document';
import { checkShape, recordOf } from './shapes';
import type { RawDocument } from './upgrades';

/**
 * What the first edition is compared with. Once published this never changes, whatever becomes of the base levers:
 * links in old e-mails are read against it.
 */
const LINK_BASE = {
  ...{ reliability: 50, responsiveness: 50, assurance: 50, empathy: 50, tangibles: 50 },
  ...{ training: 40, research: 40, recovery: 40 },
  ...{ standPrice: 1150, ticketPrice: 30, loyaltyDiscount: 5, explainPrice: false },
  ...{ suggestion: 30, choice: 30, decision: 20, participation: 20, information: 40, rewards: 20 },
  ...{ promise: 74, advertising: 50 },
  ...{ attentionStrategic: 20, attentionKey: 30, attentionTransaction: 40, attentionRisk: 10 },
  ...{ personalisation: 30, community: 20, lockIn: 15 },
};

type Levers = Readonly<Record<string, unknown>>;

const changes = recordOf(v.unknown());
const compactShape = v.strictObject({
  m: v.unknown(),
  s: v.unknown(),
  p: v.optional(v.unknown()),
  r: v.unknown(),
  d: v.optional(v.array(changes)),
  f: v.optional(changes),
  l: v.picklist(LEVELS.map((_, index) => index)),
  w: v.picklist(VIEWS.map((_, index) => index)),
  n: v.optional(v.unknown()),
});
const ownShape = v.strictObject({ t: v.unknown(), s: v.unknown() });
/** What a fault calls the short keys: as the document does. */
const LONG_NAMES = new Map([
  ['m', 'modelVersion'],
  ['s', 'scenario'],
  ['p', 'parameters'],
  ['r', 'seed'],
  ['d', 'played'],
  ['f', 'draft'],
  ['l', 'level'],
  ['w', 'view'],
  ['n', 'name'],
]);
const LONG_OWN_NAMES = new Map([
  ['t', 'title'],
  ['s', 'scenario'],
]);

/** The short form of `document`, without what is as usual. */
export function compact(document: RunDocument): Record<string, unknown> {
  const { scenario, parameters, seed, played, draft, level, view, name, modelVersion } = document;
  const before = (index: number): Decisions => (index > 0 ? played[index - 1] : LINK_BASE);
  const draftChanges = changesBetween(before(played.length), draft);
  return {
    m: modelVersion,
    s: scenario.kind === 'ready' ? scenario.id : { t: scenario.title, s: scenario.scenario },
    p: Object.keys(parameters).length > 0 ? parameters : undefined,
    r: seed,
    d: played.length > 0 ? played.map((one, index) => changesBetween(before(index), one)) : undefined,
    f: Object.keys(draftChanges).length > 0 ? draftChanges : undefined,
    l: LEVELS.indexOf(level),
    w: VIEWS.indexOf(view),
    n: name || undefined,
  };
}

/** The document behind a short form; its values are still unchecked. */
export function expand(raw: unknown): RawDocument {
  const { m, s, p = {}, r, d = [], f = {}, l, w, n = '' } = checkShape(compactShape, raw, '', LONG_NAMES);
  const played: Levers[] = [];
  for (const change of d) played.push({ ...(played.at(-1) ?? LINK_BASE), ...change });
  return {
    scenario: typeof s === 'string' ? { kind: 'ready', id: s } : expandOwn(s),
    parameters: p,
    seed: r,
    played,
    draft: { ...(played.at(-1) ?? LINK_BASE), ...f },
    reasons: [],
    name: n,
    note: '',
    level: LEVELS[l],
    view: VIEWS[w],
    modelVersion: m,
  };
}

function expandOwn(raw: unknown): RawDocument {
  const { t, s } = checkShape(ownShape, raw, 'scenario', LONG_OWN_NAMES);
  return { kind: 'own', title: t, scenario: s };
}

function changesBetween(before: Decisions, now: Decisions): Record<string, number | boolean> {
  const changed = LEVERS.filter(({ id }) => now[id] !== before[id]);
  return Object.fromEntries(changed.map(({ id }) => [id, now[id]]));
}
