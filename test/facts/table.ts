/** The table of findings as text, for the terminal and for the reader of the model. */
import { MODEL_VERSION } from '../../src/model';
import type { Fact, Measured, Verdict } from './fact';
import { verdictOf } from './fact';
import { MISSING_FACTS } from './missing';

export interface Tested {
  readonly fact: Fact;
  readonly measured: readonly Measured[];
  readonly verdict: Verdict;
}

export const tested = (fact: Fact, measured: readonly Measured[]): Tested => ({
  fact,
  measured,
  verdict: verdictOf(measured, fact.lacks),
});

/** Digits behind the point that a figure of this unit is worth. */
const DIGITS: Readonly<Record<string, number>> = { share: 3, persons: 0, NPS: 1 };
const MINUS = '−';

function number(value: number, unit: string): string {
  if (!Number.isFinite(value)) return 'no case';
  return value.toFixed(DIGITS[unit] ?? 2).replace('-', MINUS);
}

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

function row({ fact, measured, verdict }: Tested): string[] {
  return measured.map((figure, index) => {
    const head = index === 0 ? [`**${fact.id}**`, fact.finding, verdict] : ['', '', ''];
    const value = `${number(figure.estimate, figure.unit)} ± ${number(figure.standardError, figure.unit)}`;
    const cells = [
      head[0],
      head[1],
      `${figure.what}, ${figure.unit}`,
      value,
      limits(figure),
      PLACES[figure.place],
      head[2],
    ];
    return `| ${cells.join(' | ')} |`;
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

function tally(all: readonly Tested[]): string {
  const count = (verdict: Verdict): number => all.filter((entry) => entry.verdict === verdict).length;
  return `${count('pass')} pass, ${count('undecided')} undecided, ${count('half')} half, ${count('fail')} fail, ${MISSING_FACTS.length} not expressible`;
}

/** The whole of FACTS.md. */
export function factsDocument(all: readonly Tested[], seeds: number): string {
  return `# Findings the model reproduces

Model ${MODEL_VERSION}, ${seeds} seeds: ${tally(all)}. Made by \`npm run facts\`; a shorter version runs with every test.

Each finding is an experiment in \`test/facts\`: the same customers under two policies, or the base decisions looked at closely. No outcome is written into the model; what comes from a parameter is said below. An estimate stands with its standard error over seeds (jackknife). The burden of proof is the finding's: where it claims a direction, a figure is inside its one limit only by two standard errors; between two limits the estimate itself must lie. *Undecided* means within two standard errors of the limit it would have to keep: more seeds might decide. *Pass* means that all figures are inside; *undecided* that none is outside and some are undecided; *half* that a figure is outside, or that a part cannot be expressed; *fail* that no figure is kept. Grades as in the parameter table: V seen in the publication, S secondary source, M from memory, C computed, I identity.

| | finding | figure | estimate | limits | | verdict |
|---|---|---|---|---|---|---|
${all.flatMap(row).join('\n')}

## How each was measured

${all.map(note).join('\n')}

## Not expressible

${MISSING_FACTS.map(({ id, finding, source, grade, lacks }) => `- **${id}** ${finding} (${source}; ${grade}): ${lacks}.`).join('\n')}
`;
}

/** One line a figure, for the terminal. */
export function factsLines(all: readonly Tested[]): string {
  const lines = all.flatMap(({ fact, measured, verdict }) => [
    `${fact.id} ${verdict.padEnd(9)} ${fact.finding}`,
    ...measured.map((figure) => {
      const value = `${number(figure.estimate, figure.unit)} ± ${number(figure.standardError, figure.unit)}`;
      const place = figure.place === 'inside' ? '' : `  ${figure.place}`;
      return `      ${figure.what.padEnd(52)} ${value.padStart(18)}  (${limits(figure)})${place}`;
    }),
  ]);
  return [...lines, tally(all)].join('\n');
}
