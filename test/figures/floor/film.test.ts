import { describe, expect, test } from 'vitest';
import { HIDDEN } from '../../../src/charts/canvasSprites';
import { chooseEffects, LINKS } from '../../../src/figures/floor/effects';
import { lifeShare } from '../../../src/figures/floor/drawEffects';
import {
  BOOK,
  CLASSIFY,
  crowdStage,
  EVALUATE,
  emptyPose,
  poseFloor,
  revealSharing,
  SERVE,
} from '../../../src/figures/floor/film';
import type { Pose } from '../../../src/figures/floor/film';
import { groupMarks, stageAt } from '../../../src/figures/floor/groups';
import { paintOf, UNJUDGED } from '../../../src/figures/floor/kinds';
import { chooseTrails } from '../../../src/figures/floor/movers';
import { KNOWN } from '../../../src/figures/floor/places';
import { buildScene } from '../../../src/figures/floor/scene';
import type { FloorScene } from '../../../src/figures/floor/scene';
import { crowd, floorInput, guest, manyPeople } from './crowd';

const from = crowd(manyPeople(700), 2);
const to = crowd(manyPeople(700, 3), 3);
const scene = buildScene(floorInput(to, { from }));

function poseAt(shown: FloorScene, phase: number, progress: number): Pose {
  const pose = emptyPose(shown.input.to.count);
  poseFloor(shown, { phase, progress }, pose);
  return pose;
}

function result(shown: FloorScene): Pose {
  const pose = emptyPose(shown.input.to.count);
  poseFloor(shown, undefined, pose);
  return pose;
}

describe('film', () => {
  test('each walk begins where the phase before ended and ends where the next begins', () => {
    for (const [phase, next] of [
      [0, BOOK],
      [BOOK, SERVE],
      [EVALUATE, 5],
      [6, CLASSIFY],
      [CLASSIFY, 8],
    ]) {
      const [end, start] = [poseAt(scene, phase, 1), poseAt(scene, next, 0)];
      for (const customer of scene.drawn) {
        if (end.kinds[customer] === HIDDEN && start.kinds[customer] === HIDDEN) continue;
        expect(end.x[customer]).toBeCloseTo(start.x[customer], 3);
        expect(end.y[customer]).toBeCloseTo(start.y[customer], 3);
        expect(end.kinds[customer]).toBe(start.kinds[customer]);
      }
    }
  });

  test('the last picture of the film is the picture without a film', () => {
    expect(poseAt(scene, 8, 1)).toEqual(result(scene));
  });

  test('nobody changes colour before the evaluation, and everybody has after it', () => {
    const [before, after] = [poseAt(scene, 3, 1), poseAt(scene, 5, 0)];
    for (const customer of scene.drawn) {
      if (scene.booked.places[customer] >= KNOWN) continue;
      expect(before.kinds[customer]).toBe(scene.booked.kinds[customer]);
      expect(paintOf(after.kinds[customer])).toBe(to.classes.brandt[customer]);
    }
  });

  test('newcomers walk in without a verdict', () => {
    const newcomer = buildScene(floorInput(crowd([guest({ brandt: 2 })]), { from: crowd([{}], 2) }));
    expect(paintOf(poseAt(newcomer, SERVE, 0.5).kinds[0])).toBe(UNJUDGED);
    expect(newcomer.before.places[0]).toBeGreaterThanOrEqual(KNOWN);
  });

  test('a new customer in an old place does not walk', () => {
    const moved = buildScene(floorInput(crowd([{ generation: 1 }]), { from: crowd([guest()], 2) }));
    const places = [moved.before, moved.booked].map(({ placement }) => placement.x[0]);
    for (const progress of [0, 0.2, 0.3, 0.4, 1]) expect(places).toContain(poseAt(moved, BOOK, progress).x[0]);
    expect(chooseTrails(moved, null).total).toBe(0);
  });

  test('without a last edition everything is the result from the start', () => {
    const alone = buildScene(floorInput(to));
    expect(poseAt(alone, BOOK, 0.5)).toEqual(result(alone));
  });

  test('a last edition of another population is left out', () => {
    expect(buildScene(floorInput(to, { from: crowd(manyPeople(30)) })).input.from).toBeUndefined();
  });

  test('counts turn with the walks', () => {
    expect(crowdStage({ phase: BOOK, progress: 0.4 })).toBe('before');
    expect(crowdStage({ phase: BOOK, progress: 0.6 })).toBe('booked');
    expect(crowdStage({ phase: EVALUATE, progress: 0.9 })).toBe('judged');
    expect(crowdStage(undefined)).toBe('after');
  });

  test('who shares a mark is shown at it when picked out', () => {
    const small = buildScene(floorInput(crowd(manyPeople(9000)), { width: 390, height: 460 }));
    const pose = result(small);
    const hidden = small.after.placement.leads.findIndex(
      (leads, customer) => !leads && small.after.places[customer] > 3,
    );
    revealSharing(small, Int32Array.of(hidden), pose);
    expect(pose.kinds[hidden]).toBe(small.after.kinds[hidden]);
    expect(pose.x[hidden]).toBe(small.after.placement.x[hidden]);
  });
});

describe('still and moving marks', () => {
  const all = { plain: new Int32Array(0), bright: scene.drawn };

  test('a mark grouped as still does not change during its stage', () => {
    for (const phase of [BOOK, EVALUATE, CLASSIFY]) {
      const { still, moving } = groupMarks(scene, stageAt({ phase, progress: 0.5 }), all);
      expect(still.bright.length + moving.bright.length).toBe(scene.drawn.length);
      const poses = [0, 0.3, 0.6, 1].map((progress) => poseAt(scene, phase, progress));
      for (const customer of still.bright) {
        for (const pose of poses) {
          expect(pose.kinds[customer]).toBe(poses[0].kinds[customer]);
          expect(pose.x[customer]).toBeCloseTo(poses[0].x[customer], 4);
        }
      }
    }
  });

  test('between walks nothing moves', () => {
    for (const phase of [0, SERVE, 6, 8]) {
      expect(groupMarks(scene, stageAt({ phase, progress: 0.5 }), all).moving.bright).toHaveLength(0);
    }
    expect(groupMarks(scene, 'walking', all).still.bright).toHaveLength(0);
  });
});

describe('trails', () => {
  test('there is one for everybody who changed his room, as far as they can be read', () => {
    const few = buildScene(
      floorInput(crowd([guest({ dickBasu: 1 }), guest({ dickBasu: 0 }), guest({ dickBasu: 2 })]), {
        from: crowd([guest({ dickBasu: 1 }), guest({ dickBasu: 2 }), {}], 2),
      }),
    );
    expect(Array.from(chooseTrails(few, null).customers).sort()).toEqual([1, 2]);
  });

  test('too many are thinned evenly and their number is told', () => {
    const trails = chooseTrails(scene, null);
    expect(trails.total).toBeGreaterThan(trails.customers.length);
    expect(new Set(trails.customers).size).toBe(trails.customers.length);
    for (const customer of trails.customers) {
      expect(scene.before.places[customer]).not.toBe(scene.after.places[customer]);
    }
  });

  test('of picked-out customers only theirs are drawn', () => {
    const one = chooseTrails(scene, null).customers[0];
    expect(Array.from(chooseTrails(scene, new Set([one])).customers)).toEqual([one]);
  });

  test('there are none after the first edition', () => {
    expect(chooseTrails(buildScene(floorInput(to)), null)).toMatchObject({ total: 0 });
  });
});

describe('signs', () => {
  const links = Int32Array.from({ length: 4 * LINKS }, (_, index) => (index + 1) % 4);
  const people = [
    guest({ failed: 1, complained: 1, satisfaction: 40, empowerment: 50, positiveWord: 1 }),
    guest({ failed: 1, satisfaction: 80, empowerment: 20, negativeWord: 1, margin: -5 }),
    guest({ empowerment: 30, satisfaction: 66 }),
    {},
  ];
  const was = crowd(
    people.map((person) => ({ ...person, empowerment: person.hasAttended ? 30 : 0 })),
    2,
  );
  const input = floorInput(crowd(people), { from: was });

  test('failures, rises and falls are those of the customers', () => {
    const { failures, changes } = chooseEffects(buildScene(input), links);
    expect(Array.from(failures).sort()).toEqual([0, 1]);
    expect(Array.from(changes[3]!.customers)).toEqual([0, 1]);
    expect(Array.from(changes[3]!.rises)).toEqual([1, 0]);
    expect(Array.from(changes[8]!.rises)).toEqual([1, 0, 1]);
  });

  test('messages go from an attending link to somebody who has heard something', () => {
    const { messages } = chooseEffects(buildScene(input), links);
    expect(messages.listeners.length).toBeGreaterThan(0);
    for (let index = 0; index < messages.listeners.length; index++) {
      const [speaker, listener] = [messages.speakers[index], messages.listeners[index]];
      expect(people[speaker].attending).toBe(1);
      expect(links.slice(listener * LINKS, (listener + 1) * LINKS)).toContain(speaker);
      expect(messages.praises[index]).toBe(people[speaker].satisfaction! >= 58 ? 1 : 0);
    }
  });

  test('an organiser hears complaints and sees money, no silent failure and no feeling', () => {
    const choice = { ...input.choice, view: 'organiser' as const };
    const effects = chooseEffects(buildScene({ ...input, choice }), links);
    expect(Array.from(effects.failures)).toEqual([0]);
    expect(Object.keys(effects.changes)).toEqual(['8']);
    expect(effects.messages.speakers).toHaveLength(0);
  });

  test('a sign lives for its time only', () => {
    expect([lifeShare(0.1, 0.2, 0.4), lifeShare(0.4, 0.2, 0.4), lifeShare(0.7, 0.2, 0.4)]).toEqual([-1, 0.5, -1]);
  });
});
