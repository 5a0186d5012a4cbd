/** A run as a file that a person keeps: JSON that can be read and compared, with everything they made in it. */
import * as v from 'valibot';
import type { RunDocument } from './document';
import { FormatFault, withoutControls } from './fault';
import type { Note } from './fault';
import { notesOn, readDocument } from './readDocument';
import { checkShape } from './shapes';
import { FORMAT_HISTORY, checkVersion, upgrade } from './upgrades';
import type { FormatHistory } from './upgrades';

export interface OpenedRunFile {
  document: RunDocument;
  /** index = edition, 0 the show as it was taken over; may be shorter than the run */
  digests: string[];
  notes: Note[];
}

const FORMAT = 'rebook-run';
/** Bytes; a whole run of fifteen editions with the longest reasons has a tenth of this. */
export const MAX_FILE_SIZE = 1024 * 1024;

const digestsShape = v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,128}$/u)));

/** The text of the file. `digests` has one entry for each edition from 0, as far as they are known. */
export function encodeRunFile(document: RunDocument, digests: readonly string[]): string {
  const { modelVersion, name, note, scenario, seed, parameters, level, view, played, draft, reasons } = document;
  const head = { format: FORMAT, version: FORMAT_HISTORY.newest, modelVersion };
  const made = { name, note, scenario, seed, parameters, level, view, played, draft, reasons };
  return `${JSON.stringify({ ...head, ...made, digests }, null, 1)}\n`;
}

/** The run in a file's text; throws FormatFault when it is anything but a whole, legal run. */
export function decodeRunFile(text: string, history: FormatHistory = FORMAT_HISTORY): OpenedRunFile {
  const { version, digests: rawDigests = [], ...rest } = parseFile(text);
  const document = readDocument(upgrade(rest, checkVersion(version, history), history));
  const digests = checkShape(digestsShape, rawDigests, 'digests');
  if (digests.length > document.played.length + 1) throw new FormatFault({ code: 'wrongField', field: 'digests' });
  return { document, digests, notes: notesOn(document) };
}

/** `rebook-baseline-4711-edition-3.json`: safe on every system, and sorted by edition. */
export function fileNameFor({ name, scenario, seed }: RunDocument, editions: number): string {
  const title = name || (scenario.kind === 'ready' ? scenario.id : scenario.title);
  return `rebook-${safePart(title)}-${seed}-edition-${String(editions).padStart(2, '0')}.json`;
}

function parseFile(text: string): Record<string, unknown> {
  if (isTooLarge(text)) throw new FormatFault({ code: 'tooLarge', max: MAX_FILE_SIZE });
  let value: unknown;
  try {
    // editors on Windows put a byte order mark in front
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new FormatFault({ code: 'notReadable' });
  }
  const { format, ...rest } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (format !== FORMAT) throw new FormatFault({ code: 'foreignFile' });
  return rest;
}

function isTooLarge(text: string): boolean {
  return text.length > MAX_FILE_SIZE || new TextEncoder().encode(text).length > MAX_FILE_SIZE;
}

/** Letters and digits of any script; everything else could mean something to some file system. */
function safePart(text: string): string {
  const words = withoutControls(text.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = [...words]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/gu, '');
  return short || 'run';
}
