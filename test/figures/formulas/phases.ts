/** One edition played phase by phase, with what every customer was before and after each. */
import {
  BASE_DECISIONS,
  COLUMNS,
  createRun,
  PHASE_IDS,
  PHASES,
  SCENARIOS,
  type Decisions,
  type ParameterOverrides,
  type PhaseId,
  type Run,
} from '../../../src/model';
import { openEdition } from '../../../src/model/simulate';
import { choices, crossPull, turnoutFactor } from '../../../src/model/choice';
import { onStage } from '../../../src/model/stage';

/** Columns by name; those per dimension as five. */
export type Columns = Readonly<Record<string, ArrayLike<number> | readonly ArrayLike<number>[]>>;

export interface PlayedPhases {
  readonly run: Run;
  readonly decisions: Decisions;
  readonly overrides: ParameterOverrides;
  readonly before: Readonly<Record<PhaseId, Columns>>;
  readonly after: Readonly<Record<PhaseId, Columns>>;
  /** the organiser before the edition */
  readonly organiserBefore: Run['organiser'];
  /** probability with which each customer booked, whether he attended last time or not */
  readonly booked: Float64Array;
}

function copyColumns(run: Run): Columns {
  const columns = run.customers as unknown as Record<string, Float64Array | readonly Float64Array[]>;
  const copied = COLUMNS.map(({ name }) => {
    const column = columns[name];
    return [
      name,
      Array.isArray(column) ? column.map((one: Float64Array) => one.slice()) : (column as Float64Array).slice(),
    ];
  });
  return Object.fromEntries(copied) as Columns;
}

/** What every customer weighed, right after booking: until then all that it read still stands in the columns. */
function bookedWith(run: Run, { lastVisitors, lastExhibitors }: Run['organiser']): Float64Array {
  const { attendedPrevious } = run.customers;
  return Float64Array.from({ length: run.count }, (_, i) => {
    const side = i < run.exhibitorCount ? 0 : 1;
    const isReturning = attendedPrevious[i] === 1;
    const cross = crossPull(run, side, lastVisitors, side === 0 ? lastExhibitors : run.now.attending[0]);
    const chooser = { run, side, list: Int32Array.of(i), from: 0, count: 1, isReturning } as const;
    return choices(chooser, turnoutFactor(run, side, isReturning, cross)).oursProbability[0];
  });
}

/** Two editions at base and a third with `decisions`, which is looked at. */
export function playPhases(decisions: Decisions, overrides: ParameterOverrides): PlayedPhases {
  const run = createRun(SCENARIOS.baseline, 7, overrides);
  const playOpened = (made: Decisions): void => {
    onStage(run, () => openEdition(run, made, 0));
  };
  for (const made of [BASE_DECISIONS, BASE_DECISIONS]) {
    playOpened(made);
    for (const phase of PHASES) phase(run);
  }
  const organiserBefore = structuredClone(run.organiser);
  playOpened(decisions);
  const before = {} as Record<PhaseId, Columns>;
  const after = {} as Record<PhaseId, Columns>;
  let booked: Float64Array = new Float64Array(0);
  PHASES.forEach((phase, index) => {
    before[PHASE_IDS[index]] = copyColumns(run);
    phase(run);
    after[PHASE_IDS[index]] = copyColumns(run);
    if (PHASE_IDS[index] === 'book') booked = bookedWith(run, organiserBefore);
  });
  return { run, decisions, overrides, before, after, organiserBefore, booked };
}
