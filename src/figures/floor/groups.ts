/** Which marks stand still in a stage of the film and which move: the still ones need no new drawing in every frame. */
import type { FilmMoment } from './customers';
import { BOOK, CLASSIFY, EVALUATE } from './film';
import { KNOWN } from './places';
import type { FloorScene, Stand } from './scene';

/** Stages between which the marks that stand still differ; `walking` is a walk between two results. */
export type Stage = 'before' | 'book' | 'booked' | 'judge' | 'judged' | 'classify' | 'after' | 'walking';

export interface MarkGroup {
  /** faded, because others are picked out */
  readonly plain: Int32Array;
  readonly bright: Int32Array;
}

export interface MarkGroups {
  readonly still: MarkGroup;
  readonly moving: MarkGroup;
}

/** The stage at a moment; the result when there is none. */
export function stageAt(moment: FilmMoment | undefined): Stage {
  if (!moment || moment.phase > CLASSIFY) return 'after';
  if (moment.phase === CLASSIFY) return 'classify';
  if (moment.phase > EVALUATE) return 'judged';
  if (moment.phase === EVALUATE) return 'judge';
  if (moment.phase > BOOK) return 'booked';
  return moment.phase === BOOK ? 'book' : 'before';
}

function isStillBetween(from: Stand, to: Stand, customer: number): boolean {
  return (
    from.placement.x[customer] === to.placement.x[customer] &&
    from.placement.y[customer] === to.placement.y[customer] &&
    from.placement.leads[customer] === to.placement.leads[customer] &&
    from.kinds[customer] === to.kinds[customer]
  );
}

function stillnessIn(scene: FloorScene, stage: Stage): (customer: number) => boolean {
  const { before, booked, after, judgedKinds } = scene;
  if (stage === 'walking') return () => false;
  if (stage === 'book') return (customer) => isStillBetween(before, booked, customer);
  if (stage === 'judge') return (customer) => booked.places[customer] >= KNOWN;
  if (stage !== 'classify') return () => true;
  const judged = { ...booked, kinds: judgedKinds };
  return (customer) => isStillBetween(judged, after, customer);
}

/** Splits the marks of a stage; `plain` and `bright` keep their order. */
export function groupMarks(scene: FloorScene, stage: Stage, { plain, bright }: MarkGroup): MarkGroups {
  const isStill = stillnessIn(scene, stage);
  const moves = (customer: number): boolean => !isStill(customer);
  return {
    still: { plain: plain.filter(isStill), bright: bright.filter(isStill) },
    moving: { plain: plain.filter(moves), bright: bright.filter(moves) },
  };
}
