import { describe, expect, test } from 'vitest';
import { sideRange } from '../../../src/figures/floor/customers';
import type { FloorLayoutId, Lens, SideFilter } from '../../../src/figures/floor/customers';
import { frameFloor } from '../../../src/figures/floor/frame';
import { paintOf } from '../../../src/figures/floor/kinds';
import { KNOWN } from '../../../src/figures/floor/places';
import { buildScene } from '../../../src/figures/floor/scene';
import { sharingMark } from '../../../src/figures/floor/sharing';
import { crowd, floorInput, guest, manyPeople } from './crowd';

const SIZES = [
  [800, 500],
  [1100, 700],
  [390, 460],
  [360, 400],
] as const;

const overlaps = (one: DOMRectInit, other: DOMRectInit): boolean =>
  one.x! < other.x! + other.width! &&
  other.x! < one.x! + one.width! &&
  one.y! < other.y! + other.height! &&
  other.y! < one.y! + one.height!;

describe('floor plan', () => {
  test.each(SIZES)('at %i × %i rooms, street and plots lie inside and do not overlap', (width, height) => {
    for (const layout of ['halls', 'map'] as FloorLayoutId[]) {
      for (const lens of ['dickBasu', 'tier', 'brandt'] as Lens[]) {
        const frame = frameFloor(width, height, lens, layout, 'both');
        const boxes = [...frame.rooms, ...frame.plots, frame.strip];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }
    }
  });

  test('lenses that judge the sides on different scales get a plot for each side', () => {
    expect(frameFloor(800, 500, 'tier', 'map', 'both').plots).toHaveLength(2);
    expect(frameFloor(800, 500, 'tier', 'map', 'visitors').plots).toHaveLength(1);
    expect(frameFloor(800, 500, 'knox', 'map', 'both').plots).toHaveLength(1);
  });
});

describe('halls', () => {
  const everyone = crowd(manyPeople(1600));

  test.each(SIZES)('at %i × %i every mark stands in its own room', (width, height) => {
    const scene = buildScene(floorInput(everyone, { width, height }));
    const { places, placement } = scene.after;
    for (const customer of scene.drawn) {
      if (!placement.leads[customer]) continue;
      const isInside = places[customer] < KNOWN;
      const box = isInside ? scene.frame.marks[places[customer]] : scene.frame.strip;
      expect(placement.x[customer]).toBeGreaterThanOrEqual(box.x);
      expect(placement.x[customer]).toBeLessThanOrEqual(box.x + box.width);
      expect(placement.y[customer]).toBeGreaterThanOrEqual(box.y);
      expect(placement.y[customer]).toBeLessThanOrEqual(box.y + box.height);
    }
  });

  test('no two marks stand on the same spot', () => {
    const { after, drawn } = buildScene(floorInput(everyone));
    const spots = new Set<string>();
    const leading = drawn.filter((customer) => after.placement.leads[customer]);
    for (const customer of leading) spots.add(`${after.placement.x[customer]} ${after.placement.y[customer]}`);
    expect(spots.size).toBe(leading.length);
  });

  test('everybody is drawn, or shares a mark that says for how many it stands', () => {
    for (const [width, height] of SIZES) {
      const scene = buildScene(floorInput(everyone, { width, height }));
      const { leads } = scene.after.placement;
      const shown = new Set<number>();
      for (let customer = 0; customer < everyone.count; customer++) {
        if (leads[customer]) sharingMark(scene, customer).forEach((member) => shown.add(member));
      }
      expect(shown.size).toBe(everyone.count);
    }
  });

  test('a mark never stands for more customers than it says', () => {
    const scene = buildScene(floorInput(crowd(manyPeople(9000)), { width: 390, height: 460 }));
    expect(scene.outside.perMark).toBeGreaterThan(1);
    for (const customer of scene.drawn) {
      if (!scene.after.placement.leads[customer]) continue;
      const most = scene.after.places[customer] < KNOWN ? scene.perMark : scene.outside.perMark;
      expect(sharingMark(scene, customer).length).toBeLessThanOrEqual(most);
    }
  });

  test('exhibitors stand left of visitors, and states in order', () => {
    const { after } = buildScene(floorInput(everyone));
    const room = Array.from({ length: everyone.count }, (_, customer) => customer).filter((c) => after.places[c] === 0);
    const edge = Math.max(...room.filter((c) => c < everyone.exhibitorCount).map((c) => after.placement.x[c]));
    const visitors = room.filter((c) => c >= everyone.exhibitorCount);
    expect(Math.min(...visitors.map((c) => after.placement.x[c]))).toBeGreaterThan(edge);
    const columnOf = (paint: number): number[] =>
      visitors.filter((c) => paintOf(after.kinds[c]) === paint).map((c) => after.placement.x[c]);
    expect(Math.max(...columnOf(0))).toBeLessThanOrEqual(Math.min(...columnOf(2)));
  });

  test('marks shrink so that a full house fits, and only then share', () => {
    const few = buildScene(floorInput(crowd(manyPeople(200))));
    const many = buildScene(floorInput(crowd(manyPeople(8000))));
    expect(few.scale.visitorPitch).toBeGreaterThan(many.scale.visitorPitch);
    expect(many.perMark).toBe(1);
    expect(buildScene(floorInput(crowd(manyPeople(100_000)))).perMark).toBeGreaterThan(1);
  });

  test('marks stand on whole device pixels', () => {
    for (const ratio of [1, 2]) {
      const { scale } = buildScene(floorInput(everyone, { ratio }));
      for (const pitch of Object.values(scale)) expect((pitch * ratio) % 1).toBeCloseTo(0, 6);
    }
  });

  test('a side filter draws that side only', () => {
    for (const side of ['exhibitors', 'visitors'] as SideFilter[]) {
      const input = floorInput(everyone);
      const scene = buildScene({ ...input, choice: { ...input.choice, side } });
      const [first, end] = sideRange(everyone, side);
      expect(Math.min(...scene.drawn)).toBeGreaterThanOrEqual(first);
      expect(Math.max(...scene.drawn)).toBeLessThan(end);
    }
  });

  test('an organiser cannot read the true state from where a mark stands', () => {
    const people = manyPeople(300);
    const one = crowd(people);
    const other = crowd(people.map((person, index) => ({ ...person, brandt: (index * 3) % 4, knox: index % 3 })));
    const choice = { lens: 'brandt', layout: 'halls', view: 'organiser', side: 'both' } as const;
    const [first, second] = [one, other].map((to) => buildScene(floorInput(to, { choice })));
    expect(second.after.placement).toEqual(first.after.placement);
    expect(second.after.kinds).toEqual(first.after.kinds);
  });

  test('an empty show and a tiny panel do no harm', () => {
    expect(buildScene(floorInput(crowd([guest({ attending: 0 })]))).perMark).toBe(1);
    expect(() => buildScene(floorInput(everyone, { width: 20, height: 20 }))).not.toThrow();
  });
});
