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

/** What every parameter of the model does, in a few words. */
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
