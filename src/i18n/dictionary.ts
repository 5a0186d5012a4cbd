import type { EvidenceGrade, TheoryId } from './references';
import type { zhHans } from './zhHans';

/** The shape of a dictionary without its words: texts stay texts, functions keep their parameters, references stay. */
type Widen<T> = T extends TheoryId
  ? TheoryId
  : T extends EvidenceGrade
    ? EvidenceGrade
    : T extends string
      ? string
      : T extends (...parameters: infer Parameters) => string
        ? (...parameters: Parameters) => string
        : { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every text of the app under its key; a language that misses or misspells a key does not compile. */
export type Dictionary = Widen<typeof zhHans>;
