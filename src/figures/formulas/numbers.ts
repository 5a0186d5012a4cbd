/** The numbers of a formula in one edition: from the report, from the decisions, or by another formula. */
import { LEVERS, type Mean } from '../../model';
import { FIGURE_SIDES } from '../editions';
import type { Formula } from './formula';
import { FORMULAS } from './index';
import { parameterValue } from './parameterRows';
import { READINGS, lengthOf, leverValue } from './readings';
import type { FormulaScene } from './scene';
import { workOut, type FormulaNumbers } from './work';

const SHOWN = new Map(
  FORMULAS.filter(({ scope }) => scope === 'show').map((formula) => [formula.id as string, formula]),
);

/** What a variable is in this edition; null where only the customers know. */
export function variableValue(id: string, scene: FormulaScene, place?: number): Mean {
  const lever = LEVERS.find((one) => one.id === id);
  if (lever) return leverValue(lever.id, scene);
  const reading = READINGS[id];
  if (reading) return reading(scene, place);
  const formula = SHOWN.get(id);
  return formula ? workOut(formula.tree, numbersOf(scene), place === undefined ? {} : { d: place }) : null;
}

/** The numbers of a scene. */
export function numbersOf(scene: FormulaScene): FormulaNumbers {
  return {
    variable: (id, place) => variableValue(id, scene, place),
    parameter: (key, place) => parameterValue(key, place, scene.side, scene.overrides),
    count: (over) => lengthOf(over, scene),
    sides: () => FIGURE_SIDES.map((side) => numbersOf({ ...scene, side })),
  };
}

/** What a formula gives with the numbers of an edition; null where some are not in its report. */
export function resultOf(formula: Formula, scene: FormulaScene): Mean {
  return formula.scope === 'show' ? workOut(formula.tree, numbersOf(scene)) : null;
}

/** The number the model itself reports under the formula's name; null where it reports none. */
export function modelNumber(formula: Formula, scene: FormulaScene): Mean {
  return READINGS[formula.id]?.(scene, formula.isPerDimension ? 0 : undefined) ?? null;
}
