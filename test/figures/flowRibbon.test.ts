import { describe, expect, test } from 'vitest';
import { layoutFlow } from '../../src/charts/layout/flow';
import { classNames } from '../../src/figures/classNames';
import { flowReading } from '../../src/figures/flowReading';
import { attendanceFlow, classFlow, OUTSIDE, total } from '../../src/figures/flowRibbon';
import { flowStops, nextStop } from '../../src/figures/flowStops';
import { flowTables } from '../../src/figures/flowTables';
import { en } from '../../src/i18n/en';
import { numbersFor } from '../../src/i18n/numbers';
import { zhHans } from '../../src/i18n/zhHans';
import { BASE_DECISIONS, createRun, playEdition, SCENARIOS, SCHEMES } from '../../src/model';
import { movesOf, noMoves, playedEdition } from './fixture';

const withMoves = (dickBasu: number[][]) => ({
  transitions: { dickBasu, knox: noMoves(), reinartzKumar: noMoves(), brandt: noMoves(), tier: noMoves() },
});
const opening = playedEdition(0, {
  exhibitors: {
    attending: 100,
    newcomers: 30,
    ...withMoves(
      movesOf([
        [0, 0, 70],
        [4, 3, 30],
      ]),
    ),
  },
  visitors: { attending: 10, newcomers: 10, ...withMoves(movesOf([[4, 2, 10]])) },
});
const first = playedEdition(1, {
  exhibitors: {
    attending: 80,
    newcomers: 25,
    ...withMoves(
      movesOf([
        [0, 0, 50],
        [0, 2, 5],
        [0, 4, 15],
        [3, 4, 30],
        [4, 3, 25],
      ]),
    ),
  },
  visitors: {
    attending: 12,
    newcomers: 4,
    ...withMoves(
      movesOf([
        [2, 2, 8],
        [4, 2, 4],
        [2, 4, 2],
      ]),
    ),
  },
});
const editions = [opening, first];

describe('flows between classes', () => {
  test('fill every block with those who arrived in it', () => {
    const { values, links } = classFlow(editions, 'dickBasu', 'exhibitors');
    expect(values[0].slice(0, 4)).toEqual([70, 0, 0, 30]);
    expect(values[1].slice(0, 4)).toEqual([50, 0, 5, 25]);
    expect(total(links.filter((link) => link.to === 0))).toBe(50);
  });
  test('empty every block: who is in it goes on, elsewhere or away', () => {
    const { values, links } = classFlow(editions, 'dickBasu', 'exhibitors');
    for (const from of [0, 1, 2, 3]) expect(total(links.filter((link) => link.from === from))).toBe(values[0][from]);
  });
  test('add both sides cell by cell', () => {
    const { values } = classFlow(editions, 'dickBasu', 'both');
    expect(values[1].slice(0, 4)).toEqual([50, 0, 17, 25]);
  });
  test('make the world outside as high as those who went or those who come', () => {
    const { values } = classFlow(editions, 'dickBasu', 'exhibitors');
    expect(values[0][OUTSIDE]).toBe(25);
    expect(values[1][OUTSIDE]).toBe(45);
  });
  test('show the opening alone as one column without ribbons', () => {
    const { values, links } = classFlow([opening], 'dickBasu', 'exhibitors');
    expect(values).toEqual([[70, 0, 0, 30, 0]]);
    expect(links).toEqual([]);
  });
});

describe("flows in organiser's view", () => {
  test('are what can be counted at the door', () => {
    const { values, links } = attendanceFlow(editions, 'exhibitors');
    expect(values.map((column) => column[0])).toEqual([100, 80]);
    expect(links.map((link) => link.value)).toEqual([55, 45, 25]);
  });
});

describe('reading a flow', () => {
  const counts = classFlow(editions, 'dickBasu', 'exhibitors');
  const classes = classNames(en.floor.rooms, 'dickBasu');
  const words = { t: en.figures, numbers: numbersFor('en'), side: 'exhibitors' as const, classes };
  const reading = flowReading(editions, counts, words);
  test('names edition, classes and number', () => {
    expect(reading.ribbon({ step: 0, from: 0, to: 2, value: 5 })).toContain(`${classes[0]} → ${classes[2]}: 5`);
    expect(reading.ribbon({ step: 0, from: 4, to: 3, value: 25 })).toContain('came in');
    expect(reading.ribbon({ step: 0, from: 0, to: 4, value: 15 })).toContain('left');
  });
  test('gives a block its share of those present, and says who left and who comes outside', () => {
    expect(reading.node({ column: 1, node: 0, value: 50 })).toContain('63%');
    expect(reading.node({ column: 0, node: OUTSIDE, value: 25 })).toContain('25');
    expect(reading.node({ column: 1, node: OUTSIDE, value: 45 })).toContain('45');
  });
  test('has a table of counts and a matrix of the moves into the edition on screen', () => {
    const tables = flowTables(editions, counts, 1, words);
    expect(tables[0].rows[1].cells).toEqual(['50', '0', '5', '25', '25', '45']);
    expect(tables[1].rows[0].cells).toEqual(['50', '0', '5', '0', '15']);
    expect(flowTables(editions, counts, 0, words)).toHaveLength(1);
  });
});

describe('the keyboard on a flow', () => {
  const counts = classFlow(editions, 'dickBasu', 'exhibitors');
  const layout = layoutFlow(counts.values, counts.links, {
    width: 400,
    height: 100,
    nodeWidth: 12,
    nodeGap: 4,
    columnCount: 2,
  });
  const stops = flowStops(layout, 2);
  test('walks headings and blocks down a column, ribbons between columns', () => {
    expect(nextStop(stops, 'column-0', 'ArrowDown')).toBe('node-0-0');
    expect(nextStop(stops, 'column-0', 'ArrowRight')).toBe('ribbon-0-0-0');
    expect(nextStop(stops, 'ribbon-0-0-0', 'ArrowRight')).toBe('column-1');
    expect(nextStop(stops, 'node-1-0', 'Home')).toBe('column-0');
    expect(nextStop(stops, 'column-0', 'End')).toBe('column-1');
  });
  test('stops at the edges and leaves other keys alone', () => {
    expect(nextStop(stops, 'column-0', 'ArrowUp')).toBeUndefined();
    expect(nextStop(stops, 'column-1', 'ArrowRight')).toBeUndefined();
    expect(nextStop(stops, 'column-0', 'a')).toBeUndefined();
    expect(nextStop(stops, 'gone', 'ArrowDown')).toBeUndefined();
  });
  test('reaches the eight largest ribbons and no more', () => {
    const links = Array.from({ length: 16 }, (_, index) => ({
      step: 0,
      from: index >> 2,
      to: index & 3,
      value: index + 1,
    }));
    const wide = layoutFlow(
      [
        [9, 9, 9, 9, 0],
        [9, 9, 9, 9, 0],
      ],
      links,
      { width: 400, height: 100, nodeWidth: 12, nodeGap: 4, columnCount: 2 },
    );
    const ribbons = flowStops(wide, 2)[1];
    expect(ribbons).toHaveLength(8);
    expect(ribbons.every((stop) => stop.kind === 'ribbon' && stop.ribbon.value > 8)).toBe(true);
  });
});

test('the reports of the model fill and empty every block, in all schemes and on both sides', () => {
  const run = createRun(SCENARIOS.baseline, 1);
  const reports = [run.opening, playEdition(run, BASE_DECISIONS), playEdition(run, BASE_DECISIONS)];
  const played = reports.map((report) => ({ ...playedEdition(report.edition), report }));
  for (const scheme of SCHEMES) {
    const { values, links } = classFlow(played, scheme, 'both');
    for (const [step, node] of [0, 1].flatMap((at) => [0, 1, 2, 3].map((index) => [at, index]))) {
      expect(total(links.filter((link) => link.step === step && link.from === node))).toBe(values[step][node]);
      expect(total(links.filter((link) => link.step === step && link.to === node))).toBe(values[step + 1][node]);
    }
    const present = values[2].slice(0, OUTSIDE).reduce((sum, count) => sum + count, 0);
    expect(present).toBe(reports[2].exhibitors.attending + reports[2].visitors.attending);
  }
});

test('classes are named in the order the model numbers them', () => {
  expect(classNames(zhHans.floor.rooms, 'knox')).toEqual(['忠诚者', '习惯性购买者', '多品牌购买者', '品牌改换者']);
  expect(classNames(zhHans.floor.rooms, 'reinartzKumar')).toEqual(['真正的朋友', '藤壶', '花蝴蝶', '陌生人']);
});
