import { common } from './zhHans/common';
import { app } from './zhHans/app';
import { home } from './zhHans/home';
import { cockpit } from './zhHans/cockpit';
import { levers } from './zhHans/levers';
import { scenarios } from './zhHans/scenarios';
import { theories } from './zhHans/theories';
import { phases } from './zhHans/phases';
import { film } from './zhHans/film';
import { floor } from './zhHans/floor';
import { figures } from './zhHans/figures';
import { survey } from './zhHans/survey';
import { cabinet } from './zhHans/cabinet';
import { exporting } from './zhHans/exporting';
import { keeping } from './zhHans/keeping';
import { shelf } from './zhHans/shelf';
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
