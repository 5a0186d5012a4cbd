/** Signs of the film, drawn in a few batched paths a frame: bursts, speech bubbles, rings, arrows and messages. */
import { alongCurve, bowed } from '../../charts/layout/path';
import type { FloorCustomers } from './customers';
import type { Changes, Effects, Messages } from './effects';
import { SERVE, TALK } from './film';
import type { Pose } from './film';
import type { Palette } from './palette';

const TURN = 2 * Math.PI;
/** From this quality on a recovery mends more than it hurts (model.md 4.3). */
const GOOD_RECOVERY = 0.4;
/** Rays of a burst. */
const RAYS = 6;

/** Share (0–1) of a sign's own life at `progress`, living from `start` for `life`; −1 before and after. */
export function lifeShare(progress: number, start: number, life: number): number {
  const share = (progress - start) / life;
  return share < 0 || share >= 1 ? -1 : share;
}

/** The middle of a sign's life, when it says most. */
const HELD = 0.5;
/** Failures that show at once while the phase waits. */
const MOST_HELD = 90;

function shareAt({ progress, isHeld }: EffectFrame, start: number, life: number): number {
  return isHeld ? HELD : lifeShare(progress, start, life);
}

/** Grows fast, stays, shrinks fast: 0–1 over a life. */
const swell = (share: number): number => Math.min(1, share * 5, (1 - share) * 5);

export interface EffectFrame {
  readonly customers: FloorCustomers;
  readonly effects: Effects;
  readonly pose: Pose;
  readonly delays: Float32Array;
  readonly palette: Palette;
  readonly phase: number;
  readonly progress: number;
  /** the phase waits at its end: every sign shows at once */
  readonly isHeld: boolean;
  /** no bursts and rings: an organiser hears complaints only */
  readonly isOrganiser: boolean;
}

/** Draws the signs of the phase. */
export function drawEffects(context: CanvasRenderingContext2D, frame: EffectFrame): void {
  const changes = frame.effects.changes[frame.phase];
  if (changes) drawChanges(context, frame, changes);
  if (frame.phase === SERVE) drawService(context, frame);
  if (frame.phase === TALK) drawMessages(context, frame, frame.effects.messages);
}

function drawService(context: CanvasRenderingContext2D, frame: EffectFrame): void {
  if (frame.isHeld) drawHeldService(context, frame);
  else drawPassingService(context, frame);
}

const isMended = ({ customers }: EffectFrame, customer: number): boolean =>
  customers.complained[customer] === 1 && customers.recoveryQuality[customer] >= GOOD_RECOVERY;

/** What became of failures, one sign each; of many only some, evenly, or nobody could tell them apart. */
function drawHeldService(context: CanvasRenderingContext2D, frame: EffectFrame): void {
  const { customers, effects, pose, palette } = frame;
  const every = Math.ceil(effects.failures.length / MOST_HELD);
  const some = effects.failures.filter((_customer, index) => index % every === 0);
  const eachOf = (belongs: (customer: number) => boolean, draw: (x: number, y: number) => void): void =>
    some.filter(belongs).forEach((customer) => draw(pose.x[customer], pose.y[customer]));
  const isSilent = (customer: number): boolean => customers.complained[customer] === 0;
  const isOpen = (customer: number): boolean =>
    !isSilent(customer) && (frame.isOrganiser || !isMended(frame, customer));
  const bubbles = (): void => eachOf(isOpen, (x, y) => bubble(context, x + 5, y - 8, 4.6));
  context.beginPath();
  bubbles();
  context.fillStyle = palette.card;
  context.fill();
  stroked(context, palette.ink, 1.3, bubbles);
  if (frame.isOrganiser) return;
  stroked(context, palette.bad, 1.6, () => eachOf(isSilent, (x, y) => burst(context, x, y, HELD)));
  stroked(context, palette.good, 2, () =>
    eachOf(
      (customer) => isMended(frame, customer),
      (x, y) => circle(context, x, y, 5),
    ),
  );
}

function drawPassingService(context: CanvasRenderingContext2D, frame: EffectFrame): void {
  if (!frame.isOrganiser) {
    stroked(context, frame.palette.bad, 1.6, () =>
      eachFailure(frame, 0, 0.2, (x, y, share) => burst(context, x, y, share)),
    );
  }
  const bubbles = (): void =>
    eachFailure(frame, 0.1, 0.32, (x, y, share, customer) => {
      if (frame.customers.complained[customer]) bubble(context, x + 5, y - 8, 4.6 * swell(share));
    });
  context.beginPath();
  bubbles();
  context.fillStyle = frame.palette.card;
  context.fill();
  stroked(context, frame.palette.ink, 1.3, bubbles);
  if (frame.isOrganiser) return;
  stroked(context, frame.palette.good, 2, () =>
    eachFailure(frame, 0.26, 0.24, (x, y, share, customer) => {
      if (isMended(frame, customer)) circle(context, x, y, 3 + 6 * share);
    }),
  );
}

function stroked(context: CanvasRenderingContext2D, colour: string, width: number, path: () => void): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  path();
  context.stroke();
}

type Sign = (x: number, y: number, share: number, customer: number) => void;

function eachFailure(frame: EffectFrame, after: number, life: number, draw: Sign): void {
  const { effects, pose, delays } = frame;
  for (let index = 0; index < effects.failures.length; index++) {
    const customer = effects.failures[index];
    const share = shareAt(frame, delays[customer] * 0.5 + after, life);
    if (share >= 0) draw(pose.x[customer], pose.y[customer], share, customer);
  }
}

function burst(context: CanvasRenderingContext2D, x: number, y: number, share: number): void {
  const inner = 2 + 7 * share;
  const outer = 5 + 5 * Math.min(1, share * 2);
  if (inner >= outer) return;
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = ((ray + 0.5) / RAYS) * TURN;
    context.moveTo(x + inner * Math.cos(angle), y + inner * Math.sin(angle));
    context.lineTo(x + outer * Math.cos(angle), y + outer * Math.sin(angle));
  }
}

function bubble(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  if (radius <= 0) return;
  context.moveTo(x - radius * 0.9, y + radius * 1.5);
  context.lineTo(x - radius * 0.75, y + radius * 0.66);
  context.arc(x, y, radius, Math.PI * 0.77, Math.PI * 2.6);
  context.closePath();
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, TURN);
}

function drawChanges(context: CanvasRenderingContext2D, frame: EffectFrame, changes: Changes): void {
  for (const rises of [1, 0]) {
    context.beginPath();
    for (let index = 0; index < changes.customers.length; index++) {
      const customer = changes.customers[index];
      if (changes.rises[index] !== rises) continue;
      const share = shareAt(frame, frame.delays[customer] * 0.6, 0.4);
      if (share >= 0) arrow(context, frame.pose.x[customer], frame.pose.y[customer], share, rises === 1);
    }
    context.fillStyle = rises ? frame.palette.good : frame.palette.bad;
    context.fill();
    context.strokeStyle = frame.palette.card;
    context.lineWidth = 1;
    context.stroke();
  }
}

/** A small triangle that drifts the way it points. */
function arrow(context: CanvasRenderingContext2D, x: number, y: number, share: number, points: boolean): void {
  const size = 4.4 * swell(share);
  const way = points ? -1 : 1;
  const tip = y + way * (3 + size * 1.2 + 5 * share);
  context.moveTo(x, tip);
  context.lineTo(x - size, tip - way * size * 1.5);
  context.lineTo(x + size, tip - way * size * 1.5);
  context.closePath();
}

function drawMessages(context: CanvasRenderingContext2D, frame: EffectFrame, messages: Messages): void {
  for (const praises of [1, 0]) {
    const colour = praises ? frame.palette.good : frame.palette.bad;
    context.globalAlpha = 0.35;
    stroked(context, colour, 1, () =>
      eachMessage(frame, messages, praises, (x0, y0, x1, y1) => thread(context, x0, y0, x1, y1)),
    );
    context.globalAlpha = 1;
    context.beginPath();
    eachMessage(frame, messages, praises, (x0, y0, x1, y1, share) => {
      if (share >= 0.75) return;
      const there = share / 0.75;
      const x = alongCurve(x0, bowed(x0, x1, y1 - y0), x1, there);
      const y = alongCurve(y0, bowed(y0, y1, x0 - x1), y1, there);
      if (praises) circle(context, x, y, 2.6);
      else context.rect(x - 2.4, y - 2.4, 4.8, 4.8);
    });
    context.fillStyle = colour;
    context.fill();
    stroked(context, colour, 1.2, () =>
      eachMessage(frame, messages, praises, (_x, _y, x1, y1, share) => {
        if (share >= 0.75) circle(context, x1, y1, 2 + 28 * (share - 0.75));
      }),
    );
  }
}

type Way = (x0: number, y0: number, x1: number, y1: number, share: number) => void;

function thread(context: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  context.moveTo(x0, y0);
  context.quadraticCurveTo(bowed(x0, x1, y1 - y0), bowed(y0, y1, x0 - x1), x1, y1);
}

function eachMessage(frame: EffectFrame, messages: Messages, praises: number, draw: Way): void {
  const { pose, delays } = frame;
  for (let index = 0; index < messages.speakers.length; index++) {
    if (messages.praises[index] !== praises) continue;
    const listener = messages.listeners[index];
    const speaker = messages.speakers[index];
    const share = shareAt(frame, delays[listener] * 0.55, 0.45);
    if (share >= 0) draw(pose.x[speaker], pose.y[speaker], pose.x[listener], pose.y[listener], share);
  }
}
