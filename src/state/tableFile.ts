import { csvPieces, type CsvCell } from '../formats/csv';
import { fileNameFor } from '../formats/runFile';
import type { RunDocument } from '../formats/document';
import { saveBlob } from './saving';

export type { CsvCell } from '../formats/csv';

/** The tables a run can be taken out as. */
export type TableKind = 'decisions' | 'reports' | 'customers';

/** Lets the page breathe between two pieces of a long table. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The text of a table in pieces, written without holding up the page. */
export async function writePieces(rows: Iterable<readonly CsvCell[]>): Promise<string[]> {
  const pieces: string[] = [];
  for (const piece of csvPieces(rows)) {
    pieces.push(piece);
    await breathe();
  }
  return pieces;
}

/** Offers a table of a run as a download; answers the name of the file. */
export async function saveTable(
  kind: TableKind,
  rows: Iterable<readonly CsvCell[]>,
  run: RunDocument,
  page: Document,
): Promise<string> {
  const name = fileNameFor(run, run.played.length).replace(/\.json$/, `-${kind}.csv`);
  saveBlob(name, new Blob(await writePieces(rows), { type: 'text/csv;charset=utf-8' }), page);
  return name;
}
