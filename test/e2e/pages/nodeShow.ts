import { createRun, playEdition, SCENARIOS, SCHEMES, surveyCustomers } from '../../../src/model';
import type { Decisions, EditionReport, Run, SchemeId, Survey } from '../../../src/model';

/** Customers of one side in one class. */
export interface RoomCount {
  /** attending, by satisfaction state */
  readonly states: readonly number[];
  /** came last time and stayed away now; they keep their class */
  readonly missed: number;
}

/** One edition as Node knows it. */
export interface EditionTruth {
  readonly report: EditionReport;
  readonly survey: Survey['constructs'];
  /** [side][class] */
  readonly rooms: Readonly<Record<SchemeId, readonly (readonly RoomCount[])[]>>;
  /** [side]: came lately, long gone, never came, at the rival's show */
  readonly outside: readonly (readonly number[])[];
}

/** After so many editions away a customer counts as long gone (model.md 2.2). */
const LONG_GONE = 3;

/** The same show without a browser: what the screen must show. */
export class NodeShow {
  readonly editions: EditionTruth[];
  readonly decisions: Decisions[] = [];
  readonly #run: Run;

  /** The settled baseline of `seed`. */
  constructor(seed: number) {
    this.#run = createRun(SCENARIOS.baseline, seed);
    this.editions = [truthOf(this.#run, this.#run.opening)];
  }

  play(decisions: Decisions): void {
    this.decisions.push(decisions);
    this.editions.push(truthOf(this.#run, playEdition(this.#run, decisions)));
  }
}

function truthOf(run: Run, report: EditionReport): EditionTruth {
  const rooms = SCHEMES.map((scheme) => [scheme, [0, 1].map((side) => roomsOf(run, scheme, side))] as const);
  return {
    report,
    survey: surveyCustomers(run).constructs,
    rooms: Object.fromEntries(rooms) as Record<SchemeId, RoomCount[][]>,
    outside: [0, 1].map((side) => outsideOf(run, side)),
  };
}

function sideRange(run: Run, side: number): readonly [number, number] {
  return side === 0 ? [0, run.exhibitorCount] : [run.exhibitorCount, run.count];
}

function roomsOf(run: Run, scheme: SchemeId, side: number): RoomCount[] {
  const { attending, attendedPrevious, brandt } = run.customers;
  const rooms = [0, 1, 2, 3].map(() => ({ states: [0, 0, 0, 0], missed: 0 }));
  const [first, end] = sideRange(run, side);
  for (let customer = first; customer < end; customer++) {
    const room = rooms[run.customers[scheme][customer]];
    if (attending[customer]) room.states[brandt[customer]]++;
    else if (attendedPrevious[customer]) room.missed++;
  }
  return rooms;
}

function outsideOf(run: Run, side: number): number[] {
  const { attending, attendingRival, hasAttended, absent } = run.customers;
  const places = [0, 0, 0, 0];
  const [first, end] = sideRange(run, side);
  for (let customer = first; customer < end; customer++) {
    if (attending[customer]) continue;
    if (attendingRival[customer]) places[3]++;
    else if (!hasAttended[customer]) places[2]++;
    else places[absent[customer] < LONG_GONE ? 0 : 1]++;
  }
  return places;
}
