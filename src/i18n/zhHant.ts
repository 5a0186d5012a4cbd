import type { Dictionary } from './dictionary';
import { common } from './zhHant/common';
import { app } from './zhHant/app';
import { home } from './zhHant/home';
import { cockpit } from './zhHant/cockpit';
import { levers } from './zhHant/levers';
import { scenarios } from './zhHant/scenarios';
import { theories } from './zhHant/theories';
import { phases } from './zhHant/phases';
import { film } from './zhHant/film';
import { floor } from './zhHant/floor';
import { figures } from './zhHant/figures';
import { survey } from './zhHant/survey';
import { cabinet } from './zhHant/cabinet';
import { exporting } from './zhHant/exporting';
import { keeping } from './zhHant/keeping';
import { shelf } from './zhHant/shelf';
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
  app,
  home,
  cockpit,
  levers,
  scenarios,
  theories,
  phases,
  film,
  floor,
  figures,
  survey,
  cabinet,
  exporting,
  keeping,
  shelf,
  why,
  data,
  textbookFigures,
  customerFigures,
  laboratory,
  formulas,
  runs,
  story,
};
