/**
 * How soon an edition explains itself: what each changed lever did, and how far luck reaches, without holding up the page.
 * Two cores have 300 ms for up to five levers, 1.5 s for all levers with their bands; a busy machine gets three times that.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { BASE_DECISIONS, LEVERS, SCENARIOS, type Decisions } from '../../src/model';
import { smallRun } from './robust/runs';
import { CHROMIUM, setStage } from './robust/stage';
import { quantile, timeExplanation, traceTasks, type ExplanationTimes } from './robust/stopwatch';

const PATIENCE = 3;
const RUNS = 5;
const BASELINE = { kind: 'own', title: 'Speed', scenario: SCENARIOS.baseline } as const;
const FIVE = { standPrice: 1300, advertising: 65, training: 70, information: 70, recovery: 65 };

/** Every lever a little off its base. */
const ALL = Object.fromEntries(
  LEVERS.map((lever) => [
    lever.id,
    typeof lever.base === 'boolean' ? !lever.base : lever.base + lever.step * (lever.base < lever.max ? 1 : -1),
  ]),
) as unknown as Decisions;

const written: string[] = [];

describe.skipIf(!CHROMIUM.found)('an edition explains itself', () => {
  const stage = setStage(CHROMIUM.launch);
  afterAll(() => console.log(`\n${written.join('\n')}\n`));

  /** Plays the same edition in fresh pages; there is no film, behind which the explanation could be worked out ahead. */
  async function measure(draft: Decisions): Promise<{ times: ExplanationTimes[]; tasks: number[] }> {
    const times: ExplanationTimes[] = [];
    const tasks: number[] = [];
    for (let count = 0; count < RUNS; count++) {
      const cockpit = await stage.cockpit();
      await cockpit.open(stage.site.url, smallRun(5 + count, [BASE_DECISIONS], { draft, scenario: BASELINE }));
      await cockpit.settled();
      const trace = await traceTasks(stage.browser, cockpit.page);
      times.push(await timeExplanation(cockpit.page, { edition: 2, bands: en.why.luckWaiting, done: en.why.legend }));
      tasks.push(...(await trace.stop()));
      await cockpit.page.context().close();
    }
    return { times, tasks };
  }

  test.each([
    { name: 'five levers', draft: { ...BASE_DECISIONS, ...FIVE }, points: 300, bands: 1500 },
    { name: 'all levers', draft: ALL, points: Infinity, bands: 1500 },
  ])('$name', async ({ name, draft, points, bands }) => {
    const { times, tasks } = await measure(draft);
    const write = (what: string, values: readonly number[], target: number): void => {
      const [median, worst] = [quantile(values, 0.5), Math.max(...values)];
      written.push(
        `${name}, ${what}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (target ${target} ms)`,
      );
    };
    write(
      'points',
      times.map((time) => time.points),
      points,
    );
    write(
      'bands',
      times.map((time) => time.bands),
      bands,
    );
    const longest = Math.max(...tasks);
    written.push(`${name}, longest task of the page: ${longest.toFixed(0)} ms of processor time (target 50 ms)`);
    expect(
      quantile(
        times.map((time) => time.points),
        0,
      ),
    ).toBeLessThan(points * PATIENCE);
    expect(
      quantile(
        times.map((time) => time.bands),
        0,
      ),
    ).toBeLessThan(bands * PATIENCE);
  });
});
