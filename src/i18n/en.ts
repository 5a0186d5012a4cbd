import type { Dictionary } from './dictionary';
import * as first from './volumes/first.en';
import * as show from './volumes/show.en';
import * as cockpit from './volumes/cockpit.en';
import * as compare from './volumes/compare.en';
import * as laboratory from './volumes/laboratory.en';
import * as formulas from './volumes/formulas.en';
import * as parameters from './volumes/parameters.en';

/** English, written in its own right. All volumes, for types and tests: the app loads them one by one. */
export const en: Dictionary = { ...first, ...show, ...cockpit, ...compare, ...laboratory, ...formulas, ...parameters };
