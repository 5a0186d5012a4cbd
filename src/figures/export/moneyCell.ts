/** Yuan as any of the languages writes them: whole, or in short with the unit of `i18n/numbers`. */
const MONEY = /^([+\u2212±-]?)¥(\d[\d,]*(?:\.\d+)?)(m|k|万|萬|亿|億)?$/;
const SIZE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Whether a cell is an amount of money and nothing else. */
export function isMoney(cell: string): boolean {
  return MONEY.test(cell);
}

/** The yuan of an amount as far as it is written: "−¥515,812" is −515812, "¥2.60m" 2600000. */
export function moneyNumber(cell: string): number {
  const [, sign, digits, unit] = MONEY.exec(cell) ?? [];
  if (digits === undefined) throw new Error(`expected an amount of money, got "${cell}"`);
  const size = Math.round(Number(digits.replaceAll(',', '')) * (SIZE[unit] ?? 1));
  return size > 0 && (sign === '\u2212' || sign === '-') ? -size : size;
}
