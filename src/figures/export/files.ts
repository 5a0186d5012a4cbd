/** A figure as a file of each kind. Loaded when the first one is asked for. */
import type { FigureTable } from '../figureTable';
import { drawPicture, type PictureWords } from './picture';
import { rasterise } from './raster';
import { tableCsv, type Fact } from './tableCsv';

export { fileName } from './fileName';
export type { Fact } from './tableCsv';

export type FigureFileKind = 'svg' | 'png' | 'csv';

/** What a file is made of. */
export interface FigureParts {
  /** the figure without title and tables, as it stands on the page */
  readonly content: HTMLElement;
  readonly words: PictureWords;
  readonly tables: readonly FigureTable[];
  /** what a file of numbers says of its origin: a word and what it stands for */
  readonly facts: readonly Fact[];
}

/** The contents of a file. The figure is read at once, so it may change or go away while a PNG is being made. */
export async function figureFile(kind: FigureFileKind, { content, words, tables, facts }: FigureParts): Promise<Blob> {
  if (kind === 'csv') return new Blob([tableCsv(tables, facts)], { type: 'text/csv;charset=utf-8' });
  const picture = drawPicture(content, words);
  return kind === 'png' ? rasterise(picture) : new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' });
}
