/** A run with other assumptions than the model's: how it begins, and that it ends with it. */
import { describe, expect, it, vi } from 'vitest';
import { newDocument } from '../../src/formats/document';
import { Forecast } from '../../src/state/forecast.svelte';
import { Playback } from '../../src/state/playback.svelte';
import { Runs } from '../../src/state/runs.svelte';
import { Show } from '../../src/state/show.svelte';
import { Workspace } from '../../src/state/workspace.svelte';
import { DirectRunner } from '../../src/sim/direct';
import { SCENARIOS } from '../../src/model';

const SMALL = { kind: 'own' as const, title: 'small', scenario: { ...SCENARIOS.baseline, scale: 0.1, editions: 4 } };

function open(): Show {
  const runner = new DirectRunner();
  return new Show({
    workspace: new Workspace(newDocument(SMALL, 5)),
    runs: new Runs(runner),
    forecast: new Forecast(runner),
    playback: new Playback({ now: () => 0, request: () => 0, cancel: () => {} }),
    hasFilm: () => false,
    onchange: () => {},
    onfault: (error) => {
      throw error;
    },
    newSeed: () => 77,
  });
}

describe('a run with other assumptions', () => {
  it('begins with them in the same market, and is played with them', async () => {
    const show = open();
    show.begin(SMALL, 5, { rebook: [0, 0] });
    expect(show.document).toMatchObject({ seed: 5, parameters: { rebook: [0, 0] }, played: [] });
    expect([show.changedAssumptions, show.isUntouched]).toEqual([1, false]);
    const other = open();
    other.sync();
    for (const one of [show, other]) {
      await vi.waitFor(() => expect(one.editions).toHaveLength(1), { timeout: 10_000 });
      await one.openDoors();
    }
    const renewal = (one: Show) => one.editions[1].report.exhibitors.renewalRate ?? 0;
    expect(renewal(show)).toBeLessThan(renewal(other));
  });

  it('keeps them when it is started again or with other customers, and leaves them to no other run', () => {
    const show = open();
    show.begin(SMALL, 5, { loss: 3 });
    show.restart();
    expect(show.document.parameters).toEqual({ loss: 3 });
    show.newMarket();
    expect(show.document.parameters).toEqual({ loss: 3 });
    show.begin({ kind: 'ready', id: 'baseline' });
    expect([show.document.parameters, show.changedAssumptions]).toEqual([{}, 0]);
  });
});
