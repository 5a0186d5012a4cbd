/**
 * Arithmetic of a flow ribbon: columns of stacked nodes in a fixed order, joined by ribbons whose width is a count.
 *
 * Unlike a general Sankey diagram nothing is sorted or relaxed: a class keeps its lane from column to column, so that the
 * eye can follow it. The last node of every column is pinned to the bottom (the world outside).
 */

/** `value` customers go from node `from` of column `step` to node `to` of column `step + 1`. */
export interface FlowLink {
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export interface FlowSize {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  /** pixels between the nodes of a column */
  readonly nodeGap: number;
  /** columns to keep room for, at least those there are */
  readonly columnCount: number;
}

export interface FlowNode {
  readonly column: number;
  readonly node: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowRibbonShape extends FlowLink {
  readonly thickness: number;
  readonly path: string;
}

export interface FlowLayout {
  /** left edge of each column, also of those still to come */
  readonly columns: readonly number[];
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbonShape[];
}

/** A node that holds somebody is never thinner than this, so that it can be seen and pointed at. */
const THINNEST_NODE = 1.5;

/** Places nodes and ribbons; `values[column][node]` and links count the same thing. */
export function layoutFlow(
  values: readonly (readonly number[])[],
  links: readonly FlowLink[],
  size: FlowSize,
): FlowLayout {
  const columns = columnPlaces(size);
  const pixelsPerCustomer = scaleOf(values, size);
  const nodes = values.flatMap((column, index) => stackColumn(column, index, columns[index], pixelsPerCustomer, size));
  return { columns, nodes, ribbons: drawRibbons(links, nodes, pixelsPerCustomer, size.nodeWidth) };
}

function columnPlaces({ width, nodeWidth, columnCount }: FlowSize): number[] {
  const step = columnCount > 1 ? (width - nodeWidth) / (columnCount - 1) : 0;
  return Array.from({ length: columnCount }, (_, index) => index * step);
}

function scaleOf(values: readonly (readonly number[])[], { height, nodeGap }: FlowSize): number {
  const largest = Math.max(...values.map((column) => column.reduce((sum, value) => sum + value, 0)), 1);
  const lanes = Math.max(...values.map((column) => column.length), 1);
  return Math.max(0, height - nodeGap * (lanes - 1) - THINNEST_NODE * lanes) / largest;
}

function stackColumn(values: readonly number[], column: number, x: number, scale: number, size: FlowSize): FlowNode[] {
  let y = 0;
  return values.map((value, node) => {
    const height = value > 0 ? Math.max(THINNEST_NODE, value * scale) : 0;
    const isLast = node === values.length - 1;
    const placed = { column, node, value, x, y: isLast ? size.height - height : y, height };
    y += height + size.nodeGap;
    return placed;
  });
}

function drawRibbons(
  links: readonly FlowLink[],
  nodes: readonly FlowNode[],
  scale: number,
  nodeWidth: number,
): FlowRibbonShape[] {
  const byPlace = new Map(nodes.map((node) => [placeKey(node.column, node.node), node]));
  const used = { out: new Map<string, number>(), in: new Map<string, number>() };
  const ordered = links
    .filter((link) => link.value > 0)
    .sort((one, other) => one.step - other.step || one.from - other.from || one.to - other.to);
  const ribbons: FlowRibbonShape[] = [];
  for (const link of ordered) {
    const source = byPlace.get(placeKey(link.step, link.from));
    const target = byPlace.get(placeKey(link.step + 1, link.to));
    if (!source || !target) continue;
    const thickness = link.value * scale;
    const sourceTop = source.y + take(used.out, placeKey(link.step, link.from), thickness);
    const targetTop = target.y + take(used.in, placeKey(link.step + 1, link.to), thickness);
    ribbons.push({
      ...link,
      thickness,
      path: ribbonPath(source.x + nodeWidth, sourceTop, target.x, targetTop, thickness),
    });
  }
  return ribbons;
}

const placeKey = (column: number, node: number): string => `${column}/${node}`;

/** How much of a node's edge is taken already; the answer is where the next ribbon starts. */
function take(used: Map<string, number>, key: string, amount: number): number {
  const start = used.get(key) ?? 0;
  used.set(key, start + amount);
  return start;
}

/** A band of constant thickness that leaves and arrives horizontally. */
function ribbonPath(fromX: number, fromY: number, toX: number, toY: number, thickness: number): string {
  const middle = (fromX + toX) / 2;
  const curve = (startY: number, endX: number, endY: number): string =>
    `C${round(middle)},${round(startY)} ${round(middle)},${round(endY)} ${round(endX)},${round(endY)}`;
  return (
    `M${round(fromX)},${round(fromY)}${curve(fromY, toX, toY)}` +
    `L${round(toX)},${round(toY + thickness)}${curve(toY + thickness, fromX, fromY + thickness)}Z`
  );
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
