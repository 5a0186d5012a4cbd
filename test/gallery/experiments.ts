/** The figures of the laboratory, for looking at: what they show is played on a small show, nothing in it is made up. */
import type { Component } from 'svelte';
import EnsembleStrip from '../../src/figures/EnsembleStrip.svelte';
import SweepHeat from '../../src/figures/SweepHeat.svelte';
import SweepLine from '../../src/figures/SweepLine.svelte';
import Tornado from '../../src/figures/Tornado.svelte';
import type { Language } from '../../src/i18n/language.svelte';
import { SCENARIOS, type LeverId } from '../../src/model';
import type { FigureEntry, FigureMaterial } from '../../src/screens/cockpit/figureCatalogue';
import { readingText, shortLeverText } from '../../src/screens/laboratory/texts';
import { leverBar, parameterBar } from '../../src/screens/laboratory/tornadoBars';
import { DirectRunner } from '../../src/sim/direct';
import { planEnsemble, readEnsemble } from '../../src/state/laboratory/ensemble';
import { leverFactors, leverOf } from '../../src/state/laboratory/leverFactors';
import { parameterFactors, uncertainParameters } from '../../src/state/laboratory/parameterFactors';
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

/** What a figure of the laboratory needs besides its experiment. */
type Material = FigureMaterial & { readonly language: Language };

function entry(
  id: string,
  component: Component<never>,
  properties: (language: Language) => Record<string, unknown>,
): FigureEntry {
  const made = ({ language }: Material): Record<string, unknown> => properties(language);
  return { id, group: 'money', component, properties: made, needsModelView: false } as unknown as FigureEntry;
}

/** Plays what the figures of the laboratory show. */
export async function playExperiments(): Promise<readonly FigureEntry[]> {
  const runner = new DirectRunner();
  return Promise.all([leverTornado(runner), parameterTornado(runner), line(runner), map(runner), strip(runner)]);
}

async function leverTornado(runner: DirectRunner): Promise<FigureEntry> {
  const plan = planTornado(SETUP, leverFactors(SETUP, 'ends').slice(0, 12), [0, 1, 2, 3]);
  const rows = readTornado(plan, await runner.trials(plan.trials), RENEWAL);
  return entry('tornado', Tornado, (language) => ({
    title: language.t.laboratory.levers.figure,
    aside: language.t.laboratory.levers.sweepThis,
    bars: rows.map((row) => leverBar(row, SETUP, 'ends', language)),
    unit: 'share',
    outcome: readingText(RENEWAL, SETUP.scenario.editions, language),
  }));
}

async function parameterTornado(runner: DirectRunner): Promise<FigureEntry> {
  const uncertain = uncertainParameters({ group: 'evaluate', grades: 'sourced' });
  const plan = planTornado(SETUP, parameterFactors(SETUP, uncertain), [0, 1, 2, 3]);
  const rows = readTornado(plan, await runner.trials(plan.trials), RENEWAL);
  return entry('tornadoParameters', Tornado, (language) => ({
    title: language.t.laboratory.assumptions.figure,
    aside: language.t.laboratory.assumptions.openThis,
    bars: rows.flatMap((row) => parameterBar(row, SETUP, language)),
    unit: 'share',
    outcome: readingText(RENEWAL, SETUP.scenario.editions, language),
  }));
}

const leverName = (id: LeverId, { t }: Language): string => t.levers.byId[id].name;

async function line(runner: DirectRunner): Promise<FigureEntry> {
  const plan = planSweep(SETUP, 'promise', undefined, 11);
  const { cells, now, best, isBestClear } = readSweep(plan, await runner.trials(plan.trials), PROFIT);
  return entry('sweepLine', SweepLine, (language) => {
    const { lineFigure, band } = language.t.laboratory.sweep;
    const outcome = readingText(PROFIT, SETUP.scenario.editions, language);
    return {
      ...{ title: lineFigure(outcome, leverName('promise', language)), aside: band, outcome, unit: 'yuan' },
      ...{ points: cells, nowAt: plan.now.first, now, best, isBestClear, lever: leverName('promise', language) },
      writeLever: (value: number) => shortLeverText(leverOf('promise'), value, language),
    };
  });
}

async function map(runner: DirectRunner): Promise<FigureEntry> {
  const plan = planSweep(SETUP, 'standPrice', 'promise', 6);
  const { cells, now, best, isBestClear } = readSweep(plan, await runner.trials(plan.trials), PROFIT);
  return entry('sweepHeat', SweepHeat, (language) => {
    const levers = { first: leverName('standPrice', language), second: leverName('promise', language) };
    const outcome = readingText(PROFIT, SETUP.scenario.editions, language);
    return {
      ...{ title: language.t.laboratory.sweep.mapFigure(outcome, levers.first, levers.second), levers, outcome },
      ...{ points: cells, nowAt: plan.now, now, best, isBestClear, unit: 'yuan' },
      writeFirst: (value: number) => shortLeverText(leverOf('standPrice'), value, language),
      writeSecond: (value: number) => shortLeverText(leverOf('promise'), value, language),
    };
  });
}

async function strip(runner: DirectRunner): Promise<FigureEntry> {
  const plan = planEnsemble(SETUP, 20);
  const editions = readEnsemble(plan, await runner.trials(plan.trials), 'seeds', 'renewalRate');
  return entry('ensembleStrip', EnsembleStrip, ({ t }) => ({
    title: t.laboratory.ensemble.figure,
    aside: t.laboratory.outcomes.renewalRate,
    outcome: t.laboratory.outcomes.renewalRate,
    editions,
    unit: 'share',
  }));
}
