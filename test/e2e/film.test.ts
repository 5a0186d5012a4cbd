/** A person follows one customer through an edition, phase by phase, forwards and back. */
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../src/formats/document';
import { BASE_DECISIONS, PHASE_IDS } from '../../src/model';
import { tellPhase, type PhaseTold } from '../../src/screens/cockpit/film/phaseTold';
import { DirectRunner } from '../../src/sim/direct';
import type { Plan } from '../../src/sim/runner';
import { seriousFaults } from './pages/axe';
import { FloorFigure } from './pages/floorFigure';
import { sidewaysScroll } from './pages/layout';
import { Speech } from './pages/speech';
import { DEARER, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, setStage } from './robust/stage';

const run = smallRun(5, [BASE_DECISIONS, DEARER, DEARER]);
const plan: Plan = { scenario: scenarioOf(run.scenario), seed: run.seed, parameters: {}, decisions: run.played };
const speech = new Speech('en');

const STATES = ['secure', 'satisfied', 'vulnerable', 'dissatisfied'] as const;

interface Followed {
  readonly customer: number;
  /** name of the hall he stands in at the end */
  readonly hall: string;
  readonly told: readonly PhaseTold[];
}

/** What each phase of edition 3 did to the first exhibitor who was there, told in Node. */
async function tellInNode(): Promise<Followed> {
  const here = new DirectRunner();
  for (let customer = 0; customer < 240; customer++) {
    const { editions } = await here.story(plan, customer);
    const observed = editions.find(({ edition }) => edition === 3);
    if (!observed?.state.attending || observed.state.tenure < 3) continue;
    const { t, numbers } = speech;
    const telling = { observed, side: 'exhibitors', view: 'model', lens: 'brandt', t, numbers } as const;
    const hall = t.floor.rooms.brandt[STATES[observed.classes.brandt]].name;
    return { customer, hall, told: PHASE_IDS.map((phase) => tellPhase(phase, telling)) };
  }
  throw new Error('expected an exhibitor who came three times');
}

describe.each([CHROMIUM, FIREFOX].filter(({ found }) => found))('in $name', ({ launch }) => {
  const stage = setStage(launch);

  test('each phase tells what it did to the customer one follows', async () => {
    const { customer, hall, told } = await tellInNode();
    const cockpit = await stage.cockpit();
    const { page, t } = cockpit;
    const floor = new FloorFigure(page, speech);
    const step = (name: string): Promise<void> => cockpit.film.getByRole('button', { name, exact: true }).click();
    const watch = (): Promise<void> => page.getByRole('button', { name: t.floor.replay('3'), exact: true }).click();
    const words = t.film;
    await cockpit.open(stage.site.url, run);
    await floor.chooseLens('brandt');
    await watch();
    await cockpit.film.getByText(words.pick, { exact: true }).waitFor();
    await step(t.cockpit.film.skip);

    await floor.pick(customer, hall);
    await watch();
    const trace = cockpit.film.getByRole('region');
    const isTold = async ({ sentences, lines }: PhaseTold): Promise<void> => {
      for (const sentence of sentences) await trace.getByText(sentence).waitFor();
      await expect.poll(() => trace.getByRole('term').allInnerTexts()).toEqual(lines.map(({ name }) => name));
      const values = await trace.getByRole('definition').allInnerTexts();
      for (const [index, { after }] of lines.entries()) expect(values[index]).toContain(after);
    };
    for (const [index, phase] of told.entries()) {
      if (index > 0) await step(t.cockpit.film.step);
      await isTold(phase);
    }
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    for (const phase of told.slice(4, 8).reverse()) {
      await step(t.cockpit.film.stepBack);
      await isTold(phase);
    }
  });
});
