import { describe, expect, test } from 'vitest';
import { cutsOf, marginCuts } from '../../../src/figures/floor/cuts';
import type { Lens } from '../../../src/figures/floor/customers';
import { mapPerMark, MOST_MAP_MARKS, plotFacets } from '../../../src/figures/floor/map';
import { mapFacets } from '../../../src/figures/floor/mapFacets';
import { buildScene } from '../../../src/figures/floor/scene';
import { BASE_DECISIONS, createRun, playEdition, SCENARIOS } from '../../../src/model';
import { takeSnapshot } from '../../../src/sim/snapshot';
import { crowd, floorInput, guest, manyPeople } from './crowd';

const MAP = { layout: 'map', view: 'model', side: 'both' } as const;

describe('cuts', () => {
  test('boundaries are the model’s parameters, or a run’s own', () => {
    expect(cutsOf('knoxFew', {})).toEqual([1.25]);
    expect(cutsOf('brandtSatisfaction', {})).toEqual([72, 60, 50]);
    expect(cutsOf('knoxFew', { knoxFew: 2 })).toEqual([2]);
    expect(() => cutsOf('nothing', {})).toThrow('expected a parameter of the model, got "nothing"');
  });

  test('margins are compared among attending exhibitors', () => {
    const people = crowd([
      guest({ margin: 10 }),
      guest({ margin: 30 }),
      { margin: 900 },
      guest({ margin: 20 }),
      guest({ margin: 5000, isVisitor: true }),
    ]);
    expect(marginCuts(people, 0.2)).toEqual({ median: 20, top: 26 });
    expect(marginCuts(crowd([{ margin: 9 }]), 0.2)).toEqual({ median: 0, top: 0 });
  });
});

describe('map', () => {
  const people = crowd(manyPeople(300));

  test('larger values stand further right and higher', () => {
    const to = crowd([
      guest({ statedIntention: 0.2, satisfaction: 50 }),
      guest({ statedIntention: 0.9, satisfaction: 80 }),
    ]);
    const { placement } = buildScene(floorInput(to, { choice: { ...MAP, lens: 'brandt' } })).after;
    expect(placement.x[1]).toBeGreaterThan(placement.x[0]);
    expect(placement.y[1]).toBeLessThan(placement.y[0]);
  });

  test('what lies beyond an axis stands on its rim, and every mark inside its plot', () => {
    for (const lens of ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier', 'behaviour'] as Lens[]) {
      const scene = buildScene(floorInput(crowd(manyPeople(300)), { choice: { ...MAP, lens } }));
      for (const customer of scene.drawn) {
        if (scene.after.places[customer] > 3) continue;
        const [x, y] = [scene.after.placement.x[customer], scene.after.placement.y[customer]];
        const isOnAPlot = scene.plots.some(
          ({ box }) =>
            x >= box.x - 0.01 && x <= box.x + box.width + 0.01 && y >= box.y - 0.01 && y <= box.y + box.height + 0.01,
        );
        expect(isOnAPlot).toBe(true);
      }
    }
  });

  test('whole numbers are spread within their band, everybody always at the same place', () => {
    const [{ x }] = mapFacets(people, 'dickBasu', 'both', {});
    const values = Array.from({ length: people.count }, (_, customer) => x.value(people, customer));
    expect(Math.min(...values)).toBeGreaterThan(1.5);
    expect(Math.max(...values)).toBeLessThan(2.5);
    expect(x.value(people, 7)).toBe(values[7]);
  });

  test('each class has one name on every plot, and infinite ends reach the rim', () => {
    for (const lens of ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier', 'behaviour'] as Lens[]) {
      for (const facet of mapFacets(people, lens, 'both', {})) {
        expect(facet.labels.map(({ room }) => room).sort()).toEqual([0, 1, 2, 3]);
        const box = { x: 50, y: 20, width: 300, height: 200 };
        const [plot] = plotFacets([facet], [box]);
        expect(plot.x(-Infinity)).toBe(box.x);
        expect(plot.x(Infinity)).toBe(box.x + box.width);
        expect(plot.y(Infinity)).toBe(box.y);
      }
    }
  });

  test('more customers than a map can show are sampled', () => {
    expect(mapPerMark(2000)).toBe(1);
    expect(mapPerMark(MOST_MAP_MARKS + 1)).toBe(2);
  });
});

describe('map and model agree', () => {
  const run = createRun(SCENARIOS.baseline, 11);
  playEdition(run, BASE_DECISIONS);
  const snapshot = takeSnapshot(run);
  const attending = Array.from(snapshot.attending.keys()).filter((customer) => snapshot.attending[customer]);

  test('Dick–Basu and Knox classes are the quarters their rules draw', () => {
    for (const [lens, order] of [
      ['dickBasu', [1, 0, 3, 2]],
      ['knox', [0, 2, 1, 3]],
    ] as const) {
      const [facet] = mapFacets(snapshot, lens, 'both', {});
      const [upright, level] = facet.rules;
      for (const customer of attending) {
        const isRight = facet.x.value(snapshot, customer) >= upright.x0;
        const isHigh = facet.y.value(snapshot, customer) > level.y0;
        expect(order[(isHigh ? 0 : 2) + (isRight ? 1 : 0)]).toBe(snapshot.classes[lens][customer]);
      }
    }
  });

  test('nobody is in a better Brandt class than the lines allow', () => {
    const [facet] = mapFacets(snapshot, 'brandt', 'both', {});
    const satisfaction = cutsOf('brandtSatisfaction', {});
    const intention = cutsOf('brandtIntention', {});
    for (const customer of attending) {
      const state = snapshot.classes.brandt[customer];
      if (state === 3) continue;
      expect(facet.x.value(snapshot, customer)).toBeGreaterThanOrEqual(satisfaction[state] - 1e-4);
      expect(facet.y.value(snapshot, customer)).toBeGreaterThanOrEqual(intention[state] - 1e-6);
    }
  });

  test('an exhibitor above the median line is profitable, one below is not', () => {
    const [facet] = mapFacets(snapshot, 'reinartzKumar', 'exhibitors', {});
    const level = facet.rules[1].y0;
    for (const customer of attending) {
      if (customer >= snapshot.exhibitorCount || Math.abs(facet.y.value(snapshot, customer) - level) < 0.01) continue;
      const isProfitable = snapshot.classes.reinartzKumar[customer] % 2 === 0;
      expect(facet.y.value(snapshot, customer) > level).toBe(isProfitable);
    }
  });
});
