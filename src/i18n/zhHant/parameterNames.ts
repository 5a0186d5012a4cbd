// Made from zhHans/parameterNames.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';
import { birth } from './parameterNames/birth';
import { promise } from './parameterNames/promise';
import { book } from './parameterNames/book';
import { serve } from './parameterNames/serve';
import { failure } from './parameterNames/failure';
import { empower } from './parameterNames/empower';
import { evaluate } from './parameterNames/evaluate';
import { relate } from './parameterNames/relate';
import { talk } from './parameterNames/talk';
import { classify } from './parameterNames/classify';
import { account } from './parameterNames/account';

/** 模型每個參數的名字，按它在哪一步的公式裡用到來分；鍵就是參數表的鍵。 */
export const parameterNames: Dictionary['parameterNames'] = {
  birth,
  promise,
  book,
  serve,
  failure,
  empower,
  evaluate,
  relate,
  talk,
  classify,
  account,
};
