import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../src/app.css';
import CustomerMap from '../../../src/figures/CustomerMap.svelte';
import type { FloorCustomers } from '../../../src/figures/floor/customers';
import { buildScene } from '../../../src/figures/floor/scene';
import Stage from '../Stage.svelte';
import { crowd, floorInput, manyPeople } from './crowd';
import { wholeLanguage } from '../../support/wholeLanguage';

const WIDTH = 760;
const HEIGHT = 560;
let panel: HTMLElement;

beforeEach(() => {
  panel = document.createElement('div');
  panel.style.cssText = `width: ${WIDTH}px; height: ${HEIGHT}px;`;
  document.body.append(panel);
});
afterEach(() => {
  cleanup();
  panel.remove();
});

async function showFloor(to: FloorCustomers, values: object = {}) {
  const language = await wholeLanguage('en');
  const onpick = vi.fn();
  const onlist = vi.fn();
  const common = { to, lens: 'dickBasu', layout: 'halls', view: 'model', theme: 'light', onpick, onlist, ...values };
  const shown = render(Stage, { props: { language, figure: CustomerMap, values: common }, target: panel });
  const canvas = await vi.waitUntil(() => panel.querySelector('canvas'));
  await painted(canvas);
  return { canvas, onpick, onlist, update: (next: object) => shown.rerender({ values: { ...common, ...next } }) };
}

const pixels = (canvas: HTMLCanvasElement): Uint8ClampedArray =>
  canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
const countInk = (canvas: HTMLCanvasElement): number =>
  pixels(canvas).filter((value, index) => index % 4 === 3 && value > 0).length;
const painted = (canvas: HTMLCanvasElement): Promise<unknown> => vi.waitUntil(() => countInk(canvas) > 0);

/** Where the floor's own arithmetic says a customer stands, in the window. */
function markOf(canvas: HTMLCanvasElement, to: FloorCustomers, customer: number): { clientX: number; clientY: number } {
  const corner = canvas.getBoundingClientRect();
  const { placement } = buildScene(
    floorInput(to, { width: canvas.clientWidth, height: canvas.clientHeight, ratio: devicePixelRatio }),
  ).after;
  return { clientX: corner.left + placement.x[customer], clientY: corner.top + placement.y[customer] };
}

const point = (canvas: HTMLCanvasElement, type: string, at: { clientX: number; clientY: number }): void => {
  canvas.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, pointerType: 'mouse', isPrimary: true }));
};

const people = crowd(manyPeople(400));
const guestAt = people.attending.findIndex((attends, customer) => attends === 1 && customer > 20);

test('pointing at a mark names the customer and a click opens him', async () => {
  const { canvas, onpick } = await showFloor(people);
  const at = markOf(canvas, people, guestAt);
  point(canvas, 'pointermove', at);
  await vi.waitUntil(() => panel.textContent?.includes(`Exhibitor #${guestAt + 1} ·`));
  point(canvas, 'pointerup', at);
  expect(onpick).toHaveBeenCalledWith(guestAt);
});

test('pointing at empty ground names nobody', async () => {
  const { canvas, onpick } = await showFloor(people);
  const corner = canvas.getBoundingClientRect();
  point(canvas, 'pointerup', { clientX: corner.right - 20, clientY: corner.top + 60 });
  expect(onpick).not.toHaveBeenCalled();
});

test('marks wear the colours of the theme, and change with it', async () => {
  const { canvas, update } = await showFloor(people);
  const before = Array.from(pixels(canvas)).join();
  document.documentElement.dataset.theme = 'dark';
  await update({ theme: 'dark' });
  await vi.waitUntil(() => Array.from(pixels(canvas)).join() !== before);
  delete document.documentElement.dataset.theme;
});

test('thousands of walking marks are drawn, none is lost on the way', async () => {
  const to = crowd(manyPeople(6000, 3));
  const from = crowd(manyPeople(6000), 2);
  const { canvas, update } = await showFloor(to, { from, moment: { phase: 6, progress: 1 } });
  const resting = countInk(canvas);
  const attending = Array.from(to.attending).filter((attends) => attends === 1).length;
  expect(attending).toBeGreaterThan(4000);
  for (const progress of [0.02, 0.98]) {
    await update({ from, moment: { phase: 7, progress } });
    await new Promise((resume) => requestAnimationFrame(resume));
    // walkers overlap and trails are drawn, so ink differs a little; a lost side or path would halve it
    expect(countInk(canvas)).toBeGreaterThan(resting * 0.8);
  }
});

test('every room has a visible title inside the panel', async () => {
  await showFloor(people);
  const outer = panel.getBoundingClientRect();
  const titles = Array.from(panel.querySelectorAll('[data-room], [data-place]'));
  expect(titles).toHaveLength(8);
  for (const title of titles) {
    const box = title.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(outer.left - 1);
    expect(box.right).toBeLessThanOrEqual(outer.right + 1);
  }
});
