/** A run as tables for a spreadsheet: decisions, reports and customers. What an organiser cannot know is left out in his view. */
import { classNames } from '../../../figures/classNames';
import type { Dictionary } from '../../../i18n/dictionary';
import { LEVERS, SCHEMES, type Decisions } from '../../../model';
import type { PlayedEdition, RunDocument, View } from '../../../state/outside';
import type { CsvCell } from '../../../state/tableFile';

type Row = readonly CsvCell[];
type Snapshot = PlayedEdition['snapshot'];

/** One row per played edition: every lever by name and key, and the reasons that were given. */
export function* decisionRows(
  { played, reasons }: Pick<RunDocument, 'played' | 'reasons'>,
  t: Dictionary,
): Generator<Row> {
  const reasoned = LEVERS.filter(({ id }) => reasons.some((edition) => edition[id]));
  const nameOf = (id: keyof Decisions): string => `${t.levers.byId[id].name} (${id})`;
  yield [
    t.data.edition,
    ...LEVERS.map(({ id }) => nameOf(id)),
    ...reasoned.map(({ id }) => t.data.reason(t.levers.byId[id].name)),
  ];
  for (const [index, decisions] of played.entries()) {
    const given = reasons[index] ?? {};
    yield [index + 1, ...LEVERS.map(({ id }) => decisions[id]), ...reasoned.map(({ id }) => given[id] ?? '')];
  }
}

/** Parts of a report that behaviour and books show without asking anybody. */
const SEEN_BY_ORGANISER = [
  /^(exhibitors|visitors)\.(attending|newcomers|firstTimeShare|renewalRate|renewalRateRevenue|churn)$/,
  /^market\./,
  /^money\.(revenue|revenueParts\..*|costs\..*|profit|margin)$/,
  /^survey\./,
];

/** One row per figure under its key in the model's report, one column per edition. */
export function* reportRows(editions: readonly PlayedEdition[], view: View, t: Dictionary): Generator<Row> {
  const columns = editions.map(({ report, survey }) => new Map(leavesOf({ ...report, survey })));
  // the edition heads its column
  const keys = [...new Set(columns.flatMap((column) => [...column.keys()]))].filter((key) => key !== 'edition');
  yield [t.data.field, ...editions.map(({ edition }) => t.figures.edition(edition))];
  for (const key of keys) {
    if (view === 'organiser' && !SEEN_BY_ORGANISER.some((pattern) => pattern.test(key))) continue;
    yield [key, ...columns.map((column) => column.get(key) ?? null)];
  }
}

/** Every number of nested plain data under the path that leads to it: "exhibitors.gap.0". */
function* leavesOf(value: unknown, path = ''): Generator<[string, number | null]> {
  if (value === null || typeof value === 'number') yield [path, value];
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, path ? `${path}.${key}` : key);
  }
}

type ColumnId = Exclude<keyof Dictionary['data']['column'], 'customer' | 'side'>;

/** In the order they are written; the first ones are what an organiser can know. */
const SEEN: readonly ColumnId[] = [
  'attending',
  'attendedPrevious',
  'tenure',
  'absent',
  'standArea',
  'pricePaid',
  'complained',
];
const KNOWN_TO_MODEL: readonly ColumnId[] = [
  ...(['generation', 'attendingRival', 'failed', 'recoveryQuality', 'expectation', 'perceivedQuality'] as const),
  ...(['satisfaction', 'attitude', 'relativeAttitude', 'trust', 'relationshipQuality', 'empowerment'] as const),
  ...(['involvement', 'portfolio', 'renewalForecast', 'statedIntention', 'margin'] as const),
  ...(['positiveWord', 'negativeWord'] as const),
];

/** One row per customer and edition, exhibitors first; in organiser's view only those who have ever come. */
export function* customerRows(editions: readonly PlayedEdition[], view: View, t: Dictionary): Generator<Row> {
  const columns = view === 'model' ? [...SEEN, ...KNOWN_TO_MODEL] : SEEN;
  const schemes = view === 'model' ? SCHEMES : [];
  const { column } = t.data;
  yield [
    ...[t.data.edition, column.customer, column.side],
    ...columns.map((id) => `${column[id]} (${id})`),
    ...schemes.map((scheme) => `${t.floor.lenses[scheme]} (${scheme})`),
  ];
  const names = schemes.map((scheme) => classNames(t.floor.rooms, scheme));
  for (const { edition, snapshot } of editions) {
    for (let customer = 0; customer < snapshot.count; customer++) {
      if (view === 'organiser' && !snapshot.hasAttended[customer]) continue;
      yield [
        ...[edition, customer + 1, sideOf(snapshot, customer, t)],
        ...columns.map((id) => written(snapshot[id][customer])),
        // a class means something once a customer has come
        ...schemes.map((scheme, index) =>
          snapshot.hasAttended[customer] ? names[index][snapshot.classes[scheme][customer]] : '',
        ),
      ];
    }
  }
}

const sideOf = ({ exhibitorCount }: Snapshot, customer: number, t: Dictionary): string =>
  t.common.side[customer < exhibitorCount ? 'exhibitor' : 'visitor'];

/** Columns are kept in single precision: more digits than that mean nothing. */
const written = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(7)));
