/** What happens to whom during the film: failures, complaints, changes of mind and messages. Chosen once per edition. */
import { isReplaced } from './customers';
import type { FloorCustomers } from './customers';
import { ACCOUNT, EMPOWER, PROMISE, RELATE } from './film';
import { KNOWN } from './places';
import type { FloorScene } from './scene';

/** Links of a customer in the network: one row of so many. */
export const LINKS = 8;

/** Customers of whom something rises or falls in a phase. */
export interface Changes {
  readonly customers: Int32Array;
  readonly rises: Uint8Array;
}

export interface Messages {
  readonly speakers: Int32Array;
  readonly listeners: Int32Array;
  readonly praises: Uint8Array;
}

export interface Effects {
  /** customers with a service failure; of an organiser's view only those who complained */
  readonly failures: Int32Array;
  /** by phase */
  readonly changes: Readonly<Partial<Record<number, Changes>>>;
  readonly messages: Messages;
}

/** More signs than these at once cannot be read. */
const MOST_CHANGES = 240;
const MOST_MESSAGES = 150;
/** Changes smaller than this many points are not worth a sign. */
const NOTICEABLE = 1.5;
/** Satisfaction below which people speak ill, points (model.md 4.7). */
const ILL_BELOW = 58;

type Difference = (from: FloorCustomers, to: FloorCustomers, customer: number) => number;

const DIFFERENCES: Readonly<Record<number, Difference>> = {
  [PROMISE]: (from, to, customer) => to.expectation[customer] - from.expectation[customer],
  [EMPOWER]: (from, to, customer) => to.empowerment[customer] - from.empowerment[customer],
  [RELATE]: (from, to, customer) => to.relationshipQuality[customer] - from.relationshipQuality[customer],
};

function evenly(list: Int32Array, most: number): Int32Array {
  if (list.length <= most) return list;
  return Int32Array.from({ length: most }, (_, index) => list[Math.floor(((index + 0.5) * list.length) / most)]);
}

const NO_CHANGES: Changes = { customers: new Int32Array(0), rises: new Uint8Array(0) };

function changesOf(scene: FloorScene, difference: Difference): Changes {
  const { from, to } = scene.input;
  if (!from) return NO_CHANGES;
  const changed = scene.drawn.filter(
    (customer) =>
      to.attending[customer] &&
      from.hasAttended[customer] &&
      !isReplaced(from, to, customer) &&
      Math.abs(difference(from, to, customer)) >= NOTICEABLE,
  );
  const customers = evenly(changed, MOST_CHANGES);
  return { customers, rises: Uint8Array.from(customers, (customer) => (difference(from, to, customer) > 0 ? 1 : 0)) };
}

/** Exhibitors on whom the organiser earns or loses money this time; a visitor's own margin is too small to show. */
function earnings({ drawn, input: { to } }: FloorScene): Changes {
  const exhibitors = drawn.filter((customer) => customer < to.exhibitorCount && to.attending[customer]);
  const customers = evenly(exhibitors, 2 * MOST_CHANGES);
  return { customers, rises: Uint8Array.from(customers, (customer) => (to.margin[customer] >= 0 ? 1 : 0)) };
}

/** Of the attending links of `listener` the one with the strongest feelings; −1 when none attends. */
function loudestLink(to: FloorCustomers, links: Int32Array, listener: number): number {
  let loudest = -1;
  let strongest = -1;
  for (let link = listener * LINKS; link < (listener + 1) * LINKS; link++) {
    const speaker = links[link];
    if (!to.attending[speaker] || speaker === listener) continue;
    const feeling = Math.abs(to.satisfaction[speaker] - ILL_BELOW);
    if (feeling > strongest) {
      strongest = feeling;
      loudest = speaker;
    }
  }
  return loudest;
}

function chooseMessages(scene: FloorScene, links: Int32Array | undefined): Messages {
  const { input, drawn, booked } = scene;
  const { to } = input;
  const isKnown = links !== undefined && links.length === to.count * LINKS && input.from !== undefined;
  const heard = (customer: number): boolean =>
    booked.placement.leads[customer] === 1 && to.positiveWord[customer] + to.negativeWord[customer] > 0;
  const listeners = isKnown ? evenly(drawn.filter(heard), 2 * MOST_MESSAGES) : new Int32Array(0);
  const pairs = Array.from(listeners, (listener) => [loudestLink(to, links ?? listeners, listener), listener]);
  const spoken = pairs.filter(([speaker]) => speaker >= 0).slice(0, MOST_MESSAGES);
  const speakers = Int32Array.from(spoken, ([speaker]) => speaker);
  return {
    speakers,
    listeners: Int32Array.from(spoken, ([, listener]) => listener),
    praises: Uint8Array.from(speakers, (speaker) => (to.satisfaction[speaker] >= ILL_BELOW ? 1 : 0)),
  };
}

/** All effects of the edition. An organiser sees complaints and money, not feelings. */
export function chooseEffects(scene: FloorScene, links: Int32Array | undefined): Effects {
  const { input, drawn, booked } = scene;
  const isOrganiser = input.choice.view === 'organiser';
  const { to } = input;
  const failures = drawn.filter(
    (customer) =>
      booked.places[customer] < KNOWN && (isOrganiser ? to.complained[customer] === 1 : to.failed[customer] > 0),
  );
  const changes: Partial<Record<number, Changes>> = { [ACCOUNT]: input.from ? earnings(scene) : NO_CHANGES };
  if (!isOrganiser) {
    for (const phase of [PROMISE, EMPOWER, RELATE]) changes[phase] = changesOf(scene, DIFFERENCES[phase]);
  }
  const messages = chooseMessages(scene, isOrganiser ? undefined : links);
  return { failures, changes, messages };
}
