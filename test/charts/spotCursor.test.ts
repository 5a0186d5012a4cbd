/** Pointing into a picture finds the part under the pointer, also where the page shows the picture enlarged. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import SpotCursor from '../../src/charts/SpotCursor.svelte';

const spots = [0, 100, 200].map((x) => ({ x, y: 0, width: 50, height: 40 }));

test.each([1, 1.3, 2])('at %f times its size', async (scale) => {
  const onmove = vi.fn();
  render(SpotCursor, { spots, active: null, label: 'Parts', textOf: String, onmove });
  const cursor = screen.getByRole('slider', { name: 'Parts' });
  Object.defineProperty(cursor, 'offsetWidth', { value: 300 });
  cursor.getBoundingClientRect = () => new DOMRect(20, 10, 300 * scale, 40 * scale);
  for (const index of [0, 1, 2]) {
    const [x, y] = [spots[index].x + 25, 20];
    await fireEvent.pointerMove(cursor, { clientX: 20 + x * scale, clientY: 10 + y * scale });
    expect(onmove).toHaveBeenLastCalledWith(index);
  }
});
