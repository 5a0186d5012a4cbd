/** What the picture of a life says in words, and its numbers as tables. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureView } from './editions';
import type { FigureTable } from './figureTable';
import { LIFE_SERIES, type LifePoint, type LifeSeriesId } from './lifeLine';
import { PATH_LOOK, type SeriesLook } from './pathLook';

interface Reader {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** How a line of a life is drawn: the path of satisfaction as elsewhere, and trust. */
export const LIFE_LOOK: Readonly<Record<LifeSeriesId, SeriesLook>> = {
  ...PATH_LOOK,
  trust: { color: 'var(--series-trust, #7d4a8c)', shape: 'triangle', dashes: '7 2' },
};

/** What happened in an edition, in order; presence always, failures when there were. */
export function lifeEvents({ presence, failure, hasComplained }: LifePoint, { t }: Reader): string[] {
  const words = t.story.life;
  const events = [words.presence[presence]];
  if (failure === 'none') return events;
  events.push(t.figures.timeline[failure === 'again' ? 'failedAgain' : 'failed']);
  events.push(t.figures.timeline[hasComplained ? 'complained' : 'silent']);
  return events;
}

interface Lives {
  readonly points: readonly LifePoint[];
  readonly twin?: { readonly label: string; readonly points: readonly LifePoint[] };
  readonly changes: ReadonlyMap<number, readonly string[]>;
  readonly view: FigureView;
}

/** One table for each life. */
export function lifeTables({ points, twin, changes, view }: Lives, reader: Reader): FigureTable[] {
  const { title } = reader.t.story.life;
  const own = tableOf(title, points, changes, view, reader);
  return twin ? [own, tableOf(twin.label, twin.points, null, view, reader)] : [own];
}

function tableOf(
  caption: string,
  points: readonly LifePoint[],
  changes: Lives['changes'] | null,
  view: FigureView,
  reader: Reader,
): FigureTable {
  const { t, numbers } = reader;
  const words = t.story.life;
  const isModel = view === 'model';
  const talk = [words.good, words.bad];
  const series = isModel ? [...LIFE_SERIES.map((id) => words.series[id]), ...talk] : [];
  return {
    caption,
    columns: [
      t.figures.editionColumn,
      t.figures.timeline.events,
      ...series,
      ...(changes ? [words.rows.decisions] : []),
    ],
    rows: points.map((point) => ({
      id: point.edition,
      name: t.figures.editionOnAxis(point.edition),
      cells: [
        lifeEvents(point, reader).join(t.figures.timeline.eventSeparator),
        ...(isModel ? LIFE_SERIES.map((id) => numbers.plain(point.values[id])) : []),
        ...(isModel ? [numbers.plain(point.good, 2), numbers.plain(point.bad, 2)] : []),
        ...(changes ? [(changes.get(point.edition) ?? []).join(' · ')] : []),
      ],
    })),
  };
}
