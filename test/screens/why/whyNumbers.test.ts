// @vitest-environment node
/** Sentences of an explanation add up as they are written, and say in which unit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyFigureUnit } from '../../../src/figures/keyFigures';
import { en } from '../../../src/i18n/en';
import { numbersFor } from '../../../src/i18n/numbers';
import { zhHans } from '../../../src/i18n/zhHans';
import { BASE_DECISIONS } from '../../../src/model';
import { writeBand, writeContribution, writeLevel, writeWithout } from '../../../src/screens/cockpit/why/whyNumbers';
import { readPart, writeWithin } from '../../../src/screens/cockpit/why/whyTexts';
import type { Explanation, Part, Split } from '../../../src/state/explanation';

const reader = { t: en, numbers: numbersFor('en') };
const chinese = { t: zhHans, numbers: numbersFor('zh-Hans') };
/** The number in a text, in tenths. */
const tenths = (text: string): number => Math.round(10 * Number(text.replace('−', '-').replace(/[^\d.-]/g, '')));

describe('a figure without a part of it', () => {
  test('is written so that the two differ by the part as written', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const scales: [KeyFigureUnit, number][] = [
      ['share', 1],
      ['points', 100],
      ['firms', 400],
      ['persons', 9000],
    ];
    for (const [unit, most] of scales) {
      fc.assert(
        fc.property(share, share, (one, other) => {
          const [after, part] = [most * one, most * (one - other)];
          const [without, now] = writeWithout(after, part, unit, reader);
          expect(tenths(now) - tenths(without)).toBe(tenths(writeContribution(part, unit, reader)));
        }),
      );
    }
  });

  test('has its unit, and yuan are in one unit', () => {
    expect(writeWithout(0.2312, 0.0254, 'share', reader)).toEqual(['20.6%', '23.1%']);
    expect(writeWithout(63.04, -1, 'points', reader)).toEqual(['64.0 points', '63.0 points']);
    expect(writeWithout(118, 117, 'firms', reader)).toEqual(['1 firm', '118 firms']);
    expect(writeWithout(1_200_000, 510_000, 'yuan', reader)).toEqual(['¥0.69m', '¥1.20m']);
    expect(writeWithout(null, null, 'share', reader)).toEqual(['–', '–']);
    expect(writeLevel(-9, 'share', reader)).toBe('<−200%');
  });
});

describe('the band under other luck', () => {
  const { reading } = en.why;
  test('has a unit', () => {
    const band = { low: -0.125, high: -0.092 };
    expect(writeBand(band, 'share', reader)).toBe(reading.band('−12.5', '−9.2 percentage points'));
    expect(writeBand(band, 'share', chinese)).toContain('−12.5 到 −9.2 个百分点。');
    expect(writeBand({ low: -12.4, high: 3 }, 'firms', reader)).toBe(reading.band('−12', '+3 firms'));
  });

  test('is one number where its ends are written alike, and next to nothing where that is nought', () => {
    expect(writeBand({ low: 0.06, high: 0.14 }, 'points', reader)).toBe(reading.bandAbout('+0.1 points'));
    expect(writeBand({ low: -0.01, high: 0.02 }, 'points', reader)).toBe(reading.bandNothing);
  });
});

test('a part is read out with these numbers, and luck is not asked whether it is luck', () => {
  const part: Part = {
    ...{ source: { kind: 'lever', id: 'standPrice' }, value: 0.0254 },
    ...{ band: { low: 0.0101, high: 0.0302 }, isWithinLuck: false },
  };
  const luck: Part = { ...part, source: { kind: 'luck' }, isWithinLuck: true };
  const split: Split = { before: 0.2, after: 0.2312, change: 0.0312, parts: [part, luck], isWithinLuck: false };
  const explanation = { last: BASE_DECISIONS, decisions: BASE_DECISIONS } as Explanation;
  const [cause, band] = readPart(part, split, explanation, 'share', reader);
  expect(cause).toMatch(/would have been 20\.6%\. It was 23\.1%\.$/);
  expect(band).toMatch('between +1.0 and +3.0 percentage points');
  expect(readPart(luck, split, explanation, 'share', reader)[0]).toBe(en.why.reading.luck('20.6%', '23.1%'));
  expect([part, luck].map((one) => writeWithin(one, en))).toEqual([en.common.no, '–']);
});
