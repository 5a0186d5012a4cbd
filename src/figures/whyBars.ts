/** The rows of "why it changed": what is listed, in which order, and on which axis. Words are written elsewhere. */
import type { Mean } from '../model';
import { roomyDomain, type Domain } from '../charts/layout/domain';

/** What a row stands for; causes are decisions or the market, and can be looked into. */
export type WhyRowKind = 'cause' | 'others' | 'interaction' | 'carryOver' | 'luck' | 'unsplit';

export interface WhyRow {
  readonly key: string;
  readonly kind: WhyRowKind;
  /** in the unit of the figure */
  readonly value: Mean;
  /** where the middle four fifths lie under other luck; null when it is not known */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly isWithinLuck: boolean | null;
}

/** A row that would have been the same without the cause, whatever the luck. */
export const isIdle = ({ value, band }: WhyRow): boolean =>
  value === 0 && (band === null || (band.low === 0 && band.high === 0));

/**
 * Causes with the largest part first, then what is left. Causes that do nothing to this figure are put together into one
 * row, and so are the smallest of more than `most`, unless all are asked for. A row put together has no band: bands do
 * not add up. Causes that leave nothing to act together with leave no interaction.
 */
export function orderRows(rows: readonly WhyRow[], most: number, isAll: boolean): WhyRow[] {
  const causes = rows.filter(({ kind }) => kind === 'cause').sort((one, other) => sizeOf(other) - sizeOf(one));
  const rest = rows.filter((row) => row.kind !== 'cause' && !(row.kind === 'interaction' && isIdle(row)));
  const count = listedOf(causes, most);
  if (isAll || count === causes.length) return [...causes, ...rest];
  return [...causes.slice(0, count), othersOf(causes.slice(count)), ...rest];
}

/** How many of the sorted `causes` have a row of their own: a single one is not worth putting together. */
function listedOf(causes: readonly WhyRow[], most: number): number {
  const active = causes.filter((row) => !isIdle(row)).length;
  const count = active > most ? most - 1 : active;
  return causes.length - count === 1 ? causes.length : count;
}

const sizeOf = ({ value }: WhyRow): number => Math.abs(value ?? 0);

/** The one row for many; of causes that do nothing it is idle too. */
function othersOf(folded: readonly WhyRow[]): WhyRow {
  const value = folded.reduce<Mean>((sum, row) => (sum === null || row.value === null ? null : sum + row.value), 0);
  const band = folded.every(isIdle) ? (folded[0]?.band ?? null) : null;
  return { key: 'others', kind: 'others', value, band, isWithinLuck: null };
}

/** The common axis of all rows: nought is on it, and it never shows less than `minimumSpan`. */
export function barDomain(rows: readonly WhyRow[], minimumSpan: number): Domain {
  const ends = rows.flatMap(({ value, band }) => [value, band?.low ?? null, band?.high ?? null]);
  return roomyDomain(ends, { minimumSpan, include: 0, padding: 0.04 }, [-minimumSpan / 2, minimumSpan / 2]);
}
