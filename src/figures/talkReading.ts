/** What the word-of-mouth network says, in the reader's language. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureSide } from './editions';
import type { FigureTable } from './figureTable';
import { customerNumber } from './floor/customers';
import { STATE_KEYS } from './floor/texts';
import type { TalkCircle, TalkCluster, TalkVolume, Voice } from './wordOfMouth';

export interface TalkWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** "Exhibitor #147" */
export function nameOf(customer: number, side: FigureSide, { t: { floor, common } }: TalkWords): string {
  const sideName = side === 'exhibitors' ? common.side.exhibitor : common.side.visitor;
  return floor.mark.name(sideName, String(customerNumber(customer)));
}

/** "#147" */
export const shortName = (customer: number): string => `#${customerNumber(customer)}`;

/** "2.1 good messages" */
function writeVolume(volume: number, { t, numbers }: TalkWords): string {
  const { goodWords, badWords } = t.customerFigures.talk;
  return (volume < 0 ? badWords : goodWords)(numbers.plain(Math.abs(volume)));
}

/** One speaker or listener in a sentence. */
export function readVoice({ customer, volume, isAttending, state }: Voice, side: FigureSide, words: TalkWords): string {
  const { talk } = words.t.customerFigures;
  const name = nameOf(customer, side, words);
  if (!isAttending) return talk.voiceAway(name);
  return talk.voice(name, words.t.floor.states[STATE_KEYS[state]], writeVolume(volume, words));
}

/** What the customer in the middle said and heard, and who listens. */
export function readCircle({ self, heardBy, good, bad }: TalkCircle, words: TalkWords): string {
  const { talk } = words.t.customerFigures;
  const { numbers } = words;
  const attending = heardBy.filter(({ isAttending }) => isAttending).length;
  return [
    self.isAttending ? talk.said(writeVolume(self.volume, words)) : talk.saidNothing,
    talk.heard(numbers.plain(good), numbers.plain(bad)),
    talk.listeners(numbers.whole(heardBy.length), numbers.whole(attending)),
  ].join(talk.partJoin);
}

/** One edition of the strip. */
export function readVolume({ edition, good, bad, ratio }: TalkVolume, { t, numbers }: TalkWords): string {
  const { talk } = t.customerFigures;
  const reading = talk.volumeReading(t.figures.edition(edition), numbers.whole(good), numbers.whole(bad));
  return ratio === null ? reading : talk.withRatio(reading, talk.ratio(numbers.plain(ratio)));
}

/** One cluster. */
export function readCluster({ index, attending, good, bad }: TalkCluster, { t, numbers }: TalkWords): string {
  return t.customerFigures.talk.clusterReading(
    String(index + 1),
    numbers.whole(attending.length),
    numbers.plain(good),
    numbers.plain(bad),
  );
}

/** The strip, the circle and the clusters as tables. */
export function talkTables(
  volumes: readonly TalkVolume[],
  circle: TalkCircle | null,
  clusters: readonly TalkCluster[],
  side: FigureSide,
  words: TalkWords,
): FigureTable[] {
  const { t, numbers } = words;
  const { talk } = t.customerFigures;
  const { columns } = talk;
  return [
    {
      caption: talk.volumes,
      columns: [t.figures.editionColumn, columns.good, columns.bad, columns.ratio],
      rows: volumes.map(({ edition, good, bad, ratio }) => ({
        id: edition,
        name: t.figures.editionOnAxis(edition),
        cells: [numbers.whole(good), numbers.whole(bad), numbers.plain(ratio)],
      })),
    },
    ...(circle ? [circleTable(circle, words, side)] : []),
    {
      caption: talk.clusters,
      columns: [columns.cluster, columns.attending, columns.good, columns.bad],
      rows: clusters.map(({ index, attending, good, bad }) => ({
        id: index,
        name: String(index + 1),
        cells: [numbers.whole(attending.length), numbers.plain(good), numbers.plain(bad)],
      })),
    },
  ];
}

function circleTable({ self, hears, heardBy }: TalkCircle, words: TalkWords, side: FigureSide): FigureTable {
  const { talk } = words.t.customerFigures;
  const row = (role: 'hears' | 'heardBy') => (voice: Voice) => ({
    id: `${role}/${voice.customer}`,
    name: shortName(voice.customer),
    cells: [
      talk.roles[role],
      voice.isAttending ? words.numbers.signed(voice.volume) : '',
      words.numbers.whole(voice.links),
    ],
  });
  return {
    caption: talk.circle(nameOf(self.customer, side, words)),
    columns: [talk.columns.customer, talk.columns.role, talk.columns.volume, talk.columns.links],
    rows: [...hears.map(row('hears')), ...heardBy.map(row('heardBy'))],
  };
}
