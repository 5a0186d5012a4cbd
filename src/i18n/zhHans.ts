import * as first from './volumes/first.zhHans';
import * as show from './volumes/show.zhHans';
import * as cockpit from './volumes/cockpit.zhHans';
import * as compare from './volumes/compare.zhHans';
import * as laboratory from './volumes/laboratory.zhHans';
import * as formulas from './volumes/formulas.zhHans';
import * as parameters from './volumes/parameters.zhHans';

/** Simplified Chinese, the reference. All volumes, for types and tests: the app loads them one by one. */
export const zhHans = { ...first, ...show, ...cockpit, ...compare, ...laboratory, ...formulas, ...parameters };
