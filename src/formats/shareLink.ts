/**
 * A run as text for an address: `z` and a packed document, or `j` and a plain one where the browser cannot pack.
 *
 * The bytes begin with a checksum, because a link that lost or changed a character on its way must not open as
 * another run. The document carries its format version and the version of the model.
 */
import { toBase64Url, fromBase64Url } from './base64Url';
import { compact, expand } from './compact';
import type { RunDocument } from './document';
import { FormatFault } from './fault';
import type { Note } from './fault';
import { pack, unpack } from './packing';
import { notesOn, readDocument } from './readDocument';
import { FORMAT_HISTORY, checkVersion, upgrade } from './upgrades';
import type { FormatHistory } from './upgrades';

export interface OpenedLink {
  document: RunDocument;
  notes: Note[];
}

/** Characters of the longest link that is read; the longest that can be made has a few thousand. */
export const MAX_LINK_LENGTH = 64 * 1024;
/** Bytes that a link may unpack to. */
const MAX_UNPACKED = 1024 * 1024;
const CHECKSUM_BYTES = 4;

/**
 * The text that reproduces `document`: scenario, parameters, seed, decisions, level, view and name.
 * Notes and reasons stay out, since a link goes to others.
 */
export async function encodeLink(document: RunDocument): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ v: FORMAT_HISTORY.newest, ...compact(document) }));
  const packed = await pack(json);
  return packed ? `z${toBase64Url(sealed(packed))}` : `j${toBase64Url(sealed(json))}`;
}

/** The run in a link's text; rejects with FormatFault when it is anything but a whole, legal run. */
export async function decodeLink(text: string, history: FormatHistory = FORMAT_HISTORY): Promise<OpenedLink> {
  if (text.length > MAX_LINK_LENGTH) throw new FormatFault({ code: 'tooLarge', max: MAX_LINK_LENGTH });
  const { v: version, ...rest } = parseObject(await readBytes(text));
  const known = checkVersion(version, history);
  const document = readDocument(upgrade(expand(rest), known, history));
  return { document, notes: notesOn(document) };
}

async function readBytes(text: string): Promise<Uint8Array<ArrayBuffer>> {
  // mail programs break long lines
  const [marker, ...rest] = text.replace(/\s+/gu, '');
  const bytes = unsealed(fromBase64Url(rest.join('')));
  if (marker === 'j') return bytes;
  if (marker !== 'z') throw new FormatFault({ code: 'notReadable' });
  const unpacked = await unpack(bytes, MAX_UNPACKED);
  if ('bytes' in unpacked) return unpacked.bytes;
  if (unpacked.problem === 'tooLarge') throw new FormatFault({ code: 'tooLarge', max: MAX_UNPACKED });
  throw new FormatFault({ code: unpacked.problem === 'broken' ? 'notReadable' : unpacked.problem });
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FormatFault({ code: 'notReadable' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatFault({ code: 'foreignFile' });
  }
  return value as Record<string, unknown>;
}

function sealed(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(CHECKSUM_BYTES + bytes.length);
  new DataView(whole.buffer).setUint32(0, checksum(bytes));
  whole.set(bytes, CHECKSUM_BYTES);
  return whole;
}

function unsealed(whole: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> {
  if (!whole || whole.length < CHECKSUM_BYTES) throw new FormatFault({ code: 'notReadable' });
  const bytes = whole.slice(CHECKSUM_BYTES);
  if (new DataView(whole.buffer).getUint32(0) !== checksum(bytes)) throw new FormatFault({ code: 'notReadable' });
  return bytes;
}

/** FNV-1a, 32 bits: against accidents, not against intent. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
