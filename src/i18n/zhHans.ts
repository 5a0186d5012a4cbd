import { common } from './zhHans/common';
import { home } from './zhHans/home';
import { cockpit } from './zhHans/cockpit';
import { levers } from './zhHans/levers';
import { scenarios } from './zhHans/scenarios';
import { theories } from './zhHans/theories';
import { phases } from './zhHans/phases';
import { floor } from './zhHans/floor';
import { figures } from './zhHans/figures';
import { survey } from './zhHans/survey';
import { cabinet } from './zhHans/cabinet';
import { exporting } from './zhHans/exporting';
import { keeping } from './zhHans/keeping';
import { why } from './zhHans/why';
import { data } from './zhHans/data';
import { textbookFigures } from './zhHans/textbookFigures';
import { customerFigures } from './zhHans/customerFigures';
import { laboratory } from './zhHans/laboratory';
import { formulas } from './zhHans/formulas';
import { runs } from './zhHans/runs';
import { story } from './zhHans/story';

/** Simplified Chinese: the reference; its keys are the keys of every language. */
export const zhHans = {
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
