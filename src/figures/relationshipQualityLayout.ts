/** Where the three parts of the picture stand: weighted columns, the path over the editions, the tiers. */
import type { Spot } from '../charts/layout/spots';

export interface QualityLayout {
  readonly isRoomy: boolean;
  readonly height: number;
  /** plotted area of the columns, 0–100 points high */
  readonly columns: Spot;
  /** the path with its title: left and right edges, top and bottom of the plotted area */
  readonly path: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly pathTitleY: number;
  readonly tiers: {
    readonly titleY: number;
    readonly top: number;
    readonly rowHeight: number;
    readonly labelX: number;
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly fontSize: number;
}

const ROOMY_FROM = 720;
/** under the columns: name, points and weight of each */
const UNDER_COLUMNS = 50;
const AXIS = 20;
const TITLE = 22;

/** `keyRoom` is what the key under the columns takes, pixels. */
export function qualityLayout(width: number, keyRoom: number): QualityLayout {
  return width >= ROOMY_FROM ? roomy(width, keyRoom) : narrow(width, keyRoom);
}

function narrow(width: number, keyRoom: number): QualityLayout {
  const columns = { x: 28, y: 10, width: width - 36, height: 120 };
  const pathTitleY = columns.y + columns.height + UNDER_COLUMNS + keyRoom + 26;
  const pathTop = pathTitleY + 12;
  const pathBottom = pathTop + 124;
  const tiersTitleY = pathBottom + AXIS + 24;
  return {
    isRoomy: false,
    columns,
    path: { left: 28, right: width, top: pathTop, bottom: pathBottom },
    pathTitleY,
    fontSize: 11.5,
    ...tiersAt(width, tiersTitleY, 34, 88),
  };
}

function roomy(width: number, keyRoom: number): QualityLayout {
  const half = Math.round(width * 0.47);
  const columns = { x: 34, y: 14, width: half - 44, height: 210 };
  const bottom = columns.y + columns.height;
  const tiersTitleY = bottom + UNDER_COLUMNS + 6 + keyRoom + 26;
  return {
    isRoomy: true,
    columns,
    path: { left: half + 40, right: width, top: columns.y + TITLE, bottom },
    pathTitleY: 12,
    fontSize: 13,
    ...tiersAt(width, tiersTitleY, 34, 150),
  };
}

function tiersAt(width: number, titleY: number, rowHeight: number, left: number) {
  const top = titleY + 8;
  const bottom = top + 4 * rowHeight;
  return { tiers: { titleY, top, rowHeight, labelX: 4, left, right: width - 44, bottom }, height: bottom + AXIS };
}

/** Left edges and widths of columns with these weights. */
export function columnPlaces(weights: readonly number[], { x, width }: Spot): { x: number; width: number }[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let edge = x;
  return weights.map((weight) => {
    const place = { x: edge, width: total > 0 ? (width * weight) / total : 0 };
    edge += place.width;
    return place;
  });
}

/** What can be pointed at: the four columns with their words, then the rows of the tiers. */
export function qualitySpots(layout: QualityLayout, weights: readonly number[], width: number): Spot[] {
  const { columns, tiers } = layout;
  return [
    ...columnPlaces(weights, columns).map(({ x, width: columnWidth }) => ({
      x,
      y: columns.y,
      width: columnWidth,
      height: columns.height + UNDER_COLUMNS,
    })),
    ...[0, 1, 2, 3].map((tier) => ({ x: 0, y: tiers.top + tier * tiers.rowHeight, width, height: tiers.rowHeight })),
  ];
}
