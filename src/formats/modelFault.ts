/** What the model refuses, as a fault of the link or file it came in. */
import { ModelError } from '../model';
import { FormatFault, excerpt } from './fault';
import type { Fault } from './fault';

/** Runs a check of the model; `edition` is the one whose levers are checked, 0 for past levers. */
export function asFault(edition: number, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof ModelError) throw new FormatFault(faultOf(error, edition));
    throw error;
  }
}

function faultOf({ code, what, value, min, max }: ModelError, edition: number): Fault {
  const name = excerpt(what);
  const range = { name, value: excerpt(value), min, max };
  switch (code) {
    case 'leverUnknown':
      return { code: 'unknownLever', edition, name };
    case 'leverMissing':
      return { code: 'missingLever', edition, name };
    case 'leverOutOfRange':
      return { code, edition, ...range };
    case 'attentionAllZero':
      return { code, edition };
    case 'settingUnknown':
      return { code: 'unknownSetting', name };
    case 'settingMissing':
      return { code: 'missingSetting', name };
    case 'settingOutOfRange':
    case 'eventOutOfRange':
      return { code: 'settingOutOfRange', ...range };
    case 'unknownParameter':
      return { code, name };
    case 'parameterOutOfRange':
      return { code, ...range };
    case 'seedOutOfRange':
    case 'luckOutOfRange':
    case 'shapeDiffers':
      return { code: 'wrongField', field: name };
  }
}
