/** What leaves the page: every figure of the catalogue as a drawing that stands alone, and as a picture of it. */
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/app.css';
import FlowRibbon from '../../../src/figures/FlowRibbon.svelte';
import KeyFigures from '../../../src/figures/KeyFigures.svelte';
import type { Language } from '../../../src/i18n/language.svelte';
import { FIGURES, type FigureEntry } from '../../../src/screens/cockpit/figureCatalogue';
import { Look } from '../../../src/state/look.svelte';
import GalleryStage from '../../gallery/GalleryStage.svelte';
import { hindsightOf, playRealRun, type RealRun } from '../../gallery/realRun';
import Stage from '../Stage.svelte';
import { wholeLanguage } from '../../support/wholeLanguage';

const RUN_NAME = '春季建材展 <& "试办">';
const LANGUAGE = 'zh-Hans';
let run: RealRun;
let language: Language;
let panel: HTMLElement;
let saved: { name: string; contents: Promise<Blob> }[];

const exporter = {
  origin: () => ({ run: RUN_NAME, edition: '第 6 届', remarks: ['模型视角', '种子 7'] }),
  save: (name: string, contents: Promise<Blob>) => void saved.push({ name, contents }),
};

beforeAll(async () => {
  document.documentElement.lang = LANGUAGE;
  language = await wholeLanguage(LANGUAGE);
  run = await playRealRun();
});
beforeEach(() => {
  saved = [];
  panel = document.createElement('div');
  panel.style.width = '320px';
  document.body.append(panel);
});
afterEach(() => {
  cleanup();
  panel.remove();
  delete document.documentElement.dataset.theme;
});

function showEntry(figure: FigureEntry): void {
  const { document, editions, links } = run;
  const current = editions.length - 1;
  const material = {
    editions,
    links,
    document,
    futures: [],
    hindsight: hindsightOf(),
    current,
    view: 'model' as const,
    look: new Look(),
    onlook: () => {},
  };
  render(GalleryStage, { props: { language, figure, material, exporter }, target: panel });
}

/** Two frames: figures measure their room and draw again. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resume) => requestAnimationFrame(resume));
}

async function save(kind: 'SVG' | 'PNG' | 'CSV'): Promise<Blob> {
  await settle();
  const count = saved.length;
  panel.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
  const item = await vi.waitUntil(() =>
    [...panel.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((other) => other.textContent?.includes(kind)),
  );
  item.click();
  await vi.waitUntil(() => saved.length > count);
  return saved[count].contents;
}

async function expectStandsAlone(file: Blob): Promise<Document> {
  expect(file.type).toMatch(/^image\/svg\+xml/);
  const text = await file.text();
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  for (const name of ['width', 'height', 'viewBox']) expect(picture.documentElement.hasAttribute(name)).toBe(true);
  expect(picture.querySelectorAll('script, style, foreignObject, iframe, animate')).toHaveLength(0);
  for (const element of picture.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^class$|^style$|^aria-|^data-/);
      expect(value).not.toMatch(/var\(|currentcolor|NaN|undefined/i);
      if (/(^|:)href$/.test(name)) expect(value).toMatch(/^(#|data:image\/png;base64,)/);
      if (value.includes('url(')) expect(picture.querySelector(value.slice(4, -1))).not.toBeNull();
    }
  }
  // the name of the drawing's language is the only address in it
  expect(
    text.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('http://www.w3.org/1999/xlink', ''),
  ).not.toContain('://');
  return picture;
}

/** Two long texts: where they part is enough to see. */
function expectSame(text: string, expected: string): void {
  const at = [...text].findIndex((character, index) => character !== expected[index]);
  const around = (whole: string): string => (text === expected ? '' : whole.slice(Math.max(0, at - 80), at + 80));
  expect(around(text)).toBe(around(expected));
}

const wordsOf = (picture: Document): string =>
  [...picture.querySelectorAll('text')].map((text) => text.textContent).join('\n');

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  test('leaves as a drawing that stands alone, with its title and where it comes from', async () => {
    showEntry(figure);
    const picture = await expectStandsAlone(await save('SVG'));
    const title = panel.querySelector('h3')?.textContent ?? '';
    expect(title).not.toBe('');
    expect(picture.querySelector('title')?.textContent).toBe(title);
    const words = wordsOf(picture);
    expect(words).toContain(title.slice(0, 5));
    expect(words).toContain(RUN_NAME);
    expect(words).toContain('第 6 届');
    expect(picture.documentElement.getAttribute('xml:lang')).toBe(LANGUAGE);
    expect(saved[0].name).toMatch(/^[^\\/:*?"<>|]+-第6届\.svg$/);
  });

  test('leaves as a picture twice as sharp, with something on it', async () => {
    showEntry(figure);
    const { documentElement: root } = await expectStandsAlone(await save('SVG'));
    const file = await save('PNG');
    expect(file.type).toBe('image/png');
    const picture = await createImageBitmap(file);
    expect(picture.width).toBe(2 * Number(root.getAttribute('width')));
    expect(picture.height).toBe(2 * Number(root.getAttribute('height')));
    const { top, bottom } = inkOf(picture);
    // title above, caption below
    expect(top).toBeLessThan(80);
    expect(bottom).toBeGreaterThan(picture.height - 80);
  });

  test('leaves the same from a dark screen and from a light one', async () => {
    showEntry(figure);
    const light = await (await save('SVG')).text();
    const hasCanvas = panel.querySelector('.content canvas') !== null;
    document.documentElement.dataset.theme = 'dark';
    // as under reduced motion, where every property has a transition
    const moving = document.head.appendChild(document.createElement('style'));
    moving.textContent = '* { transition: all 0.3s }';
    await settle();
    // a canvas keeps the colours it was painted in
    if (!hasCanvas) expectSame(await (await save('SVG')).text(), light);
    moving.remove();
    expect(document.documentElement.dataset).toEqual(expect.objectContaining({ theme: 'dark' }));
    expect(document.documentElement.dataset.still).toBeUndefined();
    expect(document.documentElement.style.getPropertyValue('--card')).toBe('');
  });
});

/** First and last row with anything but the ground. */
function inkOf(picture: ImageBitmap): { top: number; bottom: number } {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const dark: number[] = [];
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    if (data[pixel] + data[pixel + 1] + data[pixel + 2] < 450) dark.push(Math.floor(pixel / 4 / picture.width));
  }
  expect(dark.length).toBeGreaterThan(500);
  return { top: dark[0], bottom: dark[dark.length - 1] };
}

describe('a figure drawn with HTML', () => {
  test('leaves every number and every frame of its cards', async () => {
    const { editions } = run;
    const values = { now: editions[6], before: editions[5], opening: editions[0], view: 'model' };
    render(Stage, { props: { language, figure: KeyFigures, values, exporter }, target: panel });
    const picture = await expectStandsAlone(await save('SVG'));
    const words = wordsOf(picture);
    for (const value of panel.querySelectorAll('dd')) {
      const first = value.firstChild?.textContent?.trim() ?? '';
      if (first) expect(words).toContain(first);
    }
    expect(picture.querySelectorAll('rect[stroke]').length).toBeGreaterThanOrEqual(5);
  });

  test('leaves its texts where they stand on the screen', async () => {
    const { editions } = run;
    const values = { now: editions[6], before: editions[5], opening: editions[0], view: 'model' };
    render(Stage, { props: { language, figure: KeyFigures, values, exporter }, target: panel });
    const picture = await expectStandsAlone(await save('SVG'));
    const content = panel.querySelector('.content')!.getBoundingClientRect();
    const cards = [...panel.querySelectorAll('.content dt')];
    const texts = [...picture.querySelectorAll('g > text')];
    for (const card of cards.slice(0, 4)) {
      const box = card.getBoundingClientRect();
      const text = texts.find(({ textContent }) => textContent === card.textContent?.trim());
      expect(Number(text?.getAttribute('x'))).toBeCloseTo(box.left - content.left, 0);
      const base = Number(text?.getAttribute('y'));
      expect(base).toBeGreaterThan(box.top - content.top + box.height / 2);
      expect(base).toBeLessThan(box.bottom - content.top);
    }
  });

  test('leaves the editions above the flow, which are buttons', async () => {
    panel.style.width = '900px';
    const values = { editions: run.editions, current: 6, scheme: 'dickBasu', side: 'both', view: 'model' };
    render(Stage, { props: { language, figure: FlowRibbon, values, exporter }, target: panel });
    const words = wordsOf(await expectStandsAlone(await save('SVG'))).split('\n');
    expect(words).toEqual(expect.arrayContaining(['接手', '1', '5', '6']));
  });
});

test('a figure shown enlarged leaves as large as it was laid out', async () => {
  showEntry(FIGURES[0]);
  const usual = placesIn(await expectStandsAlone(await save('SVG')));
  const large = document.createElement('div');
  large.dataset.enlarged = '';
  large.style.cssText = 'width: 480px; --enlarge: 1.5';
  panel.replaceWith(large);
  panel = large;
  showEntry(FIGURES[0]);
  const places = placesIn(await expectStandsAlone(await save('SVG')));
  expect(places.map(({ text }) => text)).toEqual(usual.map(({ text }) => text));
  places.forEach(({ x, y }, index) => {
    expect(x).toBeCloseTo(usual[index].x, 0);
    expect(y).toBeCloseTo(usual[index].y, 0);
  });
});

const placesIn = (picture: Document): { text: string | null; x: number; y: number }[] =>
  [...picture.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
  }));
