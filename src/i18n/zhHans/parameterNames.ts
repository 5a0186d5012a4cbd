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

/** 模型每个参数的名字，按它在哪一步的公式里用到来分；键就是参数表的键。 */
export const parameterNames = {
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
