/** Arithmetic of values that move in steps between two bounds. */

export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** How far PageUp and PageDown go: a tenth of the range, in whole steps. */
export function bigStepOf({ min, max, step }: Bounds): number {
  return Math.max(1, Math.round((max - min) / 10 / step)) * step;
}

/** The legal value closest to `value`. */
export function snap(value: number, { min, max, step }: Bounds): number {
  const steps = Math.round((value - min) / step);
  return Math.min(max, Math.max(min, withoutDust(min + steps * step)));
}

/** Whether `value` is one of the values a slider can stand on. */
export function isOnStep(value: number, bounds: Bounds): boolean {
  return Math.abs(snap(value, bounds) - value) < 1e-9;
}

/** Where a key takes a slider standing at `value`; undefined when the key is none of the slider's. */
export function keyTarget(key: string, value: number, bounds: Bounds): number | undefined {
  const move = (distance: number): number => snap(value + distance, bounds);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return move(bounds.step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return move(-bounds.step);
    case 'PageUp':
      return move(bigStepOf(bounds));
    case 'PageDown':
      return move(-bigStepOf(bounds));
    case 'Home':
      return bounds.min;
    case 'End':
      return bounds.max;
    default:
      return undefined;
  }
}

/** Share of the way from min to max, 0–1. */
export function fractionOf(value: number, { min, max }: Pick<Bounds, 'min' | 'max'>): number {
  return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** 0.1 + 0.2 without the dust of binary fractions. */
function withoutDust(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
