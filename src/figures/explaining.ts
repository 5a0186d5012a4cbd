/** How a figure's formulas are opened: what the screen around it provides, and which figure stands here. */
import { getContext, setContext } from 'svelte';
import type { Dictionary } from '../i18n/dictionary';
import type { FigureSide } from './editions';
import type { FormulaId } from './formulas/formula';
import type { KeyFigureId } from './keyFigures';

/** Whose formulas are asked for. */
export type FormulaSubject =
  | { readonly kind: 'figure'; readonly id: keyof Dictionary['cabinet']['name'] }
  | { readonly kind: 'keyFigures'; readonly ids: readonly KeyFigureId[] }
  | TheseFormulas;

/** Formulas by name, with the numbers of a certain edition and side. */
export interface TheseFormulas {
  readonly kind: 'formulas';
  readonly ids: readonly FormulaId[];
  readonly side: FigureSide;
  readonly edition: number;
}

export interface FormulaRequest {
  readonly subject: FormulaSubject;
  /** what the figure is called where it was asked */
  readonly title: string;
}

/** What a screen does when formulas are asked for. */
export type FormulaOffer = (request: FormulaRequest) => void;

const OFFER = Symbol('formula offer');
const SUBJECT = Symbol('formula subject');

/** Lets all figures below open their formulas. */
export function setFormulaOffer(offer: FormulaOffer): void {
  setContext(OFFER, offer);
}
/** How formulas are opened here; undefined where nobody listens. */
export function findFormulaOffer(): FormulaOffer | undefined {
  return getContext<FormulaOffer | undefined>(OFFER);
}

/** Says which figure the frames below belong to; asked anew, because a place may change its figure. */
export function setFormulaSubject(subject: () => FormulaSubject): void {
  setContext(SUBJECT, subject);
}
/** The figure this frame belongs to, if its formulas are known. */
export function findFormulaSubject(): (() => FormulaSubject) | undefined {
  return getContext<(() => FormulaSubject) | undefined>(SUBJECT);
}
