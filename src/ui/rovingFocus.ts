/** Moving the focus among siblings with the arrow keys. */

/** Index the key leads to in a list of `count`, going round at the ends; undefined when the key is none of ours. */
export function rovingIndex(key: string, index: number, count: number, axis: 'row' | 'column'): number | undefined {
  if (count === 0) return undefined;
  const [back, on] = axis === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  switch (key) {
    case on:
      return (index + 1) % count;
    case back:
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
