/** What the keyboard can reach in a flow ribbon: per column its heading and its blocks, then the largest ribbons leaving it. */
import type { FlowLayout, FlowNode, FlowRibbonShape } from '../charts/layout/flow';

export type FlowStop =
  | { readonly id: string; readonly kind: 'column'; readonly column: number }
  | { readonly id: string; readonly kind: 'node'; readonly node: FlowNode }
  | { readonly id: string; readonly kind: 'ribbon'; readonly ribbon: FlowRibbonShape };

export const columnStopId = (column: number): string => `column-${column}`;
export const nodeStopId = ({ column, node }: Pick<FlowNode, 'column' | 'node'>): string => `node-${column}-${node}`;
export const ribbonStopId = ({ step, from, to }: Pick<FlowRibbonShape, 'step' | 'from' | 'to'>): string =>
  `ribbon-${step}-${from}-${to}`;

/** So many ribbons between two columns can be reached by key; the rest are in the table. */
const RIBBONS_BY_KEY = 8;

/** Stops as the arrow keys see them: lists side by side, each from top to bottom. */
export function flowStops(layout: FlowLayout, columnCount: number): FlowStop[][] {
  const lists: FlowStop[][] = [];
  for (let column = 0; column < columnCount; column++) {
    const nodes = layout.nodes.filter((node) => node.column === column && node.value > 0);
    lists.push([
      { id: columnStopId(column), kind: 'column', column },
      ...nodes.map((node): FlowStop => ({ id: nodeStopId(node), kind: 'node', node })),
    ]);
    const ribbons = largestRibbons(layout.ribbons, column);
    if (ribbons.length > 0) {
      lists.push(ribbons.map((ribbon) => ({ id: ribbonStopId(ribbon), kind: 'ribbon', ribbon })));
    }
  }
  return lists;
}

function largestRibbons(ribbons: readonly FlowRibbonShape[], step: number): FlowRibbonShape[] {
  const between = ribbons.filter((ribbon) => ribbon.step === step);
  const limit = [...between].sort((one, other) => other.value - one.value).slice(0, RIBBONS_BY_KEY);
  return between.filter((ribbon) => limit.includes(ribbon));
}

/** The stop an arrow key leads to from `id`, or undefined when the key means nothing or there is nowhere to go. */
export function nextStop(lists: readonly (readonly FlowStop[])[], id: string, key: string): string | undefined {
  const across = lists.findIndex((list) => list.some((stop) => stop.id === id));
  if (across < 0) return undefined;
  const down = lists[across].findIndex((stop) => stop.id === id);
  if (key === 'ArrowUp' || key === 'ArrowDown') return lists[across][down + (key === 'ArrowDown' ? 1 : -1)]?.id;
  if (key === 'Home') return lists[0][0].id;
  if (key === 'End') return lists.at(-1)?.[0].id;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const beside = lists[across + (key === 'ArrowRight' ? 1 : -1)];
  return beside?.[Math.min(down, beside.length - 1)].id;
}
