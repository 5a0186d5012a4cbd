/** What a constant matrix would lead to, in the reader's language: the editions to draw, the sentence, the table. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureSide } from './editions';
import type { FigureTable } from './figureTable';
import { markovEnd, markovPath, type MarkovChain, type MarkovEnd } from './markovPath';

interface MarkovWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
  readonly side: FigureSide;
  readonly classes: readonly string[];
}

/** One moment of the path; counts are no whole numbers. */
export interface MarkovMoment {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly number[];
  readonly total: number;
}

export interface MarkovReading {
  readonly classes: readonly string[];
  readonly moments: readonly MarkovMoment[];
  /** where it leads, in one sentence */
  readonly sentence: string;
  textOf: (moment: MarkovMoment) => string;
  /** a total as it is written at the end of a bar */
  write: (count: number) => string;
  readonly tables: readonly FigureTable[];
}

/** Editions ahead that are drawn. */
const AHEAD = [1, 2, 4, 8] as const;

export function markovReading(chain: MarkovChain, words: MarkovWords): MarkovReading {
  const end = markovEnd(chain);
  const moments = momentsOf(chain, end, words);
  const { t, numbers, classes } = words;
  const { markov } = t.customerFigures;
  const part = (name: string, count: number, total: number): string =>
    markov.part(name, numbers.whole(count), numbers.percent(total > 0 ? count / total : null));
  return {
    classes,
    moments,
    sentence: sentenceOf(end, chain, words),
    textOf: ({ name, counts, total }) => {
      const parts = classes.map((label, index) => part(label, counts[index], total));
      return markov.reading(name, writeCount(total, words), parts.join(markov.partJoin));
    },
    write: (count) => numbers.whole(count),
    tables: moments.length > 0 ? [tableOf(moments, words)] : [],
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function writeCount(count: number, { t, numbers, side }: MarkovWords): string {
  return t.figures.flow.count[side](numbers.whole(count));
}

function momentsOf(chain: MarkovChain, end: MarkovEnd, { t }: MarkovWords): MarkovMoment[] {
  const { now, ahead, end: atLast } = t.customerFigures.markov;
  const path = markovPath(chain, AHEAD[AHEAD.length - 1]);
  if (path.length === 0) return [];
  const moment = (id: string, name: string, counts: readonly number[]): MarkovMoment => ({
    id,
    name,
    counts,
    total: sum(counts),
  });
  return [
    moment('now', now, path[0]),
    ...AHEAD.map((editions) => moment(String(editions), ahead(editions), path[editions])),
    ...(end.kind === 'settles' ? [moment('end', atLast, end.counts)] : []),
  ];
}

function sentenceOf(end: MarkovEnd, { present }: MarkovChain, words: MarkovWords): string {
  const { markov } = words.t.customerFigures;
  if (end.kind === 'grows') return markov.grows;
  if (end.kind === 'unknown') {
    return markov.unknown(end.classes.map((index) => words.classes[index]).join(markov.classJoin));
  }
  if (end.kind === 'unsettled') {
    return end.period === null ? markov.unsettled : markov.cycles(words.numbers.whole(end.period));
  }
  const total = sum(end.counts);
  if (Math.round(total) === 0) return markov.empties;
  if (end.editions === 0) return markov.atRest(writeCount(total, words));
  return markov.settles(words.numbers.whole(end.editions), writeCount(total, words), writeCount(sum(present), words));
}

function tableOf(moments: readonly MarkovMoment[], { t, numbers, classes }: MarkovWords): FigureTable {
  const { markov, matrix } = t.customerFigures;
  return {
    caption: markov.caption,
    columns: [markov.when, ...classes, matrix.total],
    rows: moments.map(({ id, name, counts, total }) => ({
      id,
      name,
      cells: [...counts, total].map((count) => numbers.whole(count)),
    })),
  };
}
