import type { LanguageTag } from './language.svelte';

/** How one language writes numbers. A null is written as an en dash: nobody was there to answer. */
export interface Numbers {
  /** 1234.5 → "1,235" */
  whole(value: number | null): string;
  /** points or other plain numbers with `digits` decimals (1 unless told) */
  plain(value: number | null, digits?: number): string;
  /** the same with its sign: "+1.2", "−0.3", "±0.0" */
  signed(value: number | null, digits?: number): string;
  /** share 0–1 → "73%" */
  percent(share: number | null, digits?: number): string;
  /** difference of two shares in percentage points: .015 → "+1.5" */
  signedPercentPoints(share: number | null, digits?: number): string;
  /** yuan to about three digits: "¥249万", "¥2.49m"; with the unit and digits of `like` yuan, if given */
  yuan(value: number | null, like?: number): string;
  /** the same with its sign: "+¥49万", "−¥490k", "±¥0" */
  signedYuan(value: number | null): string;
  /** yuan to the last one: "¥1,150" */
  wholeYuan(value: number | null): string;
}

const NOBODY = '–';
const MINUS = '−';

/** Writes a number that is not negative with a fixed count of decimals. */
type Write = (size: number, digits: number) => string;
/** One step of writing money: amounts from `from` yuan are written in units of `unit` yuan. */
interface MoneyStep {
  readonly from: number;
  readonly unit: number;
  readonly digits: number;
  readonly suffix: string;
}

/** Every language groups by thousands and writes a decimal point, so one format serves all. */
function makeWrite(): Write {
  const formats = new Map<number, Intl.NumberFormat>();
  return (size, digits) => {
    let format = formats.get(digits);
    if (!format) {
      format = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
      formats.set(digits, format);
    }
    return format.format(size);
  };
}

/** Largest first. Each begins where rounding in the step below it would already reach it: ¥999,500 is "¥1.00m". */
function moneySteps(tag: LanguageTag): readonly MoneyStep[] {
  if (tag === 'en') {
    return [
      { from: 99.95e6, unit: 1e6, digits: 0, suffix: 'm' },
      { from: 9.995e6, unit: 1e6, digits: 1, suffix: 'm' },
      { from: 999_500, unit: 1e6, digits: 2, suffix: 'm' },
      { from: 999.5, unit: 1e3, digits: 0, suffix: 'k' },
      { from: 0, unit: 1, digits: 0, suffix: '' },
    ];
  }
  const [tenThousand, hundredMillion] = tag === 'zh-Hans' ? ['万', '亿'] : ['萬', '億'];
  return [
    { from: 99_995_000, unit: 1e8, digits: 2, suffix: hundredMillion },
    { from: 999_500, unit: 1e4, digits: 0, suffix: tenThousand },
    { from: 9_999.5, unit: 1e4, digits: 1, suffix: tenThousand },
    { from: 0, unit: 1, digits: 0, suffix: '' },
  ];
}

/** A sign only where a digit other than zero is left after rounding. */
function minus(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}
function withSign(text: string): string {
  if (text.startsWith(MINUS)) return text;
  return (/[1-9]/.test(text) ? '+' : '±') + text;
}

function makeNumbers(tag: LanguageTag): Numbers {
  const write = makeWrite();
  const steps = moneySteps(tag);
  const known = (value: number | null, text: (value: number) => string): string =>
    value === null ? NOBODY : text(value);
  const plain = (value: number, digits: number): string => minus(value, write(Math.abs(value), digits));
  const yuan = (value: number, like = value): string => {
    const step = steps.find(({ from }) => Math.abs(like) >= from) ?? steps[steps.length - 1];
    return minus(value, '¥' + write(Math.abs(value) / step.unit, step.digits) + step.suffix);
  };
  return {
    whole: (value) => known(value, (number) => plain(number, 0)),
    plain: (value, digits = 1) => known(value, (number) => plain(number, digits)),
    signed: (value, digits = 1) => known(value, (number) => withSign(plain(number, digits))),
    percent: (share, digits = 0) => known(share, (number) => plain(number * 100, digits) + '%'),
    signedPercentPoints: (share, digits = 1) => known(share, (number) => withSign(plain(number * 100, digits))),
    yuan: (value, like) => known(value, (number) => yuan(number, like)),
    signedYuan: (value) => known(value, (number) => withSign(yuan(number))),
    wholeYuan: (value) => known(value, (number) => minus(number, '¥' + write(Math.abs(number), 0))),
  };
}

const made = new Map<LanguageTag, Numbers>();

/** The number formats of a language, made once. */
export function numbersFor(tag: LanguageTag): Numbers {
  let numbers = made.get(tag);
  if (!numbers) {
    numbers = makeNumbers(tag);
    made.set(tag, numbers);
  }
  return numbers;
}
