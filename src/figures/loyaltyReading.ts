/** What the loyalty curve says, in the reader's language: its dots, its zones and its tables. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { ParameterOverrides } from '../model';
import type { FigureSide } from './editions';
import type { FigureTable } from './figureTable';
import { zoneCuts, type LoyaltyBin, type LoyaltyCurve, type LoyaltyReading, type LoyaltyZone } from './loyaltyCurve';
import { isWithinChance, type Uncertain } from './uncertainty';

interface Words {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** A share of a few dozen customers carries no decimals. */
export const writePercent = (value: number | null, { numbers }: Words): string => numbers.percent(value);

/** "91% (76% to 97%)" */
function writeShare({ value, low, high }: Uncertain, { t, numbers }: Words): string {
  return t.customerFigures.interval(numbers.percent(value), numbers.percent(low), numbers.percent(high));
}

/** "+19 points (+10 to +26)" */
function writeStep({ value, low, high }: Uncertain, { t, numbers }: Words, isSigned = true): string {
  const write = (share: number): string =>
    isSigned ? numbers.signedPercentPoints(share, 0) : numbers.plain(share * 100, 0);
  const { interval, percentPoints } = t.customerFigures;
  return interval(percentPoints(write(value)), write(low), write(high));
}

/** One dot in a sentence. */
export function readBin({ from, to, members, returned, again }: LoyaltyBin, side: FigureSide, words: Words): string {
  const { t, numbers } = words;
  return t.customerFigures.loyalty.reading(
    t.customerFigures.loyalty.bin(String(from), String(to)),
    t.figures.flow.count[side](numbers.whole(members.length)),
    numbers.whole(returned),
    writeShare(again, words),
  );
}

/** What the run shows of the curve's shape, each in a sentence: the steps, the zone between them, and who is missing. */
export function loyaltySentences(
  reading: LoyaltyReading,
  curve: LoyaltyCurve,
  parameters: ParameterOverrides,
  words: Words,
): string[] {
  const { loyalty } = words.t.customerFigures;
  const { low, middle, high } = loyalty.zones;
  const away = curve.count - curve.returned;
  return [
    ...readStep(reading.lowToMiddle, low, middle, words),
    ...readStep(reading.middleToHigh, middle, high, words),
    ...readMiddle(reading.withinMiddle, parameters, words),
    ...(away > 0 ? [loyalty.away(words.numbers.whole(away), words.numbers.whole(curve.atRival))] : []),
    ...(curve.replaced > 0 ? [loyalty.excluded(words.numbers.whole(curve.replaced))] : []),
  ];
}

function readStep(step: Uncertain | null, from: string, to: string, words: Words): string[] {
  if (!step) return [];
  const { rises, falls, sameStep } = words.t.customerFigures.loyalty;
  if (isWithinChance(step)) return [sameStep(from, to, writeStep(step, words))];
  if (step.value > 0) return [rises(from, to, writeStep(step, words, false))];
  const turned = { value: -step.value, low: -step.high, high: -step.low };
  return [falls(from, to, writeStep(turned, words, false))];
}

function readMiddle(step: Uncertain | null, parameters: ParameterOverrides, words: Words): string[] {
  if (!step) return [];
  const { flat, slopes } = words.t.customerFigures.loyalty;
  const { low, high } = zoneCuts(parameters);
  return [(isWithinChance(step) ? flat : slopes)(String(low), String(high), writeStep(step, words))];
}

/** The dots and the zones as tables. */
export function loyaltyTables(bins: readonly LoyaltyBin[], { zones }: LoyaltyReading, words: Words): FigureTable[] {
  const { t, numbers } = words;
  const { columns, caption, zonesCaption, bin } = t.customerFigures.loyalty;
  const cells = (again: Uncertain | null): string[] =>
    [again?.value ?? null, again?.low ?? null, again?.high ?? null].map((value) => numbers.percent(value));
  return [
    {
      caption,
      columns: [
        columns.points,
        columns.mean,
        columns.count,
        columns.returned,
        columns.share,
        columns.low,
        columns.high,
      ],
      rows: bins.map(({ from, to, satisfaction, members, returned, again }) => ({
        id: from,
        name: bin(String(from), String(to)),
        cells: [numbers.plain(satisfaction), numbers.whole(members.length), numbers.whole(returned), ...cells(again)],
      })),
    },
    {
      caption: zonesCaption,
      columns: [columns.points, columns.count, columns.share, columns.low, columns.high],
      rows: zones.map((zone) => ({
        id: zone.id,
        name: nameZone(zone, words),
        cells: [numbers.whole(zone.members.length), ...cells(zone.again)],
      })),
    },
  ];
}

function nameZone({ id, from, to }: LoyaltyZone, { t }: Words): string {
  const { zones, zone, zoneBelow, zoneAbove } = t.customerFigures.loyalty;
  if (!Number.isFinite(from)) return zoneBelow(zones[id], String(to));
  return Number.isFinite(to) ? zone(zones[id], String(from), String(to)) : zoneAbove(zones[id], String(from));
}
