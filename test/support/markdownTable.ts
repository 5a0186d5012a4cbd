/** Tables and numbers for pages that are made from the code. */

/** Six digits are more than any of these numbers is worth, and hide what binary fractions add to a product. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 6 }).replace('-', '−');
}

/** Several numbers side by side: exhibitors / visitors, or one per dimension or class. */
export function valueText(value: number | readonly number[]): string {
  return typeof value === 'number' ? numberText(value) : value.map(numberText).join(' / ');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown; Prettier lines it up. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
