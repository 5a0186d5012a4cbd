/** Numbers and tables as the page of the balance writes them. */
import { mean, standardError } from './arena';

const MINUS = '−';
export const fixed = (value: number, digits = 1): string =>
  value
    .toFixed(digits)
    .replace(/^-(?=0*\.?0*$)/, '')
    .replace('-', MINUS);
export const withError = (value: number, error: number, digits = 1): string =>
  `${fixed(value, digits)} ± ${fixed(error, digits)}`;
export const estimate = (values: readonly number[], digits = 1): string =>
  withError(mean(values), standardError(values), digits);
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
