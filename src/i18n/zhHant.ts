import type { Dictionary } from './dictionary';
import * as first from './volumes/first.zhHant';
import * as show from './volumes/show.zhHant';
import * as cockpit from './volumes/cockpit.zhHant';
import * as compare from './volumes/compare.zhHant';
import * as laboratory from './volumes/laboratory.zhHant';
import * as formulas from './volumes/formulas.zhHant';
import * as parameters from './volumes/parameters.zhHant';

/** Traditional Chinese (Taiwan), made from zhHans by test/support/makeZhHant.mjs plus hand-kept exceptions. All volumes, for types and tests: the app loads them one by one. */
export const zhHant: Dictionary = {
  ...first,
  ...show,
  ...cockpit,
  ...compare,
  ...laboratory,
  ...formulas,
  ...parameters,
};
