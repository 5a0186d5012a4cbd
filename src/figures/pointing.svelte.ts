import { createContext } from 'svelte';
import type { SchemeId } from '../model';
import { customerSet } from './customerSet';
import type { FigureSide } from './editions';

/** A class of a scheme; of both sides unless one is named. */
export interface PointedSegment {
  readonly scheme: SchemeId;
  /** 0–3 in the order of the scheme */
  readonly class: number;
  readonly side?: FigureSide;
}

/** Brandt's secure customers: of whom the share is counted among the key figures. */
export const SECURE: PointedSegment = { scheme: 'brandt', class: 0 };

/** A move between two classes of a scheme: into `edition`, class 0–3 or 4 for outside. */
export interface PointedMove {
  readonly scheme: SchemeId;
  readonly edition: number;
  readonly from: number;
  readonly to: number;
  readonly side?: FigureSide;
}

/** What a person points at, in whatever picture: some customers, a segment, an edition, or several of these. */
export interface Pointed {
  readonly customers?: ReadonlySet<number>;
  readonly segment?: PointedSegment;
  readonly edition?: number;
  readonly move?: PointedMove;
}

/**
 * What all pictures of a screen share: pointing at something in one lights it in the others.
 * It lasts as long as the pointer or the focus stays and changes nothing else.
 */
export class Pointing {
  #at = $state.raw<Pointed | null>(null);

  get at(): Pointed | null {
    return this.#at;
  }
  /** the one customer pointed at, or null */
  get customer(): number | null {
    const customers = this.#at?.customers;
    if (customers?.size !== 1) return null;
    const [only] = customers;
    return only ?? null;
  }

  point(at: Pointed): void {
    this.#at = at;
  }
  pointCustomer(customer: number): void {
    this.#at = { customers: customerSet([customer]) };
  }
  leave(): void {
    this.#at = null;
  }

  isEdition(edition: number): boolean {
    return this.#at?.edition === edition;
  }
  /** Whether a class is meant; a figure of one side also answers to a pointer that means both. */
  isSegment({ scheme, class: index, side }: PointedSegment): boolean {
    const at = this.#at?.segment;
    return at?.scheme === scheme && at.class === index && meetSides(at.side, side);
  }
  isMove({ scheme, edition, from, to, side }: PointedMove): boolean {
    const at = this.#at?.move;
    if (at?.scheme !== scheme || at.edition !== edition) return false;
    return at.from === from && at.to === to && meetSides(at.side, side);
  }
}

const meetSides = (one: FigureSide | undefined, other: FigureSide | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** The pointing of the component tree, set by the screen. */
export const [getPointing, setPointing] = createContext<Pointing>();
