import { describe, expect, test } from 'vitest';
import { isBeyond, placeBeside } from '../../src/ui/floating';
import { rovingIndex } from '../../src/ui/rovingFocus';
import { nearestHeight, nextHeight, sheetPixels, steppedHeight } from '../../src/ui/sheetHeights';

describe('the heights of a bottom sheet', () => {
  test('a slow drag ends at the closest height', () => {
    expect(nearestHeight(120, 800, 96)).toBe('low');
    expect(nearestHeight(380, 800, 96)).toBe('middle');
    expect(nearestHeight(700, 800, 96)).toBe('high');
  });
  test('a quick flick goes on in its direction', () => {
    expect(nearestHeight(380, 800, 96, 2)).toBe('high');
    expect(nearestHeight(380, 800, 96, -2)).toBe('low');
  });
  test('however quick, a flick goes no further than the next height', () => {
    expect(nearestHeight(740, 800, 96, -20)).toBe('middle');
  });
  test('the button goes up and from the top down again; the keys stop at the ends', () => {
    expect(nextHeight('low')).toBe('middle');
    expect(nextHeight('high')).toBe('low');
    expect(steppedHeight('high', 1)).toBe('high');
    expect(steppedHeight('low', -1)).toBe('low');
  });
  test('however much stands at the low height, the middle shows some of the content, and never more than the highest', () => {
    expect(sheetPixels('middle', 800, 96)).toBe(400);
    expect(sheetPixels('middle', 800, 380)).toBeGreaterThan(380);
    expect(sheetPixels('middle', 384, 300)).toBeLessThanOrEqual(sheetPixels('high', 384, 300));
  });
  test('even the highest leaves the top bar free', () => {
    expect(sheetPixels('high', 640, 96)).toBeLessThan(640);
  });
});

describe('a box beside its control', () => {
  const view = { width: 400, height: 600 };
  const size = { width: 100, height: 200 };
  test('stands below when there is room', () => {
    const box = placeBeside({ left: 50, right: 90, top: 100, bottom: 120 }, size, view, 'start');
    expect(box).toEqual({ left: 50, top: 124 });
  });
  test('stands above near the foot of the window', () => {
    const box = placeBeside({ left: 50, right: 90, top: 500, bottom: 520 }, size, view, 'start');
    expect(box.top + size.height).toBeLessThan(500);
  });
  test('never leaves the window', () => {
    const anchor = { left: 380, right: 395, top: 10, bottom: 30 };
    expect(placeBeside(anchor, size, view, 'start').left).toBe(292);
    expect(placeBeside({ ...anchor, left: 0, right: 20 }, size, view, 'end').left).toBe(8);
  });
  test('is beyond a frame when nothing of it is left inside', () => {
    const frame = { left: 0, top: 50, right: 400, bottom: 300 };
    expect(isBeyond({ left: 10, right: 40, top: 20, bottom: 51 }, frame)).toBe(false);
    expect(isBeyond({ left: 10, right: 40, top: 20, bottom: 50 }, frame)).toBe(true);
    expect(isBeyond({ left: 400, right: 440, top: 60, bottom: 80 }, frame)).toBe(true);
  });
});

test('arrow keys go round at the ends, other keys go nowhere', () => {
  expect(rovingIndex('ArrowRight', 2, 3, 'row')).toBe(0);
  expect(rovingIndex('ArrowLeft', 0, 3, 'row')).toBe(2);
  expect(rovingIndex('ArrowDown', 0, 3, 'row')).toBeUndefined();
  expect(rovingIndex('End', 0, 3, 'column')).toBe(2);
  expect(rovingIndex('ArrowDown', 0, 0, 'column')).toBeUndefined();
});
