/** Small made-up floors for tests: all columns there, all zero unless told, index = customer. */
import type { FloorCustomers } from '../../../src/figures/floor/customers';
import type { FloorInput } from '../../../src/figures/floor/scene';

type Column = keyof Omit<FloorCustomers, 'edition' | 'count' | 'exhibitorCount' | 'classes'>;
export type Person = Partial<Record<Column, number>> & {
  isVisitor?: boolean;
  dickBasu?: number;
  knox?: number;
  reinartzKumar?: number;
  brandt?: number;
  tier?: number;
};

const SCHEMES = ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'] as const;

/** Customers after edition `edition`; exhibitors have to come first, as in the model. */
export function crowd(people: readonly Person[], edition = 3): FloorCustomers {
  const bytes = (column: Column): Uint8Array => Uint8Array.from(people, (person) => person[column] ?? 0);
  const reals = (column: Column): Float32Array => Float32Array.from(people, (person) => person[column] ?? 0);
  const classes = Object.fromEntries(
    SCHEMES.map((scheme) => [scheme, Uint8Array.from(people, (person) => person[scheme] ?? 0)]),
  ) as Record<(typeof SCHEMES)[number], Uint8Array>;
  return {
    edition,
    count: people.length,
    exhibitorCount: people.filter((person) => !person.isVisitor).length,
    attending: bytes('attending'),
    attendedPrevious: bytes('attendedPrevious'),
    attendingRival: bytes('attendingRival'),
    hasAttended: bytes('hasAttended'),
    complained: bytes('complained'),
    failed: bytes('failed'),
    absent: bytes('absent'),
    tenure: bytes('tenure'),
    recentAttendance: bytes('recentAttendance'),
    generation: Uint32Array.from(people, (person) => person.generation ?? 0),
    classes,
    standArea: reals('standArea'),
    satisfaction: reals('satisfaction'),
    relativeAttitude: reals('relativeAttitude'),
    relationshipQuality: reals('relationshipQuality'),
    involvement: reals('involvement'),
    expectation: reals('expectation'),
    empowerment: reals('empowerment'),
    portfolio: reals('portfolio'),
    renewalForecast: reals('renewalForecast'),
    statedIntention: reals('statedIntention'),
    recoveryQuality: reals('recoveryQuality'),
    margin: reals('margin'),
    positiveWord: reals('positiveWord'),
    negativeWord: reals('negativeWord'),
  };
}

/** Somebody who came, now and last time. */
export const guest = (person: Person = {}): Person => ({
  attending: 1,
  attendedPrevious: 1,
  hasAttended: 1,
  tenure: 2,
  recentAttendance: 0b011,
  standArea: 9,
  ...person,
});

/** `count` guests spread over classes, states and sides; every seventh stays away. */
export function manyPeople(count: number, shift = 0): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const isVisitor = index >= count / 4;
    const turn = index + shift;
    const isAway = turn % 7 === 0;
    return {
      ...guest({ dickBasu: turn % 4, knox: (turn >> 1) % 4, brandt: (turn >> 2) % 4, tier: turn % 3 }),
      isVisitor,
      attending: isAway ? 0 : 1,
      absent: isAway ? 1 : 0,
      attendingRival: isAway && turn % 2 === 0 ? 1 : 0,
      standArea: [9, 18, 36, 90][index % 4],
      satisfaction: 40 + (turn % 50),
      relativeAttitude: (turn % 40) - 20,
      statedIntention: (turn % 10) / 10,
    };
  });
}

/** A scene's input on a panel of 800 × 500 pixels. */
export function floorInput(to: FloorCustomers, change: Partial<FloorInput> = {}): FloorInput {
  return {
    to,
    choice: { lens: 'dickBasu', layout: 'halls', view: 'model', side: 'both' },
    parameters: {},
    width: 800,
    height: 500,
    ratio: 1,
    ...change,
  };
}

/** A context that notes what is asked of it: calls as "name(arguments)", settings as "name=value". */
export function recordingContext(): { context: CanvasRenderingContext2D; calls: string[] } {
  const calls: string[] = [];
  const write = (value: unknown): string =>
    typeof value === 'number'
      ? String(Math.round(value * 100) / 100)
      : typeof value === 'string'
        ? value
        : typeof value;
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (_, name) =>
      name === 'canvas'
        ? { width: 800, height: 500 }
        : (...values: unknown[]) => void calls.push(`${String(name)}(${values.map(write).join(',')})`),
    set: (_, name, value) => {
      calls.push(`${String(name)}=${write(value)}`);
      return true;
    },
  });
  return { context, calls };
}
