/** What the complaint tree says, in the reader's language: labels, sentences, the paradox, the table. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { Branch, BranchId, Paradox } from './complaintTree';
import type { FigureSide, FigureView } from './editions';
import type { FigureTable } from './figureTable';
import { isWithinChance, type Uncertain } from './uncertainty';

interface ComplaintWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
  readonly side: FigureSide;
  readonly view: FigureView;
  /** the edition whose visitors came again; null as long as it is not played */
  readonly next: number | null;
}

export interface ComplaintReading {
  /** the branch and how many it holds */
  nameOf: (branch: Branch) => { name: string; count: string };
  /** what stands under the name of an end */
  detailOf: (branch: Branch) => string[];
  /** a branch in a sentence, with intervals */
  textOf: (id: BranchId) => string;
  paradoxOf: (paradox: Paradox) => string;
  readonly table: FigureTable;
}

/** Below this many customers a mean or a difference is not spoken of. */
const ENOUGH = 5;

export function complaintReading(branches: readonly Branch[], words: ComplaintWords): ComplaintReading {
  return {
    nameOf: ({ id, members }) => ({
      name: words.t.customerFigures.complaints.branches[id],
      count: words.numbers.whole(members.length),
    }),
    detailOf: (branch) => detailOf(branch, words),
    textOf: (id) => textOf(branches.find((branch) => branch.id === id) ?? branches[0], words),
    paradoxOf: (paradox) => paradoxText(paradox, words),
    table: tableOf(branches, words),
  };
}

/** Nothing of a handful of customers: one of them more or less would change it. */
function detailOf({ members, satisfaction, again, forecast }: Branch, { t, numbers, view }: ComplaintWords): string[] {
  if (members.length < ENOUGH) return [];
  const { complaints } = t.customerFigures;
  const details: string[] = [];
  if (view === 'model' && satisfaction) details.push(complaints.satisfied(numbers.whole(satisfaction.value)));
  if (again) details.push(complaints.again(numbers.percent(again.value)));
  else if (view === 'model' && forecast !== null) details.push(complaints.likely(numbers.percent(forecast)));
  return details;
}

function textOf(branch: Branch, words: ComplaintWords): string {
  const { t, numbers, side, view, next } = words;
  const { complaints, interval } = t.customerFigures;
  const write = ({ value, low, high }: Uncertain, form: (value: number) => string): string =>
    interval(form(value), form(low), form(high));
  const name = complaints.branches[branch.id];
  const count = t.figures.flow.count[side](numbers.whole(branch.members.length));
  const parts = [
    branch.part === null
      ? complaints.readingTrunk(name, count)
      : complaints.reading(name, count, numbers.percent(branch.part)),
  ];
  if (view === 'model' && branch.satisfaction) {
    parts.push(complaints.satisfactionInFull(write(branch.satisfaction, (points) => numbers.plain(points))));
  }
  if (branch.again && next !== null) {
    const share = write(branch.again, (value) => numbers.percent(value));
    parts.push(complaints.againInFull(share, t.figures.edition(next)));
  } else if (view === 'model' && branch.forecast !== null) {
    parts.push(complaints.likelyInFull(numbers.percent(branch.forecast)));
  }
  return parts.join(' · ');
}

function paradoxText({ count, satisfaction, again }: Paradox, { t, numbers }: ComplaintWords): string {
  const { complaints, interval } = t.customerFigures;
  if (count === 0) return complaints.paradoxNone;
  if (count < ENOUGH || !satisfaction) return complaints.paradoxFew(numbers.whole(count));
  const write = (difference: Uncertain, form: (value: number) => string): string =>
    interval(form(difference.value), form(difference.low), form(difference.high));
  const judge = (text: string, difference: Uncertain): string =>
    isWithinChance(difference) ? complaints.paradoxWithin(text) : text;
  const points = complaints.paradoxSatisfaction(
    numbers.whole(count),
    write(satisfaction, (value) => numbers.signed(value)),
  );
  const parts = [judge(points, satisfaction)];
  if (again) {
    const share = complaints.paradoxAgain(write(again, (value) => numbers.signedPercentPoints(value, 0)));
    parts.push(judge(share, again));
  }
  return complaints.sentence(parts.join(complaints.paradoxJoin));
}

function tableOf(branches: readonly Branch[], { t, numbers, view, next }: ComplaintWords): FigureTable {
  const { columns, branches: names, title } = t.customerFigures.complaints;
  const isModel = view === 'model';
  const heads = [
    columns.branch,
    columns.count,
    columns.part,
    ...(isModel ? [columns.satisfaction] : []),
    ...(next !== null ? [columns.again] : []),
    ...(isModel ? [columns.forecast] : []),
  ];
  return {
    caption: title,
    columns: heads,
    rows: branches.map(({ id, members, part, satisfaction, again, forecast }) => ({
      id,
      name: names[id],
      cells: [
        numbers.whole(members.length),
        numbers.percent(part, 1),
        ...(isModel ? [numbers.plain(satisfaction?.value ?? null)] : []),
        ...(next !== null ? [numbers.percent(again?.value ?? null, 1)] : []),
        ...(isModel ? [numbers.percent(forecast, 1)] : []),
      ],
    })),
  };
}
