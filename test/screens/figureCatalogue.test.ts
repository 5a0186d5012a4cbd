/** What holds for every figure of the catalogue, also for those added later. */
import { cleanup, render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.svelte';
import { en } from '../../src/i18n/en';
import { FIGURE_GROUPS, FIGURES, type FigureMaterial } from '../../src/screens/cockpit/figureCatalogue';
import { Look } from '../../src/state/look.svelte';
import GalleryStage from '../gallery/GalleryStage.svelte';
import { hindsightOf, playRealRun, type RealRun } from '../gallery/realRun';
import { wholeLanguage } from '../support/wholeLanguage';

let run: RealRun;
beforeAll(async () => {
  run = await playRealRun();
});

function material(current: number, view: 'model' | 'organiser'): FigureMaterial {
  const { editions, links, futures, document } = run;
  const seen = editions.slice(0, Math.max(1, current + 1));
  return {
    editions: seen,
    links,
    futures,
    hindsight: hindsightOf(),
    current,
    view,
    document: { ...document, view },
    look: new Look(),
    onlook: () => {},
  };
}

test('every figure has one name and every name one figure', () => {
  expect(FIGURES.map(({ id }) => id).sort()).toEqual(Object.keys(en.cabinet.name).sort());
});

test('figures stand in the order of their groups', () => {
  const places = FIGURES.map(({ group }) => FIGURE_GROUPS.indexOf(group));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  test.each(LANGUAGES)('shows a real run in %s, from the opening on, in both views', async (tag) => {
    const language = await wholeLanguage(tag);
    for (const view of ['model', 'organiser'] as const) {
      for (const current of [0, 1, run.editions.length - 1]) {
        const { container } = render(GalleryStage, { language, figure, material: material(current, view) });
        expect(screen.getAllByRole('heading', { level: 3 })[0]).toBeVisible();
        expect(container.textContent).not.toMatch(/undefined|NaN|\[object|null/);
        cleanup();
      }
    }
  });
});

test("what needs the model's view says so to an organiser instead of showing it", async () => {
  const figure = { ...FIGURES[0], needsModelView: true };
  const language = await wholeLanguage('en');
  render(GalleryStage, { language, figure, material: material(1, 'organiser') });
  expect(screen.getByText(en.cabinet.modelOnly)).toBeVisible();
  expect(screen.queryByRole('slider')).toBeNull();
});
