import { FormatFault, type Fault } from '../formats/fault';
import type { Dictionary } from '../i18n/dictionary';

/** The sentence for something that went wrong with a link or a file, in the reader's language. */
export function faultText(error: unknown, t: Dictionary): string {
  return error instanceof FormatFault
    ? t.keeping.twoSentences(faultSentence(error.fault, t), t.keeping.nothingLost)
    : t.keeping.computeFailed;
}

function faultSentence(fault: Fault, t: Dictionary): string {
  const words = t.keeping.faults;
  switch (fault.code) {
    case 'notReadable':
    case 'foreignFile':
    case 'cannotUnpack':
      return words[fault.code];
    case 'tooLarge':
      return words.tooLarge(Math.round(fault.max / 1024));
    case 'newerFormat':
      return words.newerFormat(fault.version, fault.newest);
    case 'wrongField':
    case 'unknownField':
      return words[fault.code](fault.field);
    case 'textTooLong':
      return words.textTooLong(fault.field, fault.max);
    case 'badSeed':
      return words.badSeed(fault.value, fault.max);
    case 'tooManyEditions':
      return words.tooManyEditions(fault.editions, fault.max);
    case 'attentionAllZero':
      return words.attentionAllZero(fault.edition);
    case 'unknownLever':
    case 'missingLever':
      return words[fault.code](fault.edition, leverName(fault.name, t));
    case 'leverOutOfRange':
      return words.leverOutOfRange(fault.edition, leverName(fault.name, t), fault.value, range(fault, t));
    case 'settingOutOfRange':
    case 'parameterOutOfRange':
      return words[fault.code](fault.name, fault.value, range(fault, t));
    default:
      return words[fault.code](fault.name);
  }
}

function leverName(id: string, t: Dictionary): string {
  const levers: Readonly<Record<string, { name: string } | undefined>> = t.levers.byId;
  return Object.prototype.hasOwnProperty.call(levers, id) ? (levers[id]?.name ?? id) : id;
}

function range({ min, max }: { min?: number; max?: number }, t: Dictionary): string {
  return min === undefined || max === undefined ? '' : t.keeping.faults.range(String(min), String(max));
}
