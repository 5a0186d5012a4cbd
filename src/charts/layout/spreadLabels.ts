/**
 * Moves labels along one axis so that none overlaps, as little as possible.
 *
 * `wanted` are the centres the labels would like, in pixels and in any order; the answer keeps that order. Neighbours end
 * up at least `gap` apart and, where there is room at all, between `low` and `high`.
 * Example: `spreadLabels([50, 52], 14, 0, 100)` → `[44, 58]`.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one] - wanted[other] || one - other);
  const groups: Group[] = [];
  for (const index of order) {
    let group: Group = { members: [index], centre: wanted[index] };
    for (let above = groups.at(-1); above && overlaps(above, group, gap); above = groups.at(-1)) {
      groups.pop();
      group = join(above, group, wanted, gap);
    }
    groups.push(group);
  }
  return placed(groups, wanted.length, gap, low, high);
}

/** Labels that stand shoulder to shoulder around a common centre. */
interface Group {
  readonly members: readonly number[];
  readonly centre: number;
}

function overlaps(above: Group, below: Group, gap: number): boolean {
  const room = ((above.members.length + below.members.length) / 2) * gap;
  return below.centre - above.centre < room;
}

/** The centre that keeps the members' mean distance from where they wanted to be at zero. */
function join(above: Group, below: Group, wanted: readonly number[], gap: number): Group {
  const members = [...above.members, ...below.members];
  const middle = (members.length - 1) / 2;
  const centre =
    members.reduce((sum, index, place) => sum + wanted[index] - (place - middle) * gap, 0) / members.length;
  return { members, centre };
}

function placed(groups: readonly Group[], count: number, gap: number, low: number, high: number): number[] {
  const places = new Array<number>(count).fill(0);
  const inOrder: number[] = [];
  for (const { members, centre } of groups) {
    members.forEach((index, place) => {
      places[index] = centre + (place - (members.length - 1) / 2) * gap;
      inOrder.push(index);
    });
  }
  pushDown(places, inOrder, gap, low);
  pushUp(places, inOrder, gap, high);
  return places;
}

function pushDown(places: number[], inOrder: readonly number[], gap: number, low: number): void {
  let least = low;
  for (const index of inOrder) {
    places[index] = Math.max(places[index], least);
    least = places[index] + gap;
  }
}

function pushUp(places: number[], inOrder: readonly number[], gap: number, high: number): void {
  let most = high;
  for (const index of [...inOrder].reverse()) {
    places[index] = Math.min(places[index], most);
    most = places[index] - gap;
  }
}
