/** How a formula is written down. */
import type { Dictionary } from '../../i18n/dictionary';
import type { TheoryId } from '../../i18n/references';
import type { SchemeId } from '../../model';
import type { FigureSide } from '../editions';
import type { KeyFigureId } from '../keyFigures';
import { parseFormula } from './parse';
import { partsOf, type FormulaNode } from './tree';

/** A formula bears the name of what it gives. */
export type FormulaId = keyof Dictionary['formulas']['saying'];
export type ExplainedFigureId = keyof Dictionary['cabinet']['name'];

/**
 * Whether a formula is worked out for the whole show, or customer by customer: where it bends, the formula of the means
 * is not the mean of the formula, so no mean is put in.
 */
export type FormulaScope = 'show' | 'customer';

/** How a test holds a formula against the model: with reports, with the columns of customers, or with the run's own state, or with answers. */
export type FormulaCheck = 'report' | 'customers' | 'state' | 'survey';

export interface Formula {
  readonly id: FormulaId;
  /** in src/model/README.md */
  readonly section: string;
  readonly theory: TheoryId;
  readonly scope: FormulaScope;
  readonly check: FormulaCheck;
  /** the side it is about, where the other has another formula */
  readonly side?: FigureSide;
  /** whose classes 0–3 it gives */
  readonly scheme?: SchemeId;
  /** it gives one number per service dimension */
  readonly isPerDimension: boolean;
  readonly figures: readonly ExplainedFigureId[];
  readonly keyFigures: readonly KeyFigureId[];
  readonly tree: FormulaNode;
}

interface Place {
  readonly section: string;
  readonly theory: TheoryId;
  readonly figures?: readonly ExplainedFigureId[];
  readonly keyFigures?: readonly KeyFigureId[];
  readonly check?: FormulaCheck;
  readonly side?: FigureSide;
  readonly scheme?: SchemeId;
}

function write(id: FormulaId, text: string, scope: FormulaScope, place: Place & { check: FormulaCheck }): Formula {
  const tree = parseFormula(text);
  return { figures: [], keyFigures: [], ...place, id, scope, isPerDimension: hasFreeDimension(tree), tree };
}

/** Whether a dimension stands in it outside a sum over dimensions. */
function hasFreeDimension(node: FormulaNode): boolean {
  if (node.kind === 'total' && node.over === 'd') return false;
  if (node.kind === 'variable' || node.kind === 'parameter') return node.index === 'd';
  return partsOf(node).some(hasFreeDimension);
}

/** A formula whose numbers a report holds, or at least some of them. */
export function ofShow(id: FormulaId, text: string, place: Place): Formula {
  return write(id, text, 'show', { check: 'report', ...place });
}

/** A formula that holds for every customer by himself. */
export function ofCustomer(id: FormulaId, text: string, place: Place): Formula {
  return write(id, text, 'customer', { check: 'customers', ...place });
}
