/** What the screen must print for an edition that Node has played, in the reader's language. */
import type { SchemeId } from '../../../src/model';
import type { EditionTruth, RoomCount } from './nodeShow';
import type { Speech } from './speech';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The cards of the key figures in model view: name → value without unit word. */
export function printedFigures({ report }: EditionTruth, { t, numbers }: Speech): Record<string, string> {
  const names = t.figures.keyFigures.name;
  const { exhibitors, visitors, market, money } = report;
  const both = [exhibitors, visitors];
  const secure = sum(both.map((side) => side.segments.brandt[0]));
  const attending = sum(both.map((side) => side.attending));
  return {
    [names.renewal]: numbers.percent(exhibitors.renewalRate),
    [names.satisfaction]: numbers.plain(exhibitors.satisfaction),
    [names.empowerment]: numbers.plain(exhibitors.empowerment),
    [names.profit]: numbers.yuan(money.profit),
    [names.exhibitors]: numbers.whole(exhibitors.attending),
    [names.visitors]: numbers.whole(market.visitorPersons),
    [names.secureShare]: numbers.percent(secure / attending),
    [names.relationshipQuality]: numbers.plain(exhibitors.relationshipQuality),
    [names.margin]: numbers.percent(money.margin),
    [names.score]: numbers.yuan(money.score),
  };
}

/** The cards in organiser's view: behaviour, money and what the survey says. */
export function printedEstimates({ report, survey }: EditionTruth, { t, numbers }: Speech): Record<string, string> {
  const names = t.figures.keyFigures.name;
  const { exhibitors, market, money } = report;
  return {
    [names.renewal]: numbers.percent(exhibitors.renewalRate),
    [names.surveyedSatisfaction]: numbers.plain(survey.satisfaction.mean),
    [names.surveyedEmpowerment]: numbers.plain(survey.empowerment.mean),
    [names.profit]: numbers.yuan(money.profit),
    [names.exhibitors]: numbers.whole(exhibitors.attending),
    [names.visitors]: numbers.whole(market.visitorPersons),
    [names.surveyedLoyalty]: numbers.plain(survey.loyalty.mean),
    [names.revenue]: numbers.yuan(money.revenue),
    [names.margin]: numbers.percent(money.margin),
    [names.fill]: numbers.percent(market.fill),
  };
}

/** What is announced when an edition has ended. */
export function resultSentence({ report }: EditionTruth, { t, numbers }: Speech): string {
  const { edition, exhibitors, money } = report;
  return t.app.result(
    edition,
    numbers.whole(exhibitors.attending),
    numbers.percent(exhibitors.renewalRate),
    numbers.plain(exhibitors.satisfaction),
    numbers.yuan(money.profit),
  );
}

/** The tables behind the floor under `lens`, both sides: head and lines of each, as cells. */
export function printedFloor(truth: EditionTruth, lens: SchemeId, speech: Speech): string[][] {
  const { floor } = speech.t;
  const sides = [floor.sides.exhibitors, floor.sides.visitors];
  const columns = [
    ...Object.values(floor.states),
    floor.table.total,
    floor.table.share,
    ...(lens === 'dickBasu' ? [floor.table.missed, floor.table.counted] : []),
  ];
  return [
    ...sides.flatMap((name, side) => [[name, ...columns], ...roomLines(truth, lens, side, speech)]),
    [floor.table.outside, ...sides],
    ...outsideLines(truth, speech),
  ];
}

function roomLines(truth: EditionTruth, lens: SchemeId, side: number, speech: Speech): string[][] {
  const rooms = truth.rooms[lens][side];
  const report = side === 0 ? truth.report.exhibitors : truth.report.visitors;
  const names = Object.values(speech.t.floor.rooms[lens]).map((room) => room.name);
  const line = (name: string, room: RoomCount, counted: number): string[] => {
    const { whole, percent } = speech.numbers;
    const total = sum(room.states);
    const missed = lens === 'dickBasu' ? [whole(room.missed), whole(counted)] : [];
    return [name, ...room.states.map(whole), whole(total), percent(total / report.attending), ...missed];
  };
  const all: RoomCount = {
    states: [0, 1, 2, 3].map((state) => sum(rooms.map((room) => room.states[state]))),
    missed: sum(rooms.map((room) => room.missed)),
  };
  return [
    ...rooms.map((room, index) => line(names[index], room, report.segments[lens][index])),
    line(speech.t.floor.table.all, all, sum(report.segments[lens])),
  ];
}

function outsideLines({ outside }: EditionTruth, { t, numbers }: Speech): string[][] {
  const { known, lapsed, never, rival } = t.floor.outside;
  return [known, lapsed, never, rival].map((place, index) => [
    place.name,
    ...outside.map((counts) => numbers.whole(counts[index])),
  ]);
}
