/** The figures of the laboratory, for looking at: what they show is played on a small show, nothing in it is made up. */
import type { Component } from 'svelte';
import EnsembleStrip from '../../src/figures/EnsembleStrip.svelte';
import SweepHeat from '../../src/figures/SweepHeat.svelte';
import SweepLine from '../../src/figures/SweepLine.svelte';
import Tornado from '../../src/figures/Tornado.svelte';
import { LEVERS, SCENARIOS } from '../../src/model';
import type { FigureEntry } from '../../src/screens/cockpit/figureCatalogue';
import { DirectRunner } from '../../src/sim/direct';
import { planEnsemble, readEnsemble } from '../../src/state/laboratory/ensemble';
import { leverFactors } from '../../src/state/laboratory/leverFactors';
import { decisionsOfScenario, type Setup } from '../../src/state/laboratory/setup';
import { planSweep, readSweep } from '../../src/state/laboratory/sweep';
import { planTornado, readTornado } from '../../src/state/laboratory/tornado';

const SETUP: Setup = {
  scenario: { ...SCENARIOS.baseline, scale: 0.25 },
  seed: 7,
  parameters: {},
  decisions: decisionsOfScenario('baseline', 'base'),
  from: 1,
  over: 'seeds',
  repeats: 4,
};
const RENEWAL = { outcome: 'renewalRate', when: 'last', from: 1 } as const;
const PROFIT = { outcome: 'profit', when: 'last', from: 1 } as const;

const entry = (id: string, component: Component<never>, properties: Record<string, unknown>): FigureEntry =>
  ({ id, group: 'money', component, properties: () => properties, needsModelView: false }) as unknown as FigureEntry;

/** Plays what the four figures show. */
export async function playExperiments(): Promise<readonly FigureEntry[]> {
  const runner = new DirectRunner();
  const tornado = planTornado(SETUP, leverFactors(SETUP, 'ends').slice(0, 12), [0, 1, 2, 3]);
  const rows = readTornado(tornado, await runner.trials(tornado.trials), RENEWAL);
  const bars = rows.map(({ id, low, high }) => {
    const { min, max, base } = LEVERS.find((lever) => lever.id === id) ?? LEVERS[0];
    return { id, label: id, now: String(base), at: { low: String(min), high: String(max) }, effects: { low, high } };
  });
  const line = planSweep(SETUP, 'promise', undefined, 11);
  const along = readSweep(line, await runner.trials(line.trials), PROFIT);
  const map = planSweep(SETUP, 'standPrice', 'promise', 6);
  const over = readSweep(map, await runner.trials(map.trials), PROFIT);
  const ensemble = planEnsemble(SETUP, 20);
  const spreads = readEnsemble(ensemble, await runner.trials(ensemble.trials), 'seeds', 'renewalRate');
  return [
    entry('tornado', Tornado, { title: 'Tornado', aside: 'renewalRate', bars, unit: 'share', outcome: 'renewalRate' }),
    entry('sweepLine', SweepLine, {
      ...{ title: 'promise', points: along.cells, nowAt: line.now.first, now: along.now, best: along.best },
      ...{ isBestClear: along.isBestClear, unit: 'yuan', outcome: 'profit', lever: 'promise', writeLever: String },
    }),
    entry('sweepHeat', SweepHeat, {
      ...{ title: 'standPrice × promise', points: over.cells, nowAt: map.now, now: over.now, best: over.best },
      ...{ isBestClear: over.isBestClear, unit: 'yuan', outcome: 'profit' },
      ...{ levers: { first: 'standPrice', second: 'promise' }, writeFirst: String, writeSecond: String },
    }),
    entry('ensembleStrip', EnsembleStrip, {
      ...{ title: 'Ensemble', editions: spreads, unit: 'share', outcome: 'renewalRate' },
    }),
  ];
}
