import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import type { Language } from '../../src/i18n/language.svelte';
import { FIGURES, type FigureMaterial } from '../../src/screens/cockpit/figureCatalogue';
import { Cabinet } from '../../src/state/cabinet.svelte';
import { Look } from '../../src/state/look.svelte';
import { hindsightOf, playRealRun } from '../gallery/realRun';
import CabinetHost from './CabinetHost.svelte';
import { wholeLanguage } from '../support/wholeLanguage';

const t = en.cabinet;
const ids = FIGURES.map(({ id }) => id);
let material: FigureMaterial;
let language: Language;

beforeAll(async () => {
  const { editions, links, futures, document } = await playRealRun();
  const hindsight = hindsightOf();
  const look = new Look();
  material = { editions, links, futures, hindsight, document, current: 2, view: 'model', look, onlook: () => {} };
  language = await wholeLanguage('en');
});

function open(count: number, cabinet = new Cabinet()): Cabinet {
  render(CabinetHost, { language, cabinet, material, count });
  return cabinet;
}
const places = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.place[data-figure]')].map((place) => place.dataset.figure ?? '');
const chooser = (within_: HTMLElement = document.body) =>
  within(within_).getAllByRole<HTMLSelectElement>('combobox', { name: t.choose });

test('the first figure is shown, and another is chosen by its name', async () => {
  open(1);
  expect(places()).toEqual([ids[0]]);
  await userEvent.selectOptions(chooser()[0], t.name.survey);
  expect(places()).toEqual(['survey']);
});

test('the arrows go round', async () => {
  open(1);
  await userEvent.click(screen.getByRole('button', { name: t.previous }));
  expect(places()).toEqual([ids.at(-1)]);
  await userEvent.click(screen.getByRole('button', { name: t.next }));
  expect(places()).toEqual([ids[0]]);
});

test('two figures are never the same: arrows pass over the other, a choice changes places with it', async () => {
  open(2);
  expect(places()).toEqual([ids[0], ids[1]]);
  await userEvent.click(screen.getAllByRole('button', { name: t.next })[0]);
  expect(places()).toEqual([ids[2], ids[1]]);
  await userEvent.selectOptions(chooser()[0], ids[1]);
  expect(places()).toEqual([ids[1], ids[2]]);
});

test('the choice is remembered, also by a window with less room', () => {
  const cabinet = new Cabinet();
  cabinet.choose(1, 'survey', ['gapBars', 'satisfactionPath']);
  expect(cabinet.shown(ids, 1)).toEqual(['gapBars']);
  expect(cabinet.shown(ids, 2)).toEqual(['gapBars', 'survey']);
  cabinet.choose(0, 'satisfactionPath', ['gapBars']);
  expect(cabinet.shown(ids, 2)).toEqual(['satisfactionPath', 'survey']);
});

test('a figure that is no longer there gives way to the first free one', () => {
  const cabinet = new Cabinet();
  cabinet.choose(0, 'gone', ['gone']);
  expect(cabinet.shown(ids, 2)).toEqual([ids[0], ids[1]]);
});

test('enlarged, it is the same figure with the same chooser; Escape gives the focus back', async () => {
  open(1);
  const enlarge = screen.getByRole('button', { name: t.enlarge });
  enlarge.focus();
  await userEvent.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog');
  expect(chooser(dialog)[0]).toHaveValue(ids[0]);
  await userEvent.selectOptions(chooser(dialog)[0], 'gapBars');
  expect(within(dialog).getByRole('heading', { level: 3 })).toHaveTextContent('Service quality gaps');
  expect(places()).toEqual(['gapBars']);
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(enlarge).toHaveFocus();
});
