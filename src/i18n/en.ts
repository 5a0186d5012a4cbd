import type { Dictionary } from './dictionary';
import { common } from './en/common';
import { app } from './en/app';
import { home } from './en/home';
import { cockpit } from './en/cockpit';
import { levers } from './en/levers';
import { scenarios } from './en/scenarios';
import { theories } from './en/theories';
import { phases } from './en/phases';
import { film } from './en/film';
import { floor } from './en/floor';
import { figures } from './en/figures';
import { survey } from './en/survey';
import { cabinet } from './en/cabinet';
import { exporting } from './en/exporting';
import { keeping } from './en/keeping';
import { shelf } from './en/shelf';
import { why } from './en/why';
import { data } from './en/data';
import { textbookFigures } from './en/textbookFigures';
import { customerFigures } from './en/customerFigures';
import { laboratory } from './en/laboratory';
import { formulas } from './en/formulas';
import { runs } from './en/runs';
import { story } from './en/story';

/** English, written in its own right. */
export const en: Dictionary = {
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
