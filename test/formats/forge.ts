/** Links and files such as an attacker, a careless editor or a broken wire would make. */
import { newDocument } from '../../src/formats/document';
import type { RunDocument } from '../../src/formats/document';
import { FormatFault } from '../../src/formats/fault';
import type { Fault } from '../../src/formats/fault';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { decodeLink } from '../../src/formats/shareLink';

/** A well-sealed plain link around any text or bytes. */
export function forgeLink(content: string | Uint8Array, marker = 'j'): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  const seal = Buffer.alloc(4);
  seal.writeUInt32BE(hash >>> 0);
  return marker + Buffer.concat([seal, bytes]).toString('base64url');
}

export const SMALL_LINK = { v: 1, m: '1', s: 'baseline', r: 7, l: 0, w: 0 };

/** What is wrong with a link, or undefined when it opens. */
export async function linkFault(text: string): Promise<Fault | undefined> {
  return decodeLink(text).then(() => undefined, faultOf);
}

/** What is wrong with a file, or undefined when it opens. */
export function fileFault(text: string): Fault | undefined {
  try {
    decodeRunFile(text);
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

/** What is wrong with the JSON of a sound file after `change` had its way with it. */
export function changedFileFault(
  change: (file: Record<string, unknown>) => void,
  document = sampleDocument(),
): Fault | undefined {
  const file = JSON.parse(encodeRunFile(document, [])) as Record<string, unknown>;
  change(file);
  return fileFault(JSON.stringify(file));
}

export function sampleDocument(more: Partial<RunDocument> = {}): RunDocument {
  return { ...newDocument({ kind: 'ready', id: 'baseline' }, 4711), ...more };
}

function faultOf(error: unknown): Fault {
  if (error instanceof FormatFault) return error.fault;
  throw error;
}
