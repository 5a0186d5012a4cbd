import type { Dictionary } from './dictionary';
import { common } from './zhHant/common';
import { home } from './zhHant/home';
import { cockpit } from './zhHant/cockpit';
import { levers } from './zhHant/levers';
import { scenarios } from './zhHant/scenarios';
import { theories } from './zhHant/theories';
import { phases } from './zhHant/phases';
import { floor } from './zhHant/floor';
import { figures } from './zhHant/figures';
import { survey } from './zhHant/survey';
import { cabinet } from './zhHant/cabinet';
import { exporting } from './zhHant/exporting';
import { keeping } from './zhHant/keeping';
import { why } from './zhHant/why';
import { data } from './zhHant/data';
import { textbookFigures } from './zhHant/textbookFigures';
import { customerFigures } from './zhHant/customerFigures';
import { laboratory } from './zhHant/laboratory';
import { formulas } from './zhHant/formulas';
import { runs } from './zhHant/runs';
import { story } from './zhHant/story';

/** Traditional Chinese (Taiwan), made from zhHans by test/support/makeZhHant.mjs plus hand-kept exceptions. */
export const zhHant: Dictionary = {
  common,
  home,
  cockpit,
  levers,
  scenarios,
  theories,
  phases,
  floor,
  figures,
  survey,
  cabinet,
  exporting,
  keeping,
  why,
  data,
  textbookFigures,
  customerFigures,
  laboratory,
  formulas,
  runs,
  story,
};
