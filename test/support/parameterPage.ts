/**
 * The model's tables as one page for the reader: parameters, levers, scenarios, columns. `npm run parameters` writes it,
 * and a test compares what is written with what this makes of the code's tables.
 */
import * as markdown from 'prettier/plugins/markdown';
import { format } from 'prettier/standalone';
import { COLUMNS, LEVERS, MODEL_VERSION, PARAMETERS, SCENARIOS } from '../../src/model';
import type { Evidence, Parameter } from '../../src/model';
import { ACCOUNT_ROWS } from '../../src/model/parameterRows/account';
import { BIRTH_ROWS } from '../../src/model/parameterRows/birth';
import { BOOK_ROWS } from '../../src/model/parameterRows/book';
import { CLASSIFY_ROWS } from '../../src/model/parameterRows/classify';
import { EMPOWER_ROWS } from '../../src/model/parameterRows/empower';
import { EVALUATE_ROWS } from '../../src/model/parameterRows/evaluate';
import { PROMISE_ROWS } from '../../src/model/parameterRows/promise';
import { RELATE_ROWS } from '../../src/model/parameterRows/relate';
import { FAILURE_ROWS, SERVE_ROWS } from '../../src/model/parameterRows/serve';
import { TALK_ROWS } from '../../src/model/parameterRows/talk';
import { decisionSections } from './decisionTable';
import { numberText, table, valueText } from './markdownTable';

/** The files of `src/model/parameterRows` in the order of an edition, as headings. */
export const PARAMETER_GROUPS: readonly { readonly title: string; readonly rows: readonly Parameter[] }[] = [
  { title: 'Who the customers are, and how the show starts', rows: BIRTH_ROWS },
  { title: 'Promise', rows: PROMISE_ROWS },
  { title: 'Book', rows: BOOK_ROWS },
  { title: 'Serve', rows: SERVE_ROWS },
  { title: 'Failures, complaints, recovery', rows: FAILURE_ROWS },
  { title: 'Empower', rows: EMPOWER_ROWS },
  { title: 'Evaluate', rows: EVALUATE_ROWS },
  { title: 'Relate', rows: RELATE_ROWS },
  { title: 'Talk', rows: TALK_ROWS },
  { title: 'Classify', rows: CLASSIFY_ROWS },
  { title: 'Account', rows: ACCOUNT_ROWS },
];

const GRADES: Readonly<Record<Evidence, string>> = {
  V: 'seen in the publication; where the source adds "direction", "form", "ratios" or "size assumed", only that much of it',
  S: 'from a secondary source',
  M: 'from memory of the publication, not checked',
  C: 'computed from other numbers',
  cal: 'calibrated: set within the range so that findings and base figures are met',
  A: 'assumption',
};
const GRADE_ORDER: readonly Evidence[] = ['V', 'S', 'M', 'C', 'cal', 'A'];

const rangeText = ([min, max]: readonly [number, number]): string =>
  min === max ? 'fixed' : `${numberText(min)} … ${numberText(max)}`;

function parameterRow({ key, unit, value, min, max, ranges, evidence, source }: Parameter): string[] {
  const range = (ranges ?? [[min, max]]).map(rangeText).join(' / ');
  return [`\`${key}\``, unit, valueText(value), range, evidence, source];
}

const PARAMETER_HEADS = ['key', 'unit', 'value', 'plausible range', 'evidence', 'source'];

function parameterSections(): string {
  return PARAMETER_GROUPS.map(
    ({ title, rows }) => `### ${title}\n\n${table(PARAMETER_HEADS, rows.map(parameterRow))}`,
  ).join('\n\n');
}

const TYPES = { real: '64-bit real', word: '32-bit word', byte: 'byte' } as const;

const columnRows = (): string[][] =>
  COLUMNS.map(({ name, type, width, unit }) => [`\`${name}\``, TYPES[type] + (width === 1 ? '' : ` × ${width}`), unit]);

function gradeTable(): string {
  const count = (rows: readonly Parameter[], grade: Evidence): string =>
    numberText(rows.filter(({ evidence }) => evidence === grade).length);
  const groups = PARAMETER_GROUPS.map(({ title, rows }) => [title, ...GRADE_ORDER.map((grade) => count(rows, grade))]);
  const all = ['**all**', ...GRADE_ORDER.map((grade) => count(PARAMETERS, grade))];
  return table(['rows per grade', ...GRADE_ORDER], [...groups, all]);
}

function parameterDocument(): string {
  const grades = GRADE_ORDER.map((grade) => [grade, GRADES[grade]]);
  return `# Parameters, levers, scenarios, state variables

Model ${MODEL_VERSION}: ${PARAMETERS.length} parameters, ${LEVERS.length} levers, ${Object.keys(SCENARIOS).length} scenarios. Made by \`npm run parameters\` from \`parameterRows/\`, \`levers.ts\`, \`scenario.ts\` and \`population.ts\`; a test keeps this page equal to them. The equations that use these numbers are in [README.md](README.md).

## Parameters

Two numbers are exhibitors / visitors, five are reliability / responsiveness / assurance / empathy / tangibles; four belong to the stand sizes and three to the cuts between Brandt's classes. The range is what is plausible for each number of the row. Two ranges are exhibitors / visitors. Experiments may go beyond it, also to 0 to switch a term off. A row whose source is only "assumption" is plausible within half of its size up and down; a zero point of a 0–100 scale within five points.

${table(['grade', 'evidence'], grades)}

${gradeTable()}

${parameterSections()}

${decisionSections()}
## State variables

The columns of a customer, in the order of the digest. \`× 5\` is one per service dimension.

${table(['column', 'type', 'unit'], columnRows())}
`;
}

/** The whole of PARAMETERS.md, laid out as Prettier wants it. */
export function parameterPage(): Promise<string> {
  return format(parameterDocument(), { parser: 'markdown', plugins: [markdown] });
}
