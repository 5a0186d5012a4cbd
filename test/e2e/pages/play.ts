import { expect } from 'vitest';
import { BASE_DECISIONS, type SchemeId } from '../../../src/model';
import type { CockpitPage } from './cockpitPage';
import { NodeShow } from './nodeShow';
import { printedFigures, printedFloor } from './printed';
import { decided, type Turn } from './turns';

/** Time and seed are fixed. */
export const SEED = 20_260_917;

export interface PlayOptions {
  readonly turns: readonly Turn[];
  /** whether this browser can be told to want less motion while it runs */
  readonly canBeStill: boolean;
  /** called when an edition has been played and compared */
  readonly onedition?: (edition: number, show: NodeShow) => Promise<void>;
}

/** Plays a fixed market edition by edition and compares every one with the model run in Node. */
export async function playEditions(
  cockpit: CockpitPage,
  { turns, canBeStill, onedition }: PlayOptions,
): Promise<NodeShow> {
  await cockpit.takeSeed(SEED);
  const show = new NodeShow(await cockpit.readSeed());
  await expectSame(cockpit, show, 0);
  let decisions = BASE_DECISIONS;
  for (const [index, { moves, lens, isStill = false }] of turns.entries()) {
    const edition = index + 1;
    for (const move of moves) {
      await cockpit.decisions.make(move);
      decisions = decided(decisions, move);
    }
    if (canBeStill) await cockpit.page.emulateMedia({ reducedMotion: isStill ? 'reduce' : 'no-preference' });
    await cockpit.play(edition, !(canBeStill && isStill));
    show.play(decisions);
    if (edition === 1) await cockpit.answerKeep(false);
    await expectSame(cockpit, show, edition, lens);
    await onedition?.(edition, show);
  }
  return show;
}

/** The figures on the screen, and the floor under `lens`, are those of Node. */
export async function expectSame(
  cockpit: CockpitPage,
  show: NodeShow,
  edition: number,
  lens?: SchemeId,
): Promise<void> {
  const truth = show.editions[edition];
  expect(await cockpit.keyFigures(), `edition ${edition}`).toEqual(printedFigures(truth, cockpit.speech));
  if (!lens) return;
  await cockpit.floor.chooseLens(lens);
  expect(await cockpit.floor.readTable(), `edition ${edition}, ${lens}`).toEqual(
    printedFloor(truth, lens, cockpit.speech),
  );
}
