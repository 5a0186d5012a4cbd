/** Every formula a reader can open, in the order of the model, and which figures and key figures they explain. */
import type { KeyFigureId } from '../keyFigures';
import { ACCOUNT_FORMULAS } from './account';
import { BOOK_FORMULAS } from './book';
import { CLASSIFY_FORMULAS } from './classify';
import { EMPOWER_FORMULAS } from './empower';
import type { ExplainedFigureId, Formula, FormulaId } from './formula';
import { JUDGE_FORMULAS } from './judge';
import { PROMISE_FORMULAS } from './promise';
import { RELATE_FORMULAS } from './relate';
import { SERVE_FORMULAS } from './serve';
import { TALK_FORMULAS } from './talk';

export type { ExplainedFigureId, Formula, FormulaId } from './formula';

export const FORMULAS: readonly Formula[] = [
  ...PROMISE_FORMULAS,
  ...BOOK_FORMULAS,
  ...SERVE_FORMULAS,
  ...EMPOWER_FORMULAS,
  ...JUDGE_FORMULAS,
  ...RELATE_FORMULAS,
  ...TALK_FORMULAS,
  ...CLASSIFY_FORMULAS,
  ...ACCOUNT_FORMULAS,
];

/** The formula of this name. */
export function formulaOf(id: FormulaId): Formula {
  const found = FORMULAS.find((formula) => formula.id === id);
  if (!found) throw new Error(`expected a formula of the registry, got "${id}"`);
  return found;
}

/** What is opened first: the formula of the very number that is asked about; the rest follow in the order of the model. */
const FIRST: Readonly<Partial<Record<KeyFigureId | ExplainedFigureId, FormulaId>>> = {
  renewal: 'renewalRate',
  satisfaction: 'satisfaction',
  empowerment: 'empowerment',
  profit: 'profit',
  exhibitors: 'oursProbability',
  visitors: 'visitorPersons',
  margin: 'profitMargin',
  secureShare: 'secureShare',
  score: 'score',
  satisfactionPath: 'disconfirmation',
  gapBars: 'servqualGap',
  fiveGaps: 'gapKnowledge',
  valueScales: 'perceivedValue',
  wordOfMouth: 'wordVolume',
  loyaltyCurve: 'renewalRate',
  transitionMatrix: 'dickBasu',
  ensembleFan: 'renewalRate',
  customerEquity: 'customerEquity',
};

function ordered(found: readonly Formula[], of: KeyFigureId | ExplainedFigureId): readonly Formula[] {
  const first = found.filter(({ id }) => id === FIRST[of]);
  return [...first, ...found.filter(({ id }) => id !== FIRST[of])];
}

/** The formulas behind a figure of the cabinet. */
export const formulasOfFigure = (figure: ExplainedFigureId): readonly Formula[] =>
  ordered(
    FORMULAS.filter(({ figures }) => figures.includes(figure)),
    figure,
  );

/** The formulas behind a key figure. */
export const formulasOfKeyFigure = (figure: KeyFigureId): readonly Formula[] =>
  ordered(
    FORMULAS.filter(({ keyFigures }) => keyFigures.includes(figure)),
    figure,
  );
