/** What the fan says, in the reader's language. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { Mean } from '../model';
import type { EnsembleMeasure, FanEdition, Spread } from './ensembleFan';
import type { FigureTable } from './figureTable';
import { keyNumber } from './keyFigures';

interface FanWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
  readonly measure: EnsembleMeasure;
  /** the largest amount in the picture, so that money is written with the same unit everywhere */
  readonly like: number;
}

/** A value of the measure as the fan writes it. */
export function writeValue(value: Mean, { numbers, measure, like }: FanWords): string {
  if (measure.unit === 'share') return numbers.percent(value);
  return measure.unit === 'points' ? numbers.plain(value) : numbers.yuan(value, like);
}

/** One edition that was played, with the forecast of it if there was one. */
export function readPast({ edition, value, expected, isInside, above }: FanEdition, words: FanWords): string {
  const { fan } = words.t.customerFigures;
  const name = words.t.figures.edition(edition);
  const reading = fan.past(name, fan.inFull[words.measure.id], writeValue(value, words));
  if (!expected) return reading;
  const [low, , , , high] = expected.quantiles.map((quantile) => writeValue(quantile, words));
  const withBand = fan.pastExpected(reading, low, high);
  if (isInside === null || above === null) return withBand;
  const cameOut = fan.pastCameOut(withBand, isInside ? fan.inside : fan.outside);
  const { numbers, t } = words;
  return t.linking.aboveFutures(cameOut, numbers.whole(above), numbers.whole(expected.values.length));
}

/** The coming edition. */
export function readComing(edition: number, { quantiles }: Spread, words: FanWords): string {
  const { fan } = words.t.customerFigures;
  const [p10, p25, p50, p75, p90] = quantiles.map((quantile) => writeValue(quantile, words));
  return [fan.coming(words.t.figures.edition(edition), p50), fan.half(p25, p75), fan.most(p10, p90)].join(fan.partJoin);
}

/** How often earlier forecasts came out; nothing where none was made. */
export function readScore(past: readonly FanEdition[], { t, numbers }: FanWords): string | null {
  const judged = past.filter(({ isInside }) => isInside !== null);
  if (judged.length === 0) return null;
  const inside = judged.filter(({ isInside }) => isInside).length;
  return t.customerFigures.fan.score(numbers.whole(inside), numbers.whole(judged.length));
}

/** Every edition with what was expected of it, the coming one last. */
export function fanTable(
  past: readonly FanEdition[],
  coming: { readonly edition: number; readonly spread: Spread } | null,
  words: FanWords,
): FigureTable {
  const { t } = words;
  const { columns, inFull } = t.customerFigures.fan;
  const hasBands = coming !== null || past.some(({ expected }) => expected);
  const cells = (value: Mean, spread: Spread | null): string[] => [
    writeValue(value, words),
    ...(hasBands ? [0, 1, 2, 3, 4].map((index) => writeValue(spread?.quantiles[index] ?? null, words)) : []),
  ];
  const values = (value: Mean, spread: Spread | null): (number | null)[] =>
    [value, ...(spread?.quantiles ?? [])].map((one) => keyNumber(one, words.measure.unit));
  return {
    caption: inFull[words.measure.id],
    columns: [
      t.figures.editionColumn,
      columns.value,
      ...(hasBands ? [columns.p10, columns.p25, columns.p50, columns.p75, columns.p90] : []),
    ],
    rows: [
      ...past.map(({ edition, value, expected }) => ({
        id: edition,
        name: t.figures.editionOnAxis(edition),
        cells: cells(value, expected),
        values: values(value, expected),
      })),
      ...(coming
        ? [
            {
              id: coming.edition,
              name: t.figures.editionOnAxis(coming.edition),
              cells: cells(null, coming.spread),
              values: values(null, coming.spread),
            },
          ]
        : []),
    ],
  };
}
