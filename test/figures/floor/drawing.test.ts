import { describe, expect, test, vi } from 'vitest';
import type { CanvasLayer } from '../../../src/charts/canvasLayer';
import { drawFloor, splitEmphasis } from '../../../src/figures/floor/drawFloor';
import type { FloorPicture } from '../../../src/figures/floor/drawFloor';
import { chooseEffects } from '../../../src/figures/floor/effects';
import { emptyPose, poseFloor, SERVE } from '../../../src/figures/floor/film';
import type { FilmMoment } from '../../../src/figures/floor/customers';
import { groupMarks, stageAt } from '../../../src/figures/floor/groups';
import { KIND_COUNT, kindOf, NEVER_PAINT, VISITOR } from '../../../src/figures/floor/kinds';
import { paintMark, spriteSides } from '../../../src/figures/floor/marks';
import { chooseTrails } from '../../../src/figures/floor/movers';
import type { Palette } from '../../../src/figures/floor/palette';
import { boxBetween, marksInside, trackPointer } from '../../../src/figures/floor/pointer';
import { buildScene } from '../../../src/figures/floor/scene';
import { crowd, floorInput, guest, recordingContext } from './crowd';

const palette: Palette = {
  fill: Array.from({ length: NEVER_PAINT + 1 }, (_, paint) => `fill${paint}`),
  edge: Array.from({ length: NEVER_PAINT + 1 }, (_, paint) => `edge${paint}`),
  card: 'card',
  paper: 'paper',
  ink: 'ink',
  accent: 'accent',
  good: 'good',
  bad: 'bad',
  focus: 'focus',
};

describe('marks', () => {
  const colours = (paint: number, shape: number, side: number): string[] => {
    const { context, calls } = recordingContext();
    paintMark(context, palette, kindOf(paint, shape), side, 1);
    return calls.filter((call) => /^(fill|stroke)Style=/.test(call)).map((call) => call.split('=')[1]);
  };

  test('every mark has an edge, and state is also in the fill: ring, cross', () => {
    expect(colours(0, 0, 12)).toEqual(['fill0', 'edge0', 'fill0']);
    expect(colours(2, VISITOR, 12)).toEqual(['fill2', 'edge2', 'fill2', 'card']);
    const { context, calls } = recordingContext();
    paintMark(context, palette, kindOf(3, 0), 12, 1);
    expect(calls.filter((call) => call.startsWith('lineTo'))).toHaveLength(2);
  });

  test('marks too small for a pattern keep their colour', () => {
    expect(colours(2, VISITOR, 4)).toEqual(['fill2', 'edge2', 'fill2']);
  });

  test('larger stands have larger marks, and none outgrows its cell', () => {
    for (const ratio of [1, 2, 3]) {
      const scale = { exhibitorPitch: 12, visitorPitch: 7, outsidePitch: 5 };
      const sides = spriteSides(scale, ratio);
      expect(sides).toHaveLength(KIND_COUNT);
      expect([sides[0] < sides[1], sides[1] < sides[2], sides[2] < sides[3]]).toEqual([true, true, true]);
      expect(sides[3]).toBeLessThan(scale.exhibitorPitch * ratio);
      expect(sides[VISITOR]).toBeLessThan(scale.visitorPitch * ratio);
    }
  });
});

describe('a frame', () => {
  const from = crowd([guest({ dickBasu: 1 }), guest({ dickBasu: 0 })], 2);
  const to = crowd([guest({ dickBasu: 1, failed: 1, complained: 1 }), guest({ dickBasu: 2 })]);
  const scene = buildScene(floorInput(to, { from }));

  function picture(moment: FilmMoment | undefined, highlighted: ReadonlySet<number> | null = null): FloorPicture {
    const split = splitEmphasis(scene.drawn, highlighted, [0, 2]);
    const layer = {
      draw: (
        context: CanvasRenderingContext2D,
        _s: unknown,
        _r: number,
        _k: unknown,
        paint: (on: CanvasRenderingContext2D) => void,
      ) => paint(context),
    };
    return {
      scene,
      groups: groupMarks(scene, stageAt(moment), split),
      layer: layer as CanvasLayer,
      crowd: null,
      effects: chooseEffects(scene, undefined),
      trails: chooseTrails(scene, highlighted),
      sheet: { image: {} as CanvasImageSource, cell: 20, sides: new Uint8Array(KIND_COUNT).fill(8), ratio: 1 },
      palette,
      emphasis: { ...split, selected: null, hovered: null, focused: new Int32Array(0) },
    };
  }

  function draw(moment: FilmMoment | undefined, highlighted: ReadonlySet<number> | null = null): string[] {
    const { context, calls } = recordingContext();
    const pose = emptyPose(2);
    poseFloor(scene, moment, pose);
    drawFloor(context, picture(moment, highlighted), pose, moment);
    return calls;
  }

  test('the result shows every mark, with trails under them', () => {
    const calls = draw(undefined);
    const marks = calls.filter((call) => call.startsWith('drawImage'));
    expect(marks).toHaveLength(2);
    const firstTrail = calls.findIndex((call) => call.startsWith('quadraticCurveTo'));
    expect(firstTrail).toBeGreaterThan(0);
    expect(firstTrail).toBeLessThan(calls.indexOf(marks[0]));
  });

  test('trails wait for the classification', () => {
    expect(draw({ phase: 3, progress: 0.5 }).some((call) => call.startsWith('quadraticCurveTo'))).toBe(false);
    expect(draw({ phase: 7, progress: 0.9 }).some((call) => call.startsWith('quadraticCurveTo'))).toBe(true);
  });

  test('a failure bursts in red and a complaint speaks', () => {
    const calls = draw({ phase: SERVE, progress: 0.12 });
    expect(calls).toContain('strokeStyle=bad');
    const speaks = (progress: number): boolean =>
      draw({ phase: SERVE, progress }).some((call) => call.startsWith('arc'));
    expect(speaks(0.2)).toBe(true);
    expect(speaks(0.99)).toBe(false);
  });

  test('a phase that waits at its end shows every sign', () => {
    const passed = draw({ phase: SERVE, progress: 1 });
    expect(passed.some((call) => call.startsWith('arc'))).toBe(false);
    const held = draw({ phase: SERVE, progress: 1, isHeld: true });
    expect(held).toContain('strokeStyle=bad');
    expect(held.some((call) => call.startsWith('arc'))).toBe(true);
  });

  test('picking somebody out fades the others and rings him', () => {
    const calls = draw(undefined, new Set([1]));
    expect(calls).toContain('globalAlpha=0.2');
    expect(calls).toContain('strokeStyle=ink');
    expect(draw(undefined)).not.toContain('globalAlpha=0.2');
  });

  test('thousands of moving marks go over the pixel picture', () => {
    const moment = { phase: 7, progress: 0.5 };
    const given = picture(moment);
    const paint = vi.fn(() => true);
    const marks = new Int32Array(3000);
    const crowded = {
      ...given,
      groups: { ...given.groups, moving: { plain: new Int32Array(0), bright: marks } },
      crowd: { picture: { draw: paint } as never, sprites: [] },
    };
    const { context, calls } = recordingContext();
    const pose = emptyPose(2);
    poseFloor(scene, moment, pose);
    drawFloor(context, crowded, pose, moment);
    expect(paint).toHaveBeenCalledOnce();
    expect(calls.filter((call) => call.startsWith('drawImage'))).toHaveLength(given.groups.still.bright.length);
  });
});

describe('pointer', () => {
  function setUp() {
    const element = document.createElement('div');
    element.setPointerCapture = () => undefined;
    const heard: string[] = [];
    const stop = trackPointer(element, {
      onhover: (x, y, reach) => heard.push(`hover ${x} ${y} ${reach}`),
      onleave: () => heard.push('leave'),
      onclick: (x, y, reach) => heard.push(`click ${x} ${y} ${reach}`),
      onframe: (frame) => heard.push(frame ? `frame ${frame.width}` : 'no frame'),
      onbrush: (frame) => heard.push(`brush ${frame.x} ${frame.y} ${frame.width} ${frame.height}`),
    });
    const send = (type: string, x: number, y: number, pointerType = 'mouse'): void => {
      element.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerType, pointerId: 1 }));
    };
    return { heard, send, stop };
  }

  test('a mouse hovers, clicks and frames', () => {
    const { heard, send } = setUp();
    send('pointermove', 10, 20);
    send('pointerdown', 10, 20);
    send('pointerup', 10, 20);
    send('pointerdown', 10, 20);
    send('pointermove', 60, 5);
    send('pointerup', 60, 5);
    expect(heard).toContain('hover 10 20 9');
    expect(heard).toContain('click 10 20 9');
    expect(heard).toContain('frame 50');
    expect(heard).toContain('brush 10 5 50 15');
    expect(heard.filter((event) => event.startsWith('click'))).toHaveLength(1);
  });

  test('a finger taps with a wider reach and never frames', () => {
    const { heard, send } = setUp();
    send('pointerdown', 10, 20, 'touch');
    send('pointermove', 90, 20, 'touch');
    send('pointerup', 90, 20, 'touch');
    expect(heard).toContain('click 90 20 18');
    expect(heard.some((event) => event.startsWith('brush') || event.startsWith('frame'))).toBe(false);
  });

  test('nothing is heard afterwards', () => {
    const { heard, send, stop } = setUp();
    stop();
    send('pointermove', 10, 20);
    expect(heard).toEqual([]);
  });

  test('a frame holds the marks inside it, from whichever corner it was drawn', () => {
    const frame = boxBetween(50, 60, 10, 20);
    expect(frame).toEqual({ x: 10, y: 20, width: 40, height: 40 });
    const [x, y] = [Float32Array.of(15, 49, 51, 30), Float32Array.of(25, 59, 30, 70)];
    expect(marksInside(frame, x, y, Int32Array.of(0, 1, 2, 3))).toEqual([0, 1]);
  });
});
