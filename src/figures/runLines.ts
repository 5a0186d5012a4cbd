/** One key figure of several runs over their editions, ready to be drawn on one scale. */
import type { Mean } from '../model';
import type { Domain } from '../charts/layout/domain';
import { roomyDomain } from '../charts/layout/domain';
import type { FigureEdition, FigureView } from './editions';
import { keyFigures, type KeyFigure, type KeyFigureId, type KeyFigureUnit } from './keyFigures';

/** A run by the letter it is compared under, with its editions from 0. */
export interface ComparedRun {
  readonly letter: string;
  readonly editions: readonly FigureEdition[];
}

export interface RunLine {
  readonly letter: string;
  /** index = edition */
  readonly values: readonly Mean[];
}

export interface RunLinesFigure {
  readonly id: KeyFigureId;
  readonly unit: KeyFigureUnit;
  readonly lines: readonly RunLine[];
}

/** Every key figure of a view, each with one line a run, in the order of the cards. */
export function runLines(runs: readonly ComparedRun[], view: FigureView): RunLinesFigure[] {
  const figures = runs.map(({ editions }) => editions.map((edition) => allFigures(edition, undefined, view)));
  const first = figures.find((editions) => editions.length > 0)?.[0] ?? [];
  return first.map(({ id, unit }, index) => ({
    id,
    unit,
    lines: runs.map(({ letter }, run) => ({ letter, values: figures[run].map((edition) => edition[index].value) })),
  }));
}

/** All key figures of `now`, compared with `before` where there is one. */
export function allFigures(now: FigureEdition, before: FigureEdition | undefined, view: FigureView): KeyFigure[] {
  const { main, more } = keyFigures(now, before, view);
  return [...main, ...more];
}

/** The last edition that all runs have played; −1 when one of them has none. */
export function lastCommonEdition(runs: readonly Pick<ComparedRun, 'editions'>[]): number {
  return runs.length === 0 ? -1 : Math.min(...runs.map(({ editions }) => editions.length)) - 1;
}

/**
 * The line as it is drawn: as long as it has gone together with an earlier one it is left out but for the point where the
 * two part, so that forks look like forks.
 */
export function drawnLine(lines: readonly RunLine[], index: number): readonly Mean[] {
  const { values } = lines[index];
  const together = lines.slice(0, index).map((earlier) => {
    const parting = values.findIndex((value, edition) => value !== earlier.values[edition]);
    return parting < 0 ? values.length : parting;
  });
  const first = Math.max(0, ...together) - 1;
  return values.map((value, edition) => (edition < first ? null : value));
}

/** Smallest span an axis shows, so that noise does not fill the picture; of counts and money a share of the largest value. */
const LEAST_SPAN: Readonly<Partial<Record<KeyFigureUnit, number>>> = { share: 0.08, points: 8, scale: 1 };

/** One axis for all lines of a figure, in its unit. */
export function runDomain({ unit, lines }: RunLinesFigure): Domain {
  const values = lines.flatMap((line) => line.values);
  const largest = Math.max(1, ...values.map((value) => Math.abs(value ?? 0)));
  const minimumSpan = LEAST_SPAN[unit] ?? largest * 0.1;
  const ceiling = unit === 'points' ? 100 : unit === 'scale' ? 10 : undefined;
  return roomyDomain(values, { minimumSpan, ...(ceiling ? { floor: unit === 'scale' ? 1 : 0, ceiling } : {}) });
}
