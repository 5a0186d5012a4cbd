/** One edition of one run, as a reader looks at it: where the numbers of a formula come from. */
import type { Decisions, EditionReport, ParameterOverrides, Scenario } from '../../model';
import type { FigureSide } from '../editions';

export interface FormulaScene {
  /** of all editions up to the one on the screen, edition 0 first */
  readonly reports: readonly EditionReport[];
  /** what the edition was played with */
  readonly decisions: Decisions;
  readonly scenario: Scenario;
  readonly overrides: ParameterOverrides;
  readonly side: FigureSide;
}

/** The edition on the screen. */
export const reportOf = ({ reports }: FormulaScene): EditionReport => reports[reports.length - 1];
/** The one before; undefined at the opening. */
export const reportBefore = ({ reports }: FormulaScene): EditionReport | undefined => reports[reports.length - 2];
