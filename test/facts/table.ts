/** The table of findings as text, for the terminal and for the reader of the model. */
import { MODEL_VERSION } from '../../src/model';
import type { Fact, Ground, Measured, Verdict } from './fact';
import { MISSING_FACTS } from './missing';

/** Seeds on which figures are measured without the rows they rest on. */
export const WITHOUT_SEEDS = 8;

export interface Tested {
  readonly fact: Fact;
  readonly measured: readonly Measured[];
  /** the figures without each of the things it rests on */
  readonly without: readonly (readonly Measured[])[];
  readonly verdict: Verdict;
}

/** Digits behind the point that a figure of this unit is worth. */
const DIGITS: Readonly<Record<string, number>> = { share: 3, persons: 0, firms: 1, NPS: 1 };
const MOST_DIGITS = 4;
const MINUS = '−';

function rounded(value: number, digits: number): string {
  if (!Number.isFinite(value)) return 'no case';
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', MINUS);
}

const number = (value: number, unit: string): string => rounded(value, DIGITS[unit] ?? 2);

/** The estimate with its error, with so many digits that the error shows; without one where no seed changes anything. */
function withError({ estimate, standardError, unit }: Measured): string {
  let digits = DIGITS[unit] ?? 2;
  if (standardError < 10 ** -MOST_DIGITS / 2 || !Number.isFinite(estimate)) return rounded(estimate, digits);
  while (digits < MOST_DIGITS && Number(standardError.toFixed(digits)) === 0) digits++;
  return `${rounded(estimate, digits)} ± ${rounded(standardError, digits)}`;
}

const label = ({ what, unit }: Measured): string => (what.endsWith(unit) ? what : `${what}, ${unit}`);

function limits({ atLeast, atMost, unit }: Measured): string {
  const near = Math.abs(atLeast) < 1e-3 && Math.abs(atMost) < 1e-3;
  if (near) return '0';
  if (atMost === Infinity) return `≥ ${number(atLeast, unit)}`;
  return atLeast === -Infinity ? `≤ ${number(atMost, unit)}` : `${number(atLeast, unit)} … ${number(atMost, unit)}`;
}

const PLACES: Readonly<Record<Measured['place'], string>> = {
  inside: 'inside',
  undecided: 'undecided',
  outside: '**outside**',
};

const GROUNDS: Readonly<Record<Ground, string>> = {
  mechanisms: 'mechanisms',
  row: 'row',
  form: 'form',
  identity: 'arithmetic',
};

function row({ fact, measured, verdict }: Tested): string[] {
  const calibrated = fact.target === undefined ? '' : ', cal';
  const tail = [`${GROUNDS[fact.rests.ground]}${calibrated}`, isEvidence(fact) ? verdict : 'identity'];
  return measured.map((figure, index) => {
    const head = index === 0 ? [`**${fact.id}**`, fact.finding] : ['', ''];
    const cells = [...head, label(figure), withError(figure), limits(figure), PLACES[figure.place]];
    return `| ${[...cells, ...(index === 0 ? tail : ['', ''])].join(' | ')} |`;
  });
}

function note({ fact, measured }: Tested): string {
  const misses = measured.filter(({ place, miss }) => place === 'outside' && miss !== undefined);
  const parts = [
    `- **${fact.id}** (${fact.source}; ${fact.grade}). ${fact.method}`,
    ...misses.map(({ what, miss }) => `Outside, ${what}: ${miss}.`),
    ...(fact.lacks === undefined ? [] : [`Not expressible: ${fact.lacks}.`]),
    ...(fact.beyond === undefined ? [] : [`Not in the model's terms: ${fact.beyond}.`]),
    ...(fact.remark === undefined ? [] : [fact.remark]),
  ];
  return parts.join(' ');
}

/** What a finding rests on, and its figures where that says nothing. */
function groundOf({ fact, without }: Tested): string {
  const changes = (fact.rests.without ?? []).map(({ parameters }, index) => {
    const rows = Object.entries(parameters).map(([key, value]) => `\`${key}\` ${[value].flat().join('/')}`);
    const figures = without[index].map((figure) => `${label(figure)} ${withError(figure)} (${PLACES[figure.place]})`);
    return `At ${rows.join(', ')}: ${figures.join('; ')}.`;
  });
  const target = fact.target === undefined ? [] : [`Calibrated on it: ${fact.target}.`];
  return [`- **${fact.id}** ${GROUNDS[fact.rests.ground]}: ${fact.rests.on}.`, ...target, ...changes].join(' ');
}

/** An identity of the arithmetic holds whatever the model says. */
const isEvidence = (fact: Fact): boolean => fact.rests.ground !== 'identity';

const VERDICTS: readonly Verdict[] = ['pass', 'undecided', 'half', 'fail'];
const countOf = (all: readonly Tested[]): string =>
  VERDICTS.map((verdict) => `${all.filter((entry) => entry.verdict === verdict).length} ${verdict}`).join(', ');

function tally(all: readonly Tested[]): string {
  const evidence = all.filter(({ fact }) => isEvidence(fact));
  const identities = all.length - evidence.length;
  return `${countOf(evidence)}; ${MISSING_FACTS.length} not expressible, ${identities} identity not counted`;
}

/** The verdicts of findings that rows were calibrated on, and of the others; and what findings rest on. */
function groups(all: readonly Tested[]): string {
  const evidence = all.filter(({ fact }) => isEvidence(fact));
  const targets = evidence.filter(({ fact }) => fact.target !== undefined);
  const others = evidence.filter(({ fact }) => fact.target === undefined);
  const ids = (some: readonly Tested[]): string => some.map(({ fact }) => fact.id).join(', ');
  const on = (ground: Ground): Tested[] => evidence.filter(({ fact }) => fact.rests.ground === ground);
  return [
    `- Calibrated on (*cal*), so no test of the model, only of its fit: ${targets.length} findings, ${countOf(targets)}.`,
    `- Not calibrated on: ${others.length} findings, ${countOf(others)}.`,
    `- Rest on several mechanisms together, none of which says them: ${ids(on('mechanisms'))}.`,
    `- Rest on one row of the parameter table or a few, whose size or sign says the finding: ${ids(on('row'))}.`,
    `- Rest on the form of an equation: ${ids(on('form'))}.`,
  ].join('\n');
}

/** The whole of FACTS.md. */
export function factsDocument(all: readonly Tested[], seeds: number): string {
  return `# Findings held against the model

Model ${MODEL_VERSION}, ${seeds} seeds: ${tally(all)}. Made by \`npm run facts\`; a shorter version runs with every test.

Each finding is an experiment in \`test/facts\`: the same customers under two policies, or the base decisions looked at closely. No rule makes a finding come true, but many findings rest on one row that was put there for their sake: what each rests on stands below, with its figures where that row says nothing. An estimate stands with its standard error over seeds (jackknife). The burden of proof is the finding's: where it claims a direction, a figure is inside its one limit only by two standard errors; between two limits the estimate itself must lie. *Undecided* means within two standard errors of the limit it would have to keep: more seeds might decide. *Pass* means that all figures are inside; *undecided* that none is outside and some are undecided; *half* that a figure is outside, or that a part cannot be expressed; *fail* that no figure is kept. Grades as in the parameter table: V seen in the publication, S secondary source, M from memory, C computed, I identity.

${groups(all)}

| | finding | figure | estimate | limits | | rests on | verdict |
|---|---|---|---|---|---|---|---|
${all.flatMap(row).join('\n')}

## How each was measured

${all.map(note).join('\n')}

## What each rests on

The figures behind "at" are those of the first ${Math.min(seeds, WITHOUT_SEEDS)} seeds with the rows set as said, nothing else changed and nothing calibrated anew.

${all.map(groundOf).join('\n')}

## Not expressible

${MISSING_FACTS.map(({ id, finding, source, grade, lacks }) => `- **${id}** ${finding} (${source}; ${grade}): ${lacks}.`).join('\n')}
`;
}

/** One line a figure, for the terminal. */
export function factsLines(all: readonly Tested[]): string {
  const line = (figure: Measured): string => {
    const place = figure.place === 'inside' ? '' : `  ${figure.place}`;
    return `${figure.what.padEnd(52)} ${withError(figure).padStart(18)}  (${limits(figure)})${place}`;
  };
  const lines = all.flatMap(({ fact, measured, without, verdict }) => [
    `${fact.id} ${verdict.padEnd(9)} ${fact.finding}`,
    ...measured.map((figure) => `      ${line(figure)}`),
    ...without.flatMap((figures, index) => [
      `      without: ${JSON.stringify(fact.rests.without?.[index].parameters)}`,
      ...figures.map((figure) => `        ${line(figure)}`),
    ]),
  ]);
  return [...lines, tally(all)].join('\n');
}
