/** Reading numbers as people type them: full-width digits, comma or dot, currency and percent signs, spaces. */

/** Signs and units a person may type along with the number. */
const DECORATION = /[\s¥$%‰元_']/g;
const THOUSANDS = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const DECIMAL_COMMA = /^[-+]?\d*,\d+$/;
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;

/** Width of `text` in digits: full-width characters take two. */
export function columnsOf(text: string): number {
  return [...text].reduce((columns, letter) => columns + (/[\u1100-\u{10ffff}]/u.test(letter) ? 2 : 1), 0);
}

/**
 * The number in `text`, or undefined when there is none.
 * "1,150" and "１１５０" are 1150; "2,5", "2.5" and "2。5" are 2.5. A comma before exactly three digits groups thousands.
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    // full-width digits and signs become plain ones; the ideographic full stop is what an input method gives for a dot
    .normalize('NFKC')
    .replace(/[。]/g, '.')
    .replace(/[、，]/g, ',')
    .replace(/[−–—]/g, '-')
    .replace(DECORATION, '');
  const grouped = THOUSANDS.test(plain)
    ? plain.replace(/,/g, '')
    : DECIMAL_COMMA.test(plain)
      ? plain.replace(',', '.')
      : plain;
  return NUMBER.test(grouped) ? Number(grouped) : undefined;
}
