/** Relationship quality in words: a sentence for the picture, one for each column, edition and tier, and the tables. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { Mean, ParameterOverrides } from '../model';
import type { FigureEdition, FigureSide } from './editions';
import type { FigureTable } from './figureTable';
import { QUALITY_PARTS, qualityParts, weakestPart, type QualityPart, type QualityTier } from './relationshipQuality';

export interface QualityWords {
  readonly t: Dictionary['textbookFigures']['quality'];
  readonly common: Dictionary['textbookFigures'];
  readonly figures: Dictionary['figures'];
  readonly numbers: Numbers;
  readonly tierNames: readonly string[];
}

/** How good the relationship is and which part is weakest; null when nobody attends. */
export function qualitySummary(quality: Mean, parts: readonly QualityPart[], words: QualityWords): string | null {
  const { t, numbers } = words;
  const weakest = weakestPart(parts);
  if (quality === null || !weakest) return null;
  return t.summary(numbers.plain(quality), t.part[weakest.id], numbers.plain(weakest.value));
}

/** One column: points times weight. */
export function partReading(part: QualityPart, last: Mean, { t, common, numbers }: QualityWords): string {
  const reading = t.reading.part(
    t.part[part.id],
    numbers.plain(part.value),
    numbers.percent(part.weight),
    numbers.plain(part.product),
  );
  return last === null ? reading : t.reading.withLast(reading, common.last(numbers.plain(last)));
}

/** One edition as the sum it is. */
export function editionReading(
  { edition, report }: FigureEdition,
  side: FigureSide,
  words: QualityWords,
  overrides?: ParameterOverrides,
): string {
  const { t, figures, numbers } = words;
  const products = qualityParts(report[side], overrides).map(({ weight, value }) =>
    t.reading.product(numbers.percent(weight), numbers.plain(value)),
  );
  const sum = products.join(t.reading.plusSeparator);
  return t.reading.total(figures.edition(edition), numbers.plain(report[side].relationshipQuality), sum);
}

/** One tier: how many, how good, and its four parts. */
export function tierReading(tier: QualityTier, side: FigureSide, words: QualityWords): string {
  const { t, common, numbers, tierNames } = words;
  const name = tierNames[tier.tier];
  if (tier.quality === null) return t.reading.tierNobody(name);
  const parts = QUALITY_PARTS.map((id) => t.reading.value(t.part[id], numbers.plain(tier.parts[id])));
  const count = t.count[side](numbers.whole(tier.count));
  const reading = t.reading.tier(name, count, numbers.plain(tier.quality), parts.join(t.reading.valueSeparator));
  return tier.last === null ? reading : t.reading.withLast(reading, common.last(numbers.plain(tier.last)));
}

/** The four parts of the edition shown, all editions, and its tiers. */
export function qualityTables(
  input: {
    readonly editions: readonly FigureEdition[];
    readonly parts: readonly QualityPart[];
    readonly last: readonly Mean[];
    readonly quality: { readonly now: Mean; readonly last: Mean };
    readonly tiers: readonly QualityTier[];
    readonly side: FigureSide;
  },
  words: QualityWords,
): FigureTable[] {
  return [partTable(input, words), editionTable(input, words), tierTable(input, words)];
}

type TableInput = Parameters<typeof qualityTables>[0];

function partTable({ parts, last, quality }: TableInput, { t, common, numbers }: QualityWords): FigureTable {
  return {
    caption: t.tables.parts,
    columns: [t.columns.part, t.columns.value, t.columns.weight, t.columns.product, common.columns.last],
    rows: [
      ...parts.map(({ id, value, weight, product }, index) => ({
        id,
        name: t.part[id],
        cells: [
          numbers.plain(value),
          numbers.percent(weight),
          numbers.plain(product, 2),
          numbers.plain(last[index] ?? null),
        ],
      })),
      { id: 'total', name: t.total, cells: ['', '', numbers.plain(quality.now, 2), numbers.plain(quality.last)] },
    ],
  };
}

function editionTable({ editions, side }: TableInput, { t, figures, numbers }: QualityWords): FigureTable {
  return {
    caption: t.tables.editions,
    columns: [figures.editionColumn, ...QUALITY_PARTS.map((id) => t.partShort[id]), t.totalShort],
    rows: editions.map(({ edition, report }) => ({
      id: edition,
      name: figures.editionOnAxis(edition),
      cells: [
        ...QUALITY_PARTS.map((id) => numbers.plain(report[side][id])),
        numbers.plain(report[side].relationshipQuality),
      ],
    })),
  };
}

function tierTable({ tiers }: TableInput, { t, numbers, tierNames }: QualityWords): FigureTable {
  return {
    caption: t.tables.tiers,
    columns: [t.columns.tier, t.columns.count, ...QUALITY_PARTS.map((id) => t.partShort[id]), t.totalShort],
    rows: tiers.map(({ tier, count, parts, quality }) => ({
      id: tier,
      name: tierNames[tier],
      cells: [numbers.whole(count), ...QUALITY_PARTS.map((id) => numbers.plain(parts[id])), numbers.plain(quality)],
    })),
  };
}
