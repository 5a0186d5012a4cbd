/** Where in `element` the pointer is, in the pixels it was laid out in: also where the page shows it enlarged. */
export function placeInside(
  element: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { x: number; y: number } {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = width > 0 ? element.offsetWidth / width : 1;
  return { x: (clientX - left) * scale, y: (clientY - top) * scale };
}
