/**
 * Documents of earlier formats, brought to the newest one step at a time.
 *
 * To make format 2: raise `FORMAT_VERSION`, write `v1to2.ts` beside this file and enter it under 1. Links and files
 * carry the same document, so one chain serves both. Old fixtures stay in `test/fixtures` and must open.
 */
import { FormatFault } from '../fault';

/** A document as it was read: shape and values are checked only after the last step. */
export type RawDocument = Readonly<Record<string, unknown>>;
export type Upgrade = (document: RawDocument) => RawDocument;

export interface FormatHistory {
  readonly newest: number;
  /** the step from each earlier version to the next */
  readonly upgrades: Readonly<Record<number, Upgrade>>;
}

/** Version that is written. */
export const FORMAT_VERSION = 1;

export const FORMAT_HISTORY: FormatHistory = { newest: FORMAT_VERSION, upgrades: {} };

/** Throws unless `version` is one that can be read. */
export function checkVersion(version: unknown, { newest }: FormatHistory = FORMAT_HISTORY): number {
  const isVersion = typeof version === 'number' && Number.isSafeInteger(version) && version >= 1;
  if (!isVersion) throw new FormatFault({ code: 'wrongField', field: 'version' });
  if (version > newest) throw new FormatFault({ code: 'newerFormat', version, newest });
  return version;
}

/** `document` of `version` in the newest format; a step that stumbles over it makes it unreadable. */
export function upgrade(
  document: RawDocument,
  version: number,
  { newest, upgrades }: FormatHistory = FORMAT_HISTORY,
): RawDocument {
  try {
    let upgraded = document;
    for (let step = version; step < newest; step++) upgraded = upgrades[step](upgraded);
    return upgraded;
  } catch {
    // a step met something that its version never wrote
    throw new FormatFault({ code: 'notReadable' });
  }
}
