// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../src/i18n/numbers';

const en = numbersFor('en');
const zhHans = numbersFor('zh-Hans');
const zhHant = numbersFor('zh-Hant');

describe('plain numbers', () => {
  it.each([
    [1234.5, 0, '1,235'],
    [0.05, 1, '0.1'],
    [-12.34, 1, '−12.3'],
    [-0.04, 1, '0.0'],
    [-0.05, 1, '−0.1'],
    [-0, 1, '0.0'],
    [1_234_567.891, 2, '1,234,567.89'],
  ])('%d with %d decimals is "%s"', (value, digits, text) => {
    for (const numbers of [en, zhHans, zhHant]) expect(numbers.plain(value, digits)).toBe(text);
  });

  it('have one decimal unless told', () => {
    expect(en.plain(66)).toBe('66.0');
    expect(en.whole(66.5)).toBe('67');
    expect(en.whole(-0.4)).toBe('0');
  });
});

describe('signed numbers', () => {
  it.each([
    [1.24, '+1.2'],
    [-0.34, '−0.3'],
    [0.04, '±0.0'],
    [-0.04, '±0.0'],
    [0, '±0.0'],
    [0.05, '+0.1'],
  ])('%d is "%s"', (value, text) => {
    expect(en.signed(value)).toBe(text);
  });

  it('write differences of shares in percentage points', () => {
    expect(en.signedPercentPoints(0.015)).toBe('+1.5');
    expect(en.signedPercentPoints(-0.0004)).toBe('±0.0');
    expect(en.signedPercentPoints(-0.25, 0)).toBe('−25');
  });
});

describe('shares', () => {
  it.each([
    [0.734, 0, '73%'],
    [0.735, 1, '73.5%'],
    [1, 0, '100%'],
    [-0.001, 0, '0%'],
    [-0.163, 1, '−16.3%'],
  ])('%d with %d decimals is "%s"', (share, digits, text) => {
    expect(en.percent(share, digits)).toBe(text);
  });
});

describe('amounts of money', () => {
  it.each([
    [0, '¥0', '¥0'],
    [0.4, '¥0', '¥0'],
    [999.4, '¥999', '¥999'],
    [999.5, '¥1k', '¥1,000'],
    [9_994, '¥10k', '¥9,994'],
    [9_995, '¥10k', '¥9,995'],
    [9_999.4, '¥10k', '¥9,999'],
    [9_999.5, '¥10k', '¥1.0万'],
    [85_400, '¥85k', '¥8.5万'],
    [994_999, '¥995k', '¥99.5万'],
    [999_499, '¥999k', '¥99.9万'],
    [999_500, '¥1.00m', '¥100万'],
    [2_494_000, '¥2.49m', '¥249万'],
    [9_994_999, '¥9.99m', '¥999万'],
    [9_995_000, '¥10.0m', '¥1,000万'],
    [10_700_000, '¥10.7m', '¥1,070万'],
    [99_949_999, '¥99.9m', '¥9,995万'],
    [99_950_000, '¥100m', '¥9,995万'],
    [99_994_999, '¥100m', '¥9,999万'],
    [99_995_000, '¥100m', '¥1.00亿'],
    [1_234_567_890, '¥1,235m', '¥12.35亿'],
  ])('of %d yuan read "%s" in English and "%s" in Simplified Chinese', (value, english, simplified) => {
    expect(en.yuan(value)).toBe(english);
    expect(zhHans.yuan(value)).toBe(simplified);
    expect(zhHant.yuan(value)).toBe(simplified.replace('万', '萬').replace('亿', '億'));
  });

  it('never jump backwards nor by more than their rounding when the unit changes', () => {
    const valueOf = (text: string): number => {
      const [, digits, unit] = /^¥([\d,.]+)([km万亿]?)$/.exec(text) ?? [];
      const size = { '': 1, k: 1e3, m: 1e6, 万: 1e4, 亿: 1e8 }[unit as '' | 'k' | 'm' | '万' | '亿'];
      return Number(digits.replaceAll(',', '')) * size;
    };
    for (const numbers of [en, zhHans]) {
      let before = 0;
      for (let value = 1; value < 3e8; value *= 1.003) {
        const shown = valueOf(numbers.yuan(value));
        expect(shown).toBeGreaterThanOrEqual(before);
        // English writes thousands whole: the coarsest rounding is half of ¥1k
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.max(500, value * 0.0055));
        before = shown;
      }
    }
  });

  it('carry their sign before the ¥, and none when nothing is left of them', () => {
    expect(zhHans.yuan(-490_000)).toBe('−¥49.0万');
    expect(en.yuan(-0.4)).toBe('¥0');
    expect(en.signedYuan(490_000)).toBe('+¥490k');
    expect(en.signedYuan(-490_000)).toBe('−¥490k');
    expect(en.signedYuan(0)).toBe('±¥0');
    expect(en.signedYuan(-0.4)).toBe('±¥0');
    expect(en.signedYuan(0.4)).toBe('±¥0');
  });

  it('take the unit and digits of another amount on request', () => {
    expect([9238, -9238, 40, null].map((value) => en.yuan(value, 1_200_000))).toEqual([
      '¥0.01m',
      '−¥0.01m',
      '¥0.00m',
      '–',
    ]);
    expect(zhHans.yuan(-9238, 336_000)).toBe('−¥0.9万');
  });

  it('are written to the last yuan on request', () => {
    expect(zhHans.wholeYuan(1150)).toBe('¥1,150');
    expect(zhHans.wholeYuan(-21_400.6)).toBe('−¥21,401');
    expect(en.wholeYuan(-0.3)).toBe('¥0');
  });
});

describe('where nobody was there to answer', () => {
  it('an en dash stands for every number', () => {
    const written = Object.values(en).map((write: (value: null) => string) => write(null));
    expect(new Set(written)).toEqual(new Set(['–']));
  });
});
