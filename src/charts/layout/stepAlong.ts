const STEPS: Record<'horizontal' | 'vertical', Record<string, number>> = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 },
  vertical: { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 },
};

/** The place a key leads to from `index` among `count` places, or undefined when the key means nothing here. */
export function stepAlong(
  index: number,
  key: string,
  count: number,
  orientation: 'horizontal' | 'vertical',
): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[orientation][key];
  if (step === undefined) return undefined;
  return Math.min(count - 1, Math.max(0, index + step));
}
