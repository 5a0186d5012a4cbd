import { describe, expect, test } from 'vitest';
import { sharpContext } from '../../src/charts/canvas';
import { copySprite } from '../../src/charts/canvasPixels';
import { drawSprites, HIDDEN } from '../../src/charts/canvasSprites';
import { recordingContext } from '../figures/floor/crowd';

describe('sharpContext', () => {
  function fakeCanvas() {
    const { context, calls } = recordingContext();
    const sizes: string[] = [];
    const store = { width: 0, height: 0 };
    const canvas = {
      get width() {
        return store.width;
      },
      set width(value: number) {
        sizes.push(`width ${value}`);
        store.width = value;
      },
      get height() {
        return store.height;
      },
      set height(value: number) {
        sizes.push(`height ${value}`);
        store.height = value;
      },
      getContext: () => context,
    };
    return { canvas: canvas as unknown as HTMLCanvasElement, calls, sizes };
  }

  test('the store has device pixels while drawing stays in CSS pixels', () => {
    const { canvas, calls } = fakeCanvas();
    sharpContext(canvas, 300.4, 200, 2);
    expect([canvas.width, canvas.height]).toEqual([601, 400]);
    expect(calls).toEqual(['setTransform(2,0,0,2,0,0)']);
  });

  test('a canvas of the right size is not cleared by setting its size again', () => {
    const { canvas, sizes } = fakeCanvas();
    sharpContext(canvas, 300, 200, 1);
    sharpContext(canvas, 300, 200, 1);
    expect(sizes).toEqual(['width 300', 'height 200']);
  });
});

describe('drawSprites', () => {
  const sheet = { image: {} as CanvasImageSource, cell: 10, sides: Uint8Array.of(4, 7), ratio: 2 };

  test('a sprite is centred on its mark, on whole device pixels', () => {
    const { context, calls } = recordingContext();
    drawSprites(context, sheet, Float32Array.of(10.3), Float32Array.of(20), Uint8Array.of(1), Int32Array.of(0));
    expect(calls).toContain('drawImage(object,10,0,7,7,17,37,7,7)');
  });

  test('hidden marks and marks that are not listed are left out', () => {
    const { context, calls } = recordingContext();
    const places = new Float32Array(3);
    drawSprites(context, sheet, places, places, Uint8Array.of(0, HIDDEN, 1), Int32Array.of(0, 1));
    expect(calls.filter((call) => call.startsWith('drawImage'))).toEqual(['drawImage(object,0,0,4,4,-2,-2,4,4)']);
  });
});

describe('copySprite', () => {
  const FULL = 0xff112233;
  const FAINT = 0x40112233;

  test('what lies outside the picture is cut off on every side', () => {
    for (const [left, top, cells] of [
      [-1, -1, [0]],
      [2, 2, [8]],
      [2, -1, [2]],
      [5, 5, []],
    ] as const) {
      const picture = new Uint32Array(9);
      copySprite(picture, 3, 3, new Uint32Array(4).fill(FULL), 2, left, top);
      expect(Array.from(picture.keys()).filter((cell) => picture[cell] === FULL)).toEqual(cells);
    }
  });

  test('a faint rim fills empty ground but does not eat into another mark', () => {
    const picture = Uint32Array.of(0xff999999, 0);
    copySprite(picture, 2, 1, Uint32Array.of(FAINT, FAINT, 0, 0), 2, 0, 0);
    expect(Array.from(picture)).toEqual([0xff999999, FAINT]);
  });
});
