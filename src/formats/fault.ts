/** What was wrong with something that came from outside, as plain data; the words are made where the reader's language is known. */

/** Every text in a fault comes through `excerpt`, so it is short and free of control characters. */
export type Fault =
  /** broken, truncated, or not of this kind at all */
  | { code: 'notReadable' }
  /** characters of a link, or bytes of a file or of what a link unpacks to */
  | { code: 'tooLarge'; max: number }
  /** readable, but made by another program or for another purpose */
  | { code: 'foreignFile' }
  /** made by a later version of this app */
  | { code: 'newerFormat'; version: number; newest: number }
  /** the browser is too old to unpack a packed link */
  | { code: 'cannotUnpack' }
  /** a part is missing, or is a text where a number belongs, and the like; `field` as in "played.0.standPrice" */
  | { code: 'wrongField'; field: string }
  | { code: 'unknownField'; field: string }
  | { code: 'textTooLong'; field: string; max: number }
  | { code: 'badSeed'; value: string; max: number }
  | { code: 'unknownScenario'; name: string }
  /** a setting of an own scenario, or "events[0].quality" */
  | { code: 'unknownSetting'; name: string }
  | { code: 'missingSetting'; name: string }
  | { code: 'settingOutOfRange'; name: string; value: string; min?: number; max?: number }
  | { code: 'tooManyEditions'; editions: number; max: number }
  /** `edition` counts from 1, the coming one included; 0 are the past levers of an own scenario */
  | { code: 'unknownLever'; edition: number; name: string }
  | { code: 'missingLever'; edition: number; name: string }
  | { code: 'leverOutOfRange'; edition: number; name: string; value: string; min?: number; max?: number }
  | { code: 'attentionAllZero'; edition: number }
  | { code: 'unknownParameter'; name: string }
  | { code: 'parameterOutOfRange'; name: string; value: string; min?: number; max?: number };

export type FaultCode = Fault['code'];

/** Thrown by everything that reads links and files; nothing else leaves these functions. */
export class FormatFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(JSON.stringify(fault));
    this.name = 'FormatFault';
    this.fault = fault;
  }

  get code(): FaultCode {
    return this.fault.code;
  }
}

/** Something worth saying about a document that did open. */
export type Note = { code: 'otherModelVersion'; theirs: string; ours: string };

/** Longest foreign text a fault repeats, in characters. */
const EXCERPT_LENGTH = 40;

/** `value` fit to be shown: one short line whatever it was. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  const line = withoutControls(text.slice(0, 4 * EXCERPT_LENGTH))
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...line];
  if (characters.length <= EXCERPT_LENGTH && text.length <= 4 * EXCERPT_LENGTH) return line;
  return `${characters.slice(0, EXCERPT_LENGTH).join('')}…`;
}

/**
 * `text` without characters that draw nothing but change how the rest is drawn: control characters (line feed and
 * tab stay), and marks that turn the direction of writing.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) => (/[\n\t]/u.test(mark) ? mark : ''));
}
