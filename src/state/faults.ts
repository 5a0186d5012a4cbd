import { FormatFault, type Fault } from '../formats/fault';
import type { Dictionary } from '../i18n/dictionary';
import { fieldName, leverName } from './fieldNames';

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
      return words.wrongField(fieldName(fault.field, t));
    case 'unknownField':
      return words.unknownField(fault.field);
    case 'textTooLong':
      return words.textTooLong(fieldName(fault.field, t), fault.max);
    case 'badSeed':
      return words.badSeed(fault.value, fault.max);
    case 'tooManyEditions':
      return words.tooManyEditions(fault.editions, fault.max);
    case 'attentionAllZero':
      return words.attentionAllZero(words.edition(fault.edition));
    case 'unknownLever':
    case 'missingLever':
      return words[fault.code](words.edition(fault.edition), leverName(fault.name, t));
    case 'leverOutOfRange':
      return words.leverOutOfRange(
        words.edition(fault.edition),
        leverName(fault.name, t),
        fault.value,
        range(fault, t),
      );
    case 'settingOutOfRange':
    case 'parameterOutOfRange':
      return words[fault.code](fault.name, fault.value, range(fault, t));
    default:
      return words[fault.code](fault.name);
  }
}

function range({ min, max }: { min?: number; max?: number }, t: Dictionary): string {
  return min === undefined || max === undefined ? '' : t.keeping.faults.range(String(min), String(max));
}
