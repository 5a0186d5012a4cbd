/** Who moved where between editions, as counts for the ribbon: by class, or by behaviour in organiser's view. */
import type { FlowLink } from '../charts/layout/flow';
import type { EditionReport, SchemeId } from '../model';
import type { FigureEdition } from './editions';
import { AWAY } from './moves';

export type FlowSide = 'exhibitors' | 'visitors' | 'both';

/** Counts of the ribbon; the last node of every column is the world outside. */
export interface FlowCounts {
  readonly values: readonly (readonly number[])[];
  readonly links: readonly FlowLink[];
  /** index of the node outside */
  readonly outside: number;
}

/** Number of classes of every scheme; also the row "new" and the column "left" of a transition matrix. */
export const OUTSIDE = AWAY;

/**
 * Attending customers by class, and how they moved between two editions in a row. Visitors count as agents of 8 persons.
 *
 * A block is everybody who arrived in it, so that ribbons fill blocks exactly; Dick–Basu's own counts are larger, as they
 * also hold those who stayed away this time.
 */
export function classFlow(editions: readonly FigureEdition[], scheme: SchemeId, side: FlowSide): FlowCounts {
  const matrices = editions.map(({ report }) => transitionsOf(report, scheme, side));
  const links = matrices.slice(1).flatMap(linksOf);
  const values = matrices.map((matrix, column) => [...arrivalsOf(matrix), outsideValue(links, column, OUTSIDE)]);
  return { values, links, outside: OUTSIDE };
}

/** Customers who attended, came again, came anew or stayed away: all an organiser can count at the door. */
export function attendanceFlow(editions: readonly FigureEdition[], side: FlowSide): FlowCounts {
  const attending = editions.map(({ report }) => sum(sidesOf(report, side).map((part) => part.attending)));
  const newcomers = editions.map(({ report }) => sum(sidesOf(report, side).map((part) => part.newcomers)));
  const links = editions.slice(1).flatMap((_, step) => {
    const returned = attending[step + 1] - newcomers[step + 1];
    return [
      { step, from: 0, to: 0, value: returned },
      { step, from: 0, to: 1, value: attending[step] - returned },
      { step, from: 1, to: 0, value: newcomers[step + 1] },
    ];
  });
  const values = attending.map((count, column) => [count, outsideValue(links, column, 1)]);
  return { values, links, outside: 1 };
}

function sidesOf(report: EditionReport, side: FlowSide): EditionReport['exhibitors'][] {
  return side === 'both' ? [report.exhibitors, report.visitors] : [report[side]];
}

function transitionsOf(report: EditionReport, scheme: SchemeId, side: FlowSide): number[][] {
  const parts = sidesOf(report, side).map(({ transitions }) => transitions[scheme]);
  return parts[0].map((row, from) => row.map((_, to) => sum(parts.map((part) => part[from][to]))));
}

/** Everybody who is in class 0–3 now, wherever he came from. */
function arrivalsOf(matrix: readonly (readonly number[])[]): number[] {
  return matrix.slice(0, OUTSIDE).map((_, to) => sum(matrix.map((row) => row[to])));
}

function linksOf(matrix: readonly (readonly number[])[], step: number): FlowLink[] {
  return matrix
    .flatMap((row, from) => row.map((value, to) => ({ step, from, to, value })))
    .filter(({ value }) => value > 0);
}

/** Outside stand those who just left and those about to come; the larger of the two gives the height. */
function outsideValue(links: readonly FlowLink[], column: number, outside: number): number {
  const left = links.filter((link) => link.step === column - 1 && link.to === outside);
  const coming = links.filter((link) => link.step === column && link.from === outside);
  return Math.max(total(left), total(coming));
}

/** Sum of the values of some links. */
export const total = (links: readonly FlowLink[]): number => sum(links.map((link) => link.value));

const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);
