/**
 * A tree that grows from left to right: branches as thick as what they carry, their ends under each other with room for a
 * label, every fork in the order given.
 */

/** One branch; parents come before their children. */
export interface BranchInput {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly value: number;
}

export interface BranchSize {
  /** pixels from one depth to the next */
  readonly step: number;
  /** pixels of the trunk's thickness */
  readonly trunk: number;
  /** pixels an end takes at least, label included */
  readonly endHeight: number;
  /** pixels above a branch that forks again, for its label */
  readonly forkRoom: number;
}

/** A branch in pixels: its block from `y` down, and the limb that leads to it from its parent. */
export interface PlacedBranch {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly thickness: number;
  /** middle of the block */
  readonly middle: number;
  /** where its limb leaves the parent's block; null for the trunk */
  readonly source: { readonly x: number; readonly y: number } | null;
}

/** A branch that holds somebody is never thinner, so that it can be seen and pointed at. */
const THINNEST = 2;

/** Places all branches; answers them in the order given, and the height they take. */
export function placeBranches(
  branches: readonly BranchInput[],
  size: BranchSize,
): { branches: PlacedBranch[]; height: number } {
  const trunk = branches[0];
  if (!trunk) return { branches: [], height: 0 };
  const scale = size.trunk / Math.max(1, trunk.value);
  const thickness = ({ value }: BranchInput): number => (value > 0 ? Math.max(THINNEST, value * scale) : 0);
  const placed = new Map<string, PlacedBranch>();
  let next = 0;

  function place(branch: BranchInput): void {
    const children = branches.filter(({ parent }) => parent === branch.id);
    const own = thickness(branch);
    const top = next + (children.length > 0 ? size.forkRoom : 0);
    if (children.length > 0) next = top;
    for (const child of children) place(child);
    const bottom = Math.max(next, top + (children.length > 0 ? own : Math.max(size.endHeight, own + 6)));
    next = bottom;
    const y = children.length > 0 ? top : (top + bottom - own) / 2;
    placed.set(branch.id, {
      id: branch.id,
      x: branch.depth * size.step,
      y,
      thickness: own,
      middle: y + own / 2,
      source: null,
    });
  }
  place(trunk);

  const used = new Map<string, number>();
  const joined = branches.flatMap((branch) => {
    const own = placed.get(branch.id);
    const parent = branch.parent === null ? undefined : placed.get(branch.parent);
    if (!own) return [];
    if (!parent) return [own];
    const taken = used.get(parent.id) ?? 0;
    used.set(parent.id, taken + own.thickness);
    return [{ ...own, source: { x: parent.x, y: parent.y + taken } }];
  });
  return { branches: joined, height: next };
}

/** The outline of a limb of constant thickness that leaves and arrives level. */
export function limbPath(from: { x: number; y: number }, to: { x: number; y: number }, thickness: number): string {
  const middle = (from.x + to.x) / 2;
  const [top, bottom] = [from.y, from.y + thickness];
  return (
    `M${from.x},${top}C${middle},${top} ${middle},${to.y} ${to.x},${to.y}` +
    `v${thickness}C${middle},${to.y + thickness} ${middle},${bottom} ${from.x},${bottom}Z`
  );
}
