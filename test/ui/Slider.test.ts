import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import SliderHost from './SliderHost.svelte';

function show(props: Record<string, unknown> = {}): { log: string[]; slider: HTMLInputElement } {
  const log: string[] = [];
  render(SliderHost, { log, ...props });
  return { log, slider: screen.getByRole<HTMLInputElement>('slider') };
}

async function dragTo(slider: HTMLInputElement, ...values: number[]): Promise<void> {
  await fireEvent.pointerDown(slider);
  for (const value of values) await fireEvent.input(slider, { target: { value: String(value) } });
}

test('arrow and page keys move it, and each press is one gesture', async () => {
  const { log, slider } = show();
  const user = userEvent.setup();
  slider.focus();
  await user.keyboard('{ArrowRight}{PageUp}');
  expect(slider.value).toBe('61');
  expect(log).toEqual(['start', 'input 51', 'change 51', 'end', 'start', 'input 61', 'change 61', 'end']);
});

test('a held key is one gesture', async () => {
  const { log, slider } = show();
  slider.focus();
  for (let repeat = 0; repeat < 3; repeat++) await fireEvent.keyDown(slider, { key: 'ArrowLeft' });
  await fireEvent.keyUp(slider, { key: 'ArrowLeft' });
  expect(log).toEqual(['start', 'input 49', 'input 48', 'input 47', 'change 47', 'end']);
});

test('Home and End go to the bounds', async () => {
  const { slider } = show({ min: 20, max: 80 });
  const user = userEvent.setup();
  slider.focus();
  await user.keyboard('{End}');
  expect(slider.value).toBe('80');
  await user.keyboard('{Home}');
  expect(slider.value).toBe('20');
});

test('a drag reports every movement and commits once when the pointer is released anywhere', async () => {
  const { log, slider } = show();
  await dragTo(slider, 55, 60);
  await fireEvent.pointerUp(window);
  await fireEvent.change(slider);
  expect(log).toEqual(['start', 'input 55', 'input 60', 'change 60', 'end']);
});

test('a drag that comes back to its start commits nothing', async () => {
  const { log, slider } = show();
  await dragTo(slider, 60, 50);
  await fireEvent.pointerUp(window);
  expect(log).toEqual(['start', 'input 60', 'input 50', 'end']);
});

test('assistive technology that only sets the value makes a gesture too', async () => {
  const { log, slider } = show();
  await fireEvent.input(slider, { target: { value: '70' } });
  await fireEvent.change(slider);
  expect(log).toEqual(['start', 'input 70', 'change 70', 'end']);
});

test('a refused value springs back', async () => {
  const { log, slider } = show({ refuses: (value: number) => value === 0 });
  await dragTo(slider, 0);
  await fireEvent.pointerUp(window);
  expect(slider.value).toBe('50');
  expect(log).toEqual(['start', 'input 0', 'end']);
});

test('a gesture ends when the slider leaves the page', async () => {
  const log: string[] = [];
  const { unmount } = render(SliderHost, { log });
  await dragTo(screen.getByRole('slider'), 55);
  unmount();
  expect(log.at(-1)).toBe('end');
});

test('it speaks value, unit and last value', () => {
  const { slider } = show({ valueText: '50 points, last edition 40 points' });
  expect(slider).toHaveAccessibleName('Reliability');
  expect(slider).toHaveAttribute('aria-valuetext', '50 points, last edition 40 points');
});

test('a locked slider cannot be moved and says why', async () => {
  const { log, slider } = show({ lockedReason: 'Fixed in this assignment' });
  expect(slider).toBeDisabled();
  expect(slider).toHaveAccessibleDescription('Fixed in this assignment');
  await fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(log).toEqual([]);
});
