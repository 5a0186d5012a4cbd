/** The film: where every mark is and how it looks at a moment of the edition. Numbers only, nothing is drawn here. */
import { HIDDEN } from '../../charts/canvasSprites';
import { alongCurve, bowed, staggered } from '../../charts/layout/path';
import type { FilmMoment } from './customers';
import { KNOWN } from './places';
import type { FloorScene, Stand } from './scene';

/** Phases of an edition by their place in the model's list. */
export const PROMISE = 0;
export const BOOK = 1;
export const SERVE = 2;
export const EMPOWER = 3;
export const EVALUATE = 4;
export const RELATE = 5;
export const TALK = 6;
export const CLASSIFY = 7;
export const ACCOUNT = 8;

/** Share of a walk by which the last walker sets out later than the first. */
const SPREAD = 0.5;

/** Positions and kinds of one frame, by customer; written again for every frame. */
export interface Pose {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly kinds: Uint8Array;
}

export function emptyPose(count: number): Pose {
  return { x: new Float32Array(count), y: new Float32Array(count), kinds: new Uint8Array(count).fill(HIDDEN) };
}

/** The moment that shows the result: the end of the last phase. */
export const THE_END: FilmMoment = { phase: ACCOUNT, progress: 1 };

/** Writes where the drawn customers are at `moment` (the result when undefined) into `pose`. */
export function poseFloor(scene: FloorScene, moment: FilmMoment | undefined, pose: Pose): void {
  const { phase, progress } = moment ?? THE_END;
  const { before, booked, after, judgedKinds } = scene;
  if (phase < BOOK) stand(scene, before, before.kinds, pose);
  else if (phase === BOOK) walk(scene, before, booked, progress, true, pose);
  else if (phase < EVALUATE) stand(scene, booked, booked.kinds, pose);
  else if (phase === EVALUATE) judge(scene, progress, pose);
  else if (phase < CLASSIFY) stand(scene, booked, judgedKinds, pose);
  else if (phase === CLASSIFY) walk(scene, booked, after, progress, false, pose);
  else stand(scene, after, after.kinds, pose);
}

/** Shows in the finished picture also those who share another's mark, when they are picked out. */
export function revealSharing({ after }: FloorScene, customers: Int32Array, pose: Pose): void {
  for (let index = 0; index < customers.length; index++) {
    const customer = customers[index];
    if (pose.kinds[customer] !== HIDDEN) continue;
    pose.x[customer] = after.placement.x[customer];
    pose.y[customer] = after.placement.y[customer];
    pose.kinds[customer] = after.kinds[customer];
  }
}

/** Where everybody belongs at a moment, for counting: a walk counts as done when half of it is over. */
export type CrowdStage = 'before' | 'booked' | 'judged' | 'after';

export function crowdStage(moment: FilmMoment | undefined): CrowdStage {
  const { phase, progress } = moment ?? THE_END;
  const isPast = (step: number): boolean => phase > step || (phase === step && progress >= 0.5);
  if (isPast(CLASSIFY)) return 'after';
  if (isPast(EVALUATE)) return 'judged';
  return isPast(BOOK) ? 'booked' : 'before';
}

/** A crowd to count; between booking and classification newcomers stand in a room that says nothing about them yet. */
export interface CountedCrowd extends Pick<Stand, 'places' | 'kinds'> {
  readonly fresh?: Uint8Array;
}

export function crowdAt(scene: FloorScene, stage: CrowdStage): CountedCrowd {
  const { booked, judgedKinds, fresh } = scene;
  if (stage === 'before' || stage === 'after') return scene[stage];
  return { places: booked.places, kinds: stage === 'judged' ? judgedKinds : booked.kinds, fresh };
}

function stand(scene: FloorScene, at: Stand, kinds: Uint8Array, pose: Pose): void {
  const { x, y, leads } = at.placement;
  for (let position = 0; position < scene.drawn.length; position++) {
    const customer = scene.drawn[position];
    pose.x[customer] = x[customer];
    pose.y[customer] = y[customer];
    pose.kinds[customer] = leads[customer] ? kinds[customer] : HIDDEN;
  }
}

/** Evaluation goes through the halls from left to right; each customer shows his new state as it passes. */
function judge(scene: FloorScene, progress: number, pose: Pose): void {
  const { booked, judgedKinds, delays, frame } = scene;
  stand(scene, booked, booked.kinds, pose);
  for (let position = 0; position < scene.drawn.length; position++) {
    const customer = scene.drawn[position];
    const turn = 0.05 + (0.8 * pose.x[customer]) / frame.width + 0.12 * delays[customer];
    if (progress >= turn && pose.kinds[customer] !== HIDDEN) pose.kinds[customer] = judgedKinds[customer];
  }
}

function walk(scene: FloorScene, from: Stand, to: Stand, progress: number, isBooking: boolean, pose: Pose): void {
  const { drawn, delays, jumps } = scene;
  const [a, b] = [from.placement, to.placement];
  for (let position = 0; position < drawn.length; position++) {
    const customer = drawn[position];
    const share = staggered(progress, delays[customer], SPREAD);
    if (isBooking && jumps[customer]) {
      const now = share < 0.5 ? from : to;
      pose.x[customer] = now.placement.x[customer];
      pose.y[customer] = now.placement.y[customer];
      pose.kinds[customer] = now.placement.leads[customer] ? now.kinds[customer] : HIDDEN;
      continue;
    }
    const dx = b.x[customer] - a.x[customer];
    const dy = b.y[customer] - a.y[customer];
    pose.x[customer] = alongCurve(a.x[customer], bowed(a.x[customer], b.x[customer], dy), b.x[customer], share);
    pose.y[customer] = alongCurve(a.y[customer], bowed(a.y[customer], b.y[customer], -dx), b.y[customer], share);
    pose.kinds[customer] = walkingKind(from, to, customer, share, isBooking);
  }
}

/** Who walks in looks at once like a guest, who walks out keeps his looks until he is out. */
function walkingKind(from: Stand, to: Stand, customer: number, share: number, isBooking: boolean): number {
  const leadsBefore = from.placement.leads[customer];
  const leadsAfter = to.placement.leads[customer];
  const isSeen = share <= 0 ? leadsBefore : share >= 1 ? leadsAfter : leadsBefore || leadsAfter;
  if (!isSeen) return HIDDEN;
  if (!isBooking) return to.kinds[customer];
  const keepsLooks = to.places[customer] >= KNOWN ? share < 1 : share <= 0;
  return keepsLooks ? from.kinds[customer] : to.kinds[customer];
}
