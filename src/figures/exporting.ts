/** How a figure leaves the page as a file: what the screen around it provides, and what a figure hands over. */
import { getContext, setContext } from 'svelte';

/** Where a figure comes from, in the reader's language; printed under every exported picture. */
export interface FigureOrigin {
  /** scenario and name of the run */
  readonly run: string;
  /** the edition on the screen */
  readonly edition: string;
  /** whatever else tells two pictures apart: view, seed, version of the model */
  readonly remarks: readonly string[];
}

/** What a screen offers to the figures on it. */
export interface FigureExport {
  /** asked anew for every file */
  origin(): FigureOrigin;
  /** Offers a file to the person; what could not be made is told in words. */
  save(name: string, contents: Promise<Blob>): void;
}

const KEY = Symbol('figure export');

/** Lets all figures below be saved as files. */
export function setFigureExport(offer: FigureExport): void {
  setContext(KEY, offer);
}

/** How figures are saved here; undefined where they cannot be. */
export function findFigureExport(): FigureExport | undefined {
  return getContext<FigureExport | undefined>(KEY);
}
