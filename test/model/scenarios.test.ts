// @vitest-environment node
/** The ready scenarios start and end as the specification says, section 8.2. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, SCENARIOS, checkScenario, createRun, simulate } from '../../src/model';
import type { Decisions, EditionReport, ScenarioId, SideReport } from '../../src/model';
import { mean, seedsFrom, there, withBase } from './twinWorlds';

const seeds = seedsFrom(1, 10);

function play(id: ScenarioId, decisions: Decisions | readonly Decisions[]): EditionReport[][] {
  return seeds.map((seed) => simulate(SCENARIOS[id], decisions, seed).reports);
}
const score = (runs: EditionReport[][]): number => mean(runs.map((reports) => reports[7].money.score / 1e6));
const over = (runs: EditionReport[][], edition: number, figure: (report: EditionReport) => number): number =>
  mean(runs.map((reports) => figure(reports[edition - 1])));
const exhibitors = (report: EditionReport): number => report.exhibitors.attending;
const renewal = (report: EditionReport): number => there(report.exhibitors.renewalRate);
const spuriousShare = ({ segments }: SideReport): number =>
  segments.dickBasu[2] / segments.dickBasu.reduce((sum, count) => sum + count, 0);

const POOR = withBase({ reliability: 30, responsiveness: 30, assurance: 30, empathy: 30, tangibles: 30 });

test('there are seven ready scenarios, all legal', () => {
  expect(Object.keys(SCENARIOS)).toHaveLength(7);
  for (const scenario of Object.values(SCENARIOS)) expect(() => checkScenario(scenario)).not.toThrow();
});

describe('price war', () => {
  const cut = withBase({ standPrice: 850 });
  const matched = play('priceWar', [BASE_DECISIONS, BASE_DECISIONS, cut, cut, cut, BASE_DECISIONS]);
  const held = play('priceWar', BASE_DECISIONS);
  const cared = play(
    'priceWar',
    withBase({ information: 65, personalisation: 45, reliability: 65, training: 55, community: 35 }),
  );

  test('holding beats matching, and early investment in the relationship beats both', () => {
    expect(Math.abs(score(held) - 10.8)).toBeLessThan(3);
    expect(Math.abs(score(matched) - 4.3)).toBeLessThan(3);
    expect(Math.abs(score(cared) - 14)).toBeLessThan(3);
    expect(over(cared, 8, exhibitors)).toBeGreaterThan(over(held, 8, exhibitors) + 25);
  });

  test('matching costs three losing years', () => {
    for (const edition of [3, 4, 5]) expect(over(matched, edition, ({ money }) => money.profit)).toBeLessThan(0);
  });
});

describe('over-promised launch', () => {
  const start = seeds.map((seed) => createRun(SCENARIOS.overPromisedLaunch, seed).opening);
  const going = play('overPromisedLaunch', withBase({ promise: 90, reliability: 40, advertising: 65 }));
  const honest = play('overPromisedLaunch', withBase({ promise: 72 }));
  const better = play(
    'overPromisedLaunch',
    withBase({ promise: 74, reliability: 70, training: 60, recovery: 60, information: 65 }),
  );

  test('starts with next to no credibility and 350 to 370 exhibitors', () => {
    // .15 is the least that two editions can leave of .6: the specification's .13 lies below its own equation
    expect(mean(start.map((report) => report.reputation.credibility))).toBeCloseTo(0.14, 1);
    expect(over(going, 1, exhibitors)).toBeGreaterThan(335);
    expect(over(going, 1, exhibitors)).toBeLessThan(385);
    expect(over(honest, 1, exhibitors)).toBeGreaterThan(335);
  });

  test('going on ruins it, honesty heals, honesty and better service heal more', () => {
    expect(Math.abs(score(going) + 12.7)).toBeLessThan(3.5);
    expect(Math.abs(score(honest) - 12.2)).toBeLessThan(3.5);
    expect(Math.abs(score(better) - 16.1)).toBeLessThan(3.5);
    expect(over(honest, 4, ({ reputation }) => reputation.credibility)).toBeCloseTo(0.57, 1);
  });
});

describe('growing past the hall', () => {
  const loud = play('growingPastTheHall', withBase({ standPrice: 1000, advertising: 65 }));
  const base = play('growingPastTheHall', BASE_DECISIONS);
  const dear = play(
    'growingPastTheHall',
    withBase({ standPrice: 1300, explainPrice: true, training: 65, advertising: 40 }),
  );

  test('cheap and loud turns firms away and wears the standards', () => {
    const turned = mean(loud.map((reports) => mean(reports.map(({ market }) => market.turnedAway))));
    expect(turned).toBeGreaterThan(45);
    expect(turned).toBeLessThan(95);
    expect(over(loud, 8, ({ service }) => service.erosion)).toBeGreaterThan(1);
    expect(over(loud, 1, ({ exhibitors: side }) => there(side.experienced[1]))).toBeLessThan(69);
  });

  test('dearer and better trained earns most with fewer exhibitors', () => {
    expect(Math.abs(score(loud) + 6.8)).toBeLessThan(3.5);
    expect(Math.abs(score(base) - 10.9)).toBeLessThan(3.5);
    expect(Math.abs(score(dear) - 23)).toBeLessThan(3.5);
    expect(over(dear, 8, exhibitors)).toBeLessThan(over(base, 8, exhibitors));
  });
});

describe('monopoly hall and crowded calendar', () => {
  const monopoly = play('monopolyHall', POOR);
  const crowded = play('crowdedCalendar', POOR);

  test('the same poor service keeps renewal where there is no rival, and loses it where there are three', () => {
    expect(over(monopoly, 8, renewal)).toBeGreaterThan(0.69);
    expect(over(crowded, 8, renewal)).toBeLessThan(0.68);
    expect(Math.abs(over(crowded, 8, exhibitors) - 217)).toBeLessThan(40);
  });

  test('what the monopoly keeps is more and more spurious', () => {
    const before = mean(seeds.map((seed) => spuriousShare(createRun(SCENARIOS.monopolyHall, seed).opening.exhibitors)));
    const after = over(monopoly, 8, (report) => spuriousShare(report.exhibitors));
    expect(Math.abs(before - 0.22)).toBeLessThan(0.03);
    expect(Math.abs(after - 0.3)).toBeLessThan(0.04);
  });
});

describe('empty empowerment', () => {
  const rights = { suggestion: 75, choice: 70, decision: 75, participation: 60, information: 5 };
  const kept = play('emptyEmpowerment', withBase(rights));
  const withdrawn = play('emptyEmpowerment', BASE_DECISIONS);
  const filled = play('emptyEmpowerment', withBase({ ...rights, choice: 50, participation: 45, information: 75 }));

  test('starts with few exhibitors, over a third of them spuriously loyal', () => {
    expect(Math.abs(over(kept, 1, exhibitors) - 298)).toBeLessThan(30);
    const opening = seeds.map((seed) => createRun(SCENARIOS.emptyEmpowerment, seed).opening.exhibitors);
    expect(Math.abs(mean(opening.map(spuriousShare)) - 0.38)).toBeLessThan(0.04);
  });

  test('rights without information ruin it; withdrawing them helps, filling them with information helps more', () => {
    expect(Math.abs(score(kept) + 14)).toBeLessThan(3.5);
    expect(Math.abs(score(withdrawn) - 15.8)).toBeLessThan(3.5);
    expect(Math.abs(score(filled) - 18.9)).toBeLessThan(3.5);
    expect(score(filled)).toBeGreaterThan(score(withdrawn));
  });
});
