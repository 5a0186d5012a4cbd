import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, MODEL_VERSION, SCENARIOS } from '../../src/model';
import { FormatFault } from '../../src/formats/fault';
import { MAX_FILE_SIZE, decodeRunFile, encodeRunFile, fileNameFor } from '../../src/formats/runFile';
import { runDocument } from './arbitraries';
import { changedFileFault, fileFault, sampleDocument } from './forge';

const dearer = { ...BASE_DECISIONS, standPrice: 1300 };
const own = sampleDocument({ scenario: { kind: 'own', title: 'Mine', scenario: { ...SCENARIOS.priceWar } } });

describe('a run file', () => {
  test('brings back exactly the document it was made from', () => {
    fc.assert(
      fc.property(runDocument, (document) => {
        expect(decodeRunFile(encodeRunFile(document, [])).document).toEqual(document);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  test('names its format and versions first and holds one digest for each edition from 0', () => {
    const text = encodeRunFile(sampleDocument({ played: [dearer] }), ['0a', '1b']);
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(file).slice(0, 3)).toEqual(['format', 'version', 'modelVersion']);
    expect(file).toMatchObject({
      format: 'rebook-run',
      version: 1,
      modelVersion: MODEL_VERSION,
      digests: ['0a', '1b'],
    });
    expect(decodeRunFile(text).digests).toEqual(['0a', '1b']);
  });

  test('opens with a byte order mark and with Windows line ends', () => {
    const text = encodeRunFile(sampleDocument({ name: '春季展' }), []);
    expect(decodeRunFile(`\ufeff${text.replaceAll('\n', '\r\n')}`).document.name).toBe('春季展');
  });

  test('of another model version opens with a note', () => {
    const { notes } = decodeRunFile(encodeRunFile(sampleDocument({ modelVersion: '7' }), []));
    expect(notes).toEqual([{ code: 'otherModelVersion', theirs: '7', ours: MODEL_VERSION }]);
  });

  test('of the longest run with the longest texts stays far below the limit', () => {
    const reasons = Object.fromEntries(Object.keys(BASE_DECISIONS).map((lever) => [lever, '理'.repeat(300)]));
    const scenario = { ...SCENARIOS.baseline, editions: 15 };
    const document = sampleDocument({
      scenario: { kind: 'own', title: 'Long', scenario },
      played: Array(15).fill(dearer),
      reasons: Array(15).fill(reasons),
      note: '记'.repeat(4000),
    });
    const text = encodeRunFile(document, Array(16).fill('f'.repeat(64)));
    expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_FILE_SIZE / 2);
    expect(decodeRunFile(text).document).toEqual(document);
  });
});

describe('a file that is no run', () => {
  test.each(['', '{', '{"format":"rebook-run"', 'hello', '\u0000\u0001', '<html></html>', '[1,', 'NaN', '{"a":1}}'])(
    'is not readable when it is %j',
    (text) => {
      expect(fileFault(text)).toEqual({ code: 'notReadable' });
    },
  );

  test.each([
    '[]',
    'null',
    '7',
    '"rebook-run"',
    '{}',
    '{"format":"other"}',
    '{"format":["rebook-run"]}',
    '{"__proto__":{"format":"rebook-run"}}',
  ])('is foreign when it is %s', (text) => {
    expect(fileFault(text)).toEqual({ code: 'foreignFile' });
  });

  test('is not readable when it was cut off anywhere', () => {
    const text = encodeRunFile(sampleDocument({ played: [dearer] }), ['0a', '1b']).trimEnd();
    for (let length = 0; length < text.length; length += 7) {
      expect(fileFault(text.slice(0, length)), `cut to ${length}`).toEqual({ code: 'notReadable' });
    }
  });

  test('is too large past one mebibyte, counted in bytes', () => {
    expect(fileFault(' '.repeat(MAX_FILE_SIZE + 1))).toEqual({ code: 'tooLarge', max: MAX_FILE_SIZE });
    expect(fileFault('展'.repeat(MAX_FILE_SIZE / 2))).toEqual({ code: 'tooLarge', max: MAX_FILE_SIZE });
  });

  test('nested deeper than any stack is refused', () => {
    const depth = 250_000;
    const text = `{"format":"rebook-run","version":1,"played":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(['wrongField', 'notReadable']).toContain(fileFault(text)?.code);
  });
});

describe('a file that was tampered with is refused by the name of the place', () => {
  test.each<[string, (file: Record<string, unknown>) => void, object]>([
    ['an extra field', (file) => (file.extra = 1), { code: 'unknownField', field: 'extra' }],
    ['a missing field', (file) => delete file.seed, { code: 'wrongField', field: 'seed' }],
    ['a list for an object', (file) => (file.parameters = [1]), { code: 'wrongField', field: 'parameters' }],
    ['an object for a list', (file) => (file.played = {}), { code: 'wrongField', field: 'played' }],
    ['a number for a text', (file) => (file.name = 3), { code: 'wrongField', field: 'name' }],
    ['another level', (file) => (file.level = 'master'), { code: 'wrongField', field: 'level' }],
    ['a list of levers', (file) => (file.draft = []), { code: 'wrongField', field: 'draft' }],
    [
      'a lever missing',
      (file) => (file.draft = { standPrice: 900 }),
      { code: 'missingLever', edition: 1, name: 'reliability' },
    ],
    ['levers that are null', (file) => (file.draft = null), { code: 'wrongField', field: 'draft' }],
    ['a seed too large', (file) => (file.seed = 2 ** 40), { code: 'badSeed', value: '1099511627776', max: 0xffffffff }],
    ['no version', (file) => delete file.version, { code: 'wrongField', field: 'version' }],
    ['digests that are none', (file) => (file.digests = ['<b>']), { code: 'wrongField', field: 'digests.0' }],
    ['more digests than editions', (file) => (file.digests = ['a', 'b']), { code: 'wrongField', field: 'digests' }],
    [
      'a reason for no lever',
      (file) => (file.reasons = [{ price: 'x' }]),
      { code: 'unknownLever', edition: 1, name: 'price' },
    ],
    [
      'a reason too long',
      (file) => (file.reasons = [{ promise: 'x'.repeat(301) }]),
      { code: 'textTooLong', field: 'reasons.0.promise', max: 300 },
    ],
    ['a note too long', (file) => (file.note = 'x'.repeat(4001)), { code: 'textTooLong', field: 'note', max: 4000 }],
    [
      'reasons for no edition',
      (file) => void (file.reasons = Array(9).fill({})),
      { code: 'tooManyEditions', editions: 9, max: 8 },
    ],
  ])('%s', (_, change, expected) => {
    expect(changedFileFault(change)).toEqual(expected);
  });

  test('a number too large for a double', () => {
    const text = encodeRunFile(sampleDocument(), []).replace('"standPrice": 1150', '"standPrice": 1e999');
    expect(fileFault(text)).toEqual({ code: 'wrongField', field: 'draft.standPrice' });
  });

  test.each<[string, Record<string, unknown>, object]>([
    ['a hall too small', { hall: 5 }, { code: 'settingOutOfRange', name: 'hall', value: '5', min: 2000, max: 40000 }],
    [
      'half an edition',
      { editions: 6.5 },
      { code: 'settingOutOfRange', name: 'editions', value: '6.5', min: 4, max: 15 },
    ],
    ['a market beyond memory', { poolVisitors: 1e6, scale: 125 }, { code: 'settingOutOfRange', value: '125300000' }],
    ['an unknown setting', { parking: 5 }, { code: 'unknownSetting', name: 'parking' }],
    ['a text for a number', { hall: 'big' }, { code: 'wrongField', field: 'scenario.hall' }],
    [
      'too many events',
      { events: Array(101).fill({ from: 1, to: 1 }) },
      { code: 'wrongField', field: 'scenario.events' },
    ],
  ])('an own scenario with %s', (_, change, expected) => {
    const fault = changedFileFault(
      (file) => Object.assign((file.scenario as { scenario: object }).scenario, change),
      own,
    );
    expect(fault).toMatchObject(expected);
  });

  test('an own scenario with a setting missing', () => {
    const fault = changedFileFault(
      (file) => delete (file.scenario as { scenario: Record<string, unknown> }).scenario.hall,
      own,
    );
    expect(fault).toEqual({ code: 'missingSetting', name: 'hall' });
  });

  test('nothing gets into object prototypes', () => {
    const text = encodeRunFile(own, []);
    const polluted = text.replaceAll(/"(name|pastLevers)": /g, '"__proto__": {"polluted": 1}, "$1": ');
    expect(() => decodeRunFile(polluted)).toThrow(FormatFault);
    const inLevers = text.replaceAll('"standPrice": ', '"__proto__": {"standPrice": 1}, "standPrice": ');
    expect(decodeRunFile(inLevers).document).toEqual(own);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('any text at all is a legal run or a fault', () => {
  const file = fc
    .record({ format: fc.constant('rebook-run'), version: fc.constant(1), seed: fc.nat(), scenario: fc.anything() })
    .map((one) => JSON.stringify(one));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), file), (text) => {
      try {
        decodeRunFile(text);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatFault);
      }
    }),
    { seed: 4, numRuns: 500 },
  );
});

describe('a file name', () => {
  test('says which run and edition it is', () => {
    expect(fileNameFor(sampleDocument(), 3)).toBe('rebook-baseline-4711-edition-03.json');
    expect(fileNameFor(sampleDocument({ name: '春季展 2026' }), 12)).toBe('rebook-春季展-2026-4711-edition-12.json');
  });

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'CON'],
    ['a<b>:"/\\|?*c', 'a-b-c'],
    ['...', 'run'],
    ['\u202efdp.exe', 'fdp-exe'],
    ['🎪🎪', 'run'],
    ['x'.repeat(80), 'x'.repeat(40)],
  ])('made from %j is safe on every system', (name, part) => {
    expect(fileNameFor(sampleDocument({ name }), 1)).toBe(`rebook-${part}-4711-edition-01.json`);
  });
});
