/** How the parts of a change are named, written and read out. */
import type { KeyFigureUnit } from '../../../figures/keyFigures';
import { isIdle, type WhyRow } from '../../../figures/whyBars';
import type { Dictionary } from '../../../i18n/dictionary';
import type { Numbers } from '../../../i18n/numbers';
import { LEVERS, type LeverId } from '../../../model';
import { causeKey, type Cause } from '../../../state/causes';
import type { Explanation, Part, PartSource, Split } from '../../../state/explanation';
import { plainValue } from '../decisions/leverText';
import { writeBand, writeWithout, type Reader } from './whyNumbers';

/** How many of `members` are exhibitors and how many visitor groups; a side without any is not mentioned. */
export function countMoved(
  members: readonly number[],
  exhibitorCount: number,
  t: Dictionary,
  numbers: Numbers,
): string {
  const firms = members.filter((customer) => customer < exhibitorCount).length;
  const [exhibitors, visitors] = [firms, members.length - firms].map((count) => numbers.whole(count));
  if (firms === members.length) return t.floor.count.exhibitors(exhibitors);
  return firms === 0 ? t.floor.count.visitors(visitors) : t.floor.count.both(exhibitors, visitors);
}

/** The least an axis of contributions shows, so that noise does not fill the picture; in the unit of the figure. */
export const MINIMUM_SPAN: Readonly<Record<KeyFigureUnit, number>> = {
  share: 0.02,
  points: 1,
  scale: 1,
  yuan: 100_000,
  firms: 10,
  persons: 300,
};

const isCause = (source: PartSource): source is Cause =>
  source.kind === 'lever' || source.kind === 'attention' || source.kind === 'market';

/** The key of a part among the rows. */
export const partKey = ({ source }: Part): string => (isCause(source) ? causeKey(source) : source.kind);

/** The cause behind a part, if it has one that can be put back. */
export const causeOf = ({ source }: Part): Cause | null => (isCause(source) ? source : null);

export function rowOf(part: Part): WhyRow {
  const { value, band, isWithinLuck, source } = part;
  return { key: partKey(part), kind: isCause(source) ? 'cause' : source.kind, value, band, isWithinLuck };
}

/** A cause by its short name: the lever's, or what changed about the market. */
export function causeName(cause: Cause, t: Dictionary): string {
  if (cause.kind === 'lever') return t.levers.byId[cause.id].short;
  if (cause.kind === 'attention') return t.why.parts.attention;
  const settings = cause.changes.map((key) => t.why.market[key]);
  if (settings.length === 0) return t.why.parts.market;
  return t.why.marketOf(settings.reduce((all, next) => t.why.andNext(all, next)));
}

/** A part as its row says it; a lever with what it was and what it is. */
export function partName(part: Part, explanation: Explanation, reader: Reader): string {
  const { source } = part;
  if (!isCause(source)) return reader.t.why.parts[source.kind];
  if (source.kind !== 'lever') return causeName(source, reader.t);
  const { last, decisions } = explanation;
  const [from, to] = [last, decisions].map((made) => leverValue(source.id, made[source.id], reader));
  return reader.t.why.lever(causeName(source, reader.t), from, to);
}

function leverValue(id: LeverId, value: number | boolean, reader: Reader): string {
  if (typeof value === 'boolean') return value ? reader.t.common.yes : reader.t.common.no;
  const unit = LEVERS.find((lever) => lever.id === id)?.unit;
  const written = plainValue(value, reader);
  return unit === 'percent' ? reader.t.common.units.percent(written) : written;
}

/** Whether a part could have been nothing under other luck; of luck itself there is nothing to ask. */
export function writeWithin({ source, isWithinLuck }: Part, t: Dictionary): string {
  if (source.kind === 'luck' || isWithinLuck === null) return '–';
  return isWithinLuck ? t.common.yes : t.common.no;
}

/** What a part means, in sentences. */
export function readPart(
  part: Part,
  split: Split,
  explanation: Explanation,
  unit: KeyFigureUnit,
  reader: Reader,
): string[] {
  const { reading } = reader.t.why;
  const { kind } = part.source;
  if (kind === 'interaction' || kind === 'carryOver') return [reading[kind], ...aboutLuck(part, unit, reader)];
  if (kind === 'unsplit') return [reading.unsplit];
  const [without, after] = writeWithout(split.after, part.value, unit, reader);
  if (kind === 'luck') return [reading.luck(without, after), part.isWithinLuck ? reading.usualLuck : reading.rareLuck];
  const name = partName(part, explanation, reader);
  if (isIdle(rowOf(part))) return [reading.idle(name)];
  return [reading.cause(name, without, after), ...aboutLuck(part, unit, reader)];
}

function aboutLuck({ band, isWithinLuck }: Part, unit: KeyFigureUnit, reader: Reader): string[] {
  if (!band) return [];
  const said = writeBand(band, unit, reader);
  return isWithinLuck ? [said, reader.t.why.reading.within] : [said];
}
