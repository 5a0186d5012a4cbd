import { createHash } from 'node:crypto';
import type { PlayedEdition, Snapshot } from '../../src/sim/runner';

/** Everything of played editions with each column boiled down to a hash: equal exactly when the bits are. */
export function fingerprint(editions: readonly PlayedEdition[]): unknown {
  return editions.map(({ snapshot, ...rest }) => ({ ...rest, columns: hashes(snapshot) }));
}

function hashes(snapshot: Snapshot): Record<string, unknown> {
  const { classes, ...columnsAndNumbers } = snapshot;
  const columns = Object.entries<unknown>({ ...columnsAndNumbers, ...classes });
  return Object.fromEntries(
    columns.map(([name, column]) => [name, ArrayBuffer.isView(column) ? hash(column) : column]),
  );
}

function hash(column: ArrayBufferView): string {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  return `${column.constructor.name} ${column.byteLength} ${createHash('sha1').update(bytes).digest('hex')}`;
}
