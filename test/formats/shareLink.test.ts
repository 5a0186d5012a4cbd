import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, MODEL_VERSION } from '../../src/model';
import { FormatFault } from '../../src/formats/fault';
import { decodeLink, encodeLink, MAX_LINK_LENGTH } from '../../src/formats/shareLink';
import { linkDocument } from './arbitraries';
import { SMALL_LINK, forgeLink, linkFault, sampleDocument } from './forge';

afterEach(() => vi.unstubAllGlobals());

const dearer = { ...BASE_DECISIONS, standPrice: 1300, explainPrice: true };

describe('a link', () => {
  test('brings back exactly the document it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(linkDocument, async (document) => {
        const { document: back } = await decodeLink(await encodeLink(document));
        expect(back).toEqual(document);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('needs no escaping in an address', async () => {
    const link = await encodeLink(sampleDocument({ name: '春季展 & <b>"Spring"</b>', played: [dearer] }));
    expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  test('of a usual run of eight editions is short enough for a QR code', async () => {
    const played = Array.from({ length: 8 }, (_, edition) => ({
      ...dearer,
      reliability: 50 + edition,
      training: 40 + 3 * edition,
      promise: 74 + edition,
      advertising: 50 - edition,
    }));
    expect((await encodeLink(sampleDocument({ played }))).length).toBeLessThan(600);
  });

  test('keeps notes and reasons private', async () => {
    const document = sampleDocument({ note: 'my own thoughts', reasons: [{ standPrice: 'secret' }] });
    const { document: back } = await decodeLink(await encodeLink(document));
    expect(back).toEqual(sampleDocument());
  });

  test('of a browser that cannot pack opens everywhere', async () => {
    const document = sampleDocument({ played: [dearer], name: '秋季展' });
    vi.stubGlobal('CompressionStream', undefined);
    const link = await encodeLink(document);
    expect(link).toMatch(/^j/);
    expect((await decodeLink(link)).document).toEqual(document);
  });

  test('that is packed says so in a browser that cannot unpack', async () => {
    const link = await encodeLink(sampleDocument());
    expect(link).toMatch(/^z/);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await linkFault(link)).toEqual({ code: 'cannotUnpack' });
  });

  test('broken into lines by a mail program still opens', async () => {
    const link = await encodeLink(sampleDocument({ played: [dearer] }));
    const broken = link.replace(/(.{20})/g, '$1\r\n ');
    expect((await decodeLink(broken)).document.played).toEqual([dearer]);
  });

  test('of another model version opens with a note', async () => {
    const { document, notes } = await decodeLink(await encodeLink(sampleDocument({ modelVersion: '0.3' })));
    expect(document.modelVersion).toBe('0.3');
    expect(notes).toEqual([{ code: 'otherModelVersion', theirs: '0.3', ours: MODEL_VERSION }]);
  });

  test('of this model version opens without a note', async () => {
    expect((await decodeLink(await encodeLink(sampleDocument()))).notes).toEqual([]);
  });
});

describe('a damaged link is refused, never opened as another run', () => {
  test('cut off anywhere', async () => {
    const link = await encodeLink(sampleDocument({ played: [dearer, BASE_DECISIONS], name: 'Show' }));
    for (let length = 0; length < link.length; length++) {
      expect(await linkFault(link.slice(0, length)), `cut to ${length}`).toEqual({ code: 'notReadable' });
    }
  });

  test('with any one character changed', async () => {
    for (const plain of [true, false]) {
      if (plain) vi.stubGlobal('CompressionStream', undefined);
      const link = await encodeLink(sampleDocument({ played: [dearer] }));
      vi.unstubAllGlobals();
      for (let at = 1; at < link.length; at++) {
        const other = link[at] === 'A' ? 'B' : 'A';
        const fault = await linkFault(link.slice(0, at) + other + link.slice(at + 1));
        // the last character may carry bits that stand for nothing
        if (at < link.length - 1) expect(fault, `character ${at}`).toEqual({ code: 'notReadable' });
      }
    }
  });

  test.each([
    '',
    'z',
    'j',
    'x',
    'zAAAAAA',
    'jAAAAAAAA',
    '#',
    '%7B%7D',
    'z你好',
    '🎪',
    'null',
    'undefined',
    '{}',
    '__proto__',
  ])('when it is %j', async (text) => {
    expect(await linkFault(text)).toEqual({ code: 'notReadable' });
  });

  test('when it is not UTF-8', async () => {
    expect(await linkFault(forgeLink(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])))).toEqual({ code: 'notReadable' });
  });
});

describe('a hostile link', () => {
  test('longer than any real one is not looked into', async () => {
    expect(await linkFault('z'.repeat(MAX_LINK_LENGTH + 1))).toEqual({ code: 'tooLarge', max: MAX_LINK_LENGTH });
  });

  test('that unpacks to gigabytes is stopped at one mebibyte', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const bomb = forgeLink(deflateRawSync(Buffer.alloc(40 * 2 ** 20, 0x20)), 'z');
    expect(bomb.length).toBeLessThan(MAX_LINK_LENGTH);
    expect(await linkFault(bomb)).toEqual({ code: 'tooLarge', max: 2 ** 20 });
  });

  test.each(['[]', '"text"', '7', 'null', 'true'])('holding %s is foreign', async (json) => {
    expect(await linkFault(forgeLink(json))).toEqual({ code: 'foreignFile' });
  });

  test('nested deeper than any stack is refused', async () => {
    const depth = 20_000;
    const nested = `{"v":1,"m":"1","s":${'['.repeat(depth)}${']'.repeat(depth)},"r":7,"l":0,"w":0}`;
    expect(['wrongField', 'notReadable']).toContain((await linkFault(forgeLink(nested)))?.code);
  });

  test.each([
    [{ x: 1 }, { code: 'unknownField', field: 'x' }],
    [{ s: 'nowhere' }, { code: 'unknownScenario', name: 'nowhere' }],
    [{ s: 'toString' }, { code: 'unknownScenario', name: 'toString' }],
    [{ s: '<img src=x onerror=alert(1)>' }, { code: 'unknownScenario', name: '<img src=x onerror=alert(1)>' }],
    [{ s: 7 }, { code: 'wrongField', field: 'scenario' }],
    [{ r: -1 }, { code: 'badSeed', value: '-1', max: 0xffffffff }],
    [{ r: 0.5 }, { code: 'badSeed', value: '0.5', max: 0xffffffff }],
    [{ r: 2 ** 32 }, { code: 'badSeed', value: '4294967296', max: 0xffffffff }],
    [{ r: '7' }, { code: 'badSeed', value: '7', max: 0xffffffff }],
    [{ l: 3 }, { code: 'wrongField', field: 'level' }],
    [{ w: 'model' }, { code: 'wrongField', field: 'view' }],
    [{ m: 'x'.repeat(40) }, { code: 'wrongField', field: 'modelVersion' }],
    [{ m: '<b>' }, { code: 'wrongField', field: 'modelVersion' }],
    [{ n: 'x'.repeat(81) }, { code: 'textTooLong', field: 'name', max: 80 }],
    [{ n: {} }, { code: 'wrongField', field: 'name' }],
    [{ d: {} }, { code: 'wrongField', field: 'played' }],
    [{ d: [[]] }, { code: 'wrongField', field: 'played.0' }],
    [{ d: Array(9).fill({}) }, { code: 'tooManyEditions', editions: 9, max: 8 }],
    [{ d: Array(9000).fill({}) }, { code: 'tooManyEditions', editions: 9000, max: 8 }],
    [
      { d: [{}, { standPrice: 5 }] },
      { code: 'leverOutOfRange', edition: 2, name: 'standPrice', value: '5', min: 700, max: 1800 },
    ],
    [{ d: [{ standPrice: 'dear' }] }, { code: 'wrongField', field: 'played.0.standPrice' }],
    [{ d: [{ freeLunch: 1 }] }, { code: 'unknownLever', edition: 1, name: 'freeLunch' }],
    [{ f: { promise: 20 } }, { code: 'leverOutOfRange', edition: 1, name: 'promise', value: '20', min: 50, max: 100 }],
    [{ p: { nonsense: 1 } }, { code: 'unknownParameter', name: 'nonsense' }],
    [{ p: { b0: 'x' } }, { code: 'wrongField', field: 'parameters.b0' }],
    [{ p: [] }, { code: 'wrongField', field: 'parameters' }],
    [{ s: { t: 'Own', s: {} } }, { code: 'wrongField', field: 'scenario.pastLevers' }],
    [{ s: { t: 'Own' } }, { code: 'wrongField', field: 'scenario.scenario' }],
  ])('saying %j is refused by name', async (change, expected) => {
    const fault = await linkFault(forgeLink(JSON.stringify({ ...SMALL_LINK, ...change })));
    expect(fault).toEqual(expected);
  });

  test('with attention for nobody is refused', async () => {
    const f = { attentionStrategic: 0, attentionKey: 0, attentionTransaction: 0, attentionRisk: 0 };
    expect(await linkFault(forgeLink(JSON.stringify({ ...SMALL_LINK, f })))).toEqual({
      code: 'attentionAllZero',
      edition: 1,
    });
  });

  test('cannot reach into object prototypes', async () => {
    const links = [
      '{"v":1,"m":"1","s":"baseline","r":7,"l":0,"w":0,"__proto__":{"n":"polluted"}}',
      '{"v":1,"m":"1","s":"baseline","r":7,"l":0,"w":0,"f":{"__proto__":{"standPrice":1}}}',
      '{"v":1,"m":"1","s":"baseline","r":7,"l":0,"w":0,"p":{"__proto__":{"b0":[1,1]},"constructor":1}}',
      '{"v":1,"m":"1","s":"__proto__","r":7,"l":0,"w":0}',
    ];
    for (const link of links) {
      await decodeLink(forgeLink(link)).catch((error: unknown) => expect(error).toBeInstanceOf(FormatFault));
    }
    expect(({} as Record<string, unknown>).n).toBeUndefined();
    expect(({} as Record<string, unknown>).standPrice).toBeUndefined();
    const { document } = await decodeLink(forgeLink(links[1]));
    expect(document.draft).toEqual(BASE_DECISIONS);
    expect(Object.getPrototypeOf(document.draft)).toBe(Object.prototype);
  });

  test('keeps its markup as mere text, without control characters', async () => {
    const n = '<img onerror=alert(1)>\u0000\u202e!';
    const { document } = await decodeLink(forgeLink(JSON.stringify({ ...SMALL_LINK, n })));
    expect(document.name).toBe('<img onerror=alert(1)>!');
  });
});

test('any text at all is a legal run or a fault', async () => {
  const json = fc.oneof(
    fc.json(),
    fc.record({ v: fc.constant(1), m: fc.string(), s: fc.anything(), r: fc.nat() }).map((x) => JSON.stringify(x)),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String(),
    json.map((one) => forgeLink(one ?? 'null')),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await decodeLink(text).catch((error: unknown) => expect(error).toBeInstanceOf(FormatFault));
    }),
    { seed: 2, numRuns: 500 },
  );
});
