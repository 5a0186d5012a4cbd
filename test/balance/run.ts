/** Everything `npm run balance` prints and writes. */
import { BASE_DECISIONS, LEVERS, MODEL_VERSION, STRATEGIES } from '../../src/model';
import type { Decisions } from '../../src/model';
import { arenaOf, mean, scoresOf, seedsFrom, standardError } from './arena';
import { legibility } from './legible';
import { judgeNaive } from './naive';
import { scanAll } from './scan';
import { climb, distanceOf } from './search';

const MINUS = '−';
const fixed = (value: number, digits = 1): string => value.toFixed(digits).replace('-', MINUS);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

export interface Sizes {
  readonly scanSeeds: number;
  readonly searchSeeds: number;
  readonly freshSeeds: number;
}

function scanTable(seeds: number): string {
  const scans = scanAll(arenaOf(seedsFrom(1, seeds)));
  const interior = scans.filter(({ lever, isInterior }) => lever.unit !== 'yesNo' && isInterior).length;
  const rows = scans.map(({ lever, best, points, isInterior }) => [
    lever.id,
    String(Number(lever.base)),
    String(best.value),
    `${fixed(best.gain, 2)} ± ${fixed(best.standardError, 2)}`,
    fixed(points[0].gain, 2),
    fixed(points[points.length - 1].gain, 2),
    lever.unit === 'yesNo' ? 'yes or no' : isInterior ? 'interior' : '**bound**',
  ]);
  const head = ['lever', 'base', 'best', 'gain, ¥m', 'at its minimum', 'at its maximum', ''];
  return `## One lever at a time\n\nScore against base over 8 editions, ${seeds} seeds, paired. ${interior} of the ${scans.length - 1} levers that are numbers have their best value between their bounds, or no bound surely better.\n\n${table(head, rows)}`;
}

interface Plan {
  readonly name: string;
  readonly decisions: Decisions;
}

function searchTable({ searchSeeds, freshSeeds }: Sizes, log: (line: string) => void): string {
  const arena = arenaOf(seedsFrom(1001, searchSeeds));
  const fresh = arenaOf(seedsFrom(5001, freshSeeds));
  const starts: readonly Plan[] = [
    { name: 'base', decisions: BASE_DECISIONS },
    { name: 'premiumRelationship', decisions: STRATEGIES.premiumRelationship },
    { name: 'efficientValue', decisions: STRATEGIES.efficientValue },
  ];
  const found = starts.map(({ name, decisions }) => {
    const { decisions: best, score, evaluations } = climb(arena, decisions);
    log(`search from ${name}: ${fixed(score)} after ${evaluations} plans`);
    return { name: `found from ${name}`, decisions: best };
  });
  const plans: readonly Plan[] = [...starts, ...found];
  const scored = plans.map((plan) => ({ ...plan, scores: scoresOf(fresh, plan.decisions) }));
  const best = scored.reduce((a, b) => (mean(b.scores) > mean(a.scores) ? b : a));
  const rows = scored.map(({ name, decisions, scores }) => [
    name,
    `${fixed(mean(scores))} ± ${fixed(standardError(scores))}`,
    `${fixed((100 * mean(scores)) / mean(best.scores), 0)} %`,
    fixed(distanceOf(decisions, best.decisions), 2),
    String(decisions.standPrice),
    String(decisions.personalisation),
    String(decisions.empathy),
    String(decisions.advertising),
  ]);
  const levers = LEVERS.map(({ id }) => [id, ...plans.map(({ decisions }) => String(decisions[id]))]);
  const head = [
    'plan',
    'score on fresh seeds, ¥m',
    'of the best',
    'distance',
    'stand price',
    'personalisation',
    'empathy',
    'advertising',
  ];
  return `## All levers together\n\nEach lever is moved by steps of 24 to 3 % of its range as long as the score on ${searchSeeds} seeds rises; scores below are on ${freshSeeds} seeds the search never saw. Distance: mean over levers from the best plan, as a share of their ranges.\n\n${table(head, rows)}\n\n${table(['lever', ...plans.map(({ name }) => name)], levers)}`;
}

function naiveTable(seeds: number): string {
  const { base, results } = judgeNaive(arenaOf(seedsFrom(1, seeds)));
  const rows = results.flatMap(({ id, lesson, score, gap, gapError, reasons }) =>
    reasons.map(({ what, naive, base: usual, holds, digits }, index) => [
      ...(index === 0 ? [id, lesson, fixed(score), `${fixed(gap)} ± ${fixed(gapError)}`] : ['', '', '', '']),
      what,
      `${fixed(naive, digits)} against ${fixed(usual, digits)}`,
      holds ? 'yes' : '**no**',
    ]),
  );
  const head = [
    'plan',
    'why it ends badly',
    'score',
    'against base, paired',
    'seen in',
    'figure, and of base',
    'holds',
  ];
  return `## Naive plans\n\n${seeds} seeds; base scores ${fixed(base)}.\n\n${table(head, rows)}`;
}

function legibleTable(seeds: number): string {
  const effects = legibility(arenaOf(seedsFrom(1, seeds)));
  const unclear = effects.filter(({ perPairedSpread }) => perPairedSpread < 2).map(({ lever }) => lever);
  const rows = effects.map((row) => [
    row.lever,
    `+${row.step}`,
    row.output,
    String(row.edition),
    fixed(row.effect, Math.abs(row.effect) < 1 ? 3 : 1),
    fixed(row.perSpread),
    row.perPairedSpread > 999 ? '> 999' : fixed(row.perPairedSpread),
  ]);
  const head = [
    'lever',
    'step',
    'output',
    'edition',
    'effect',
    '÷ spread over seeds',
    '÷ spread of the twin difference',
  ];
  return `## Levers that can be seen to work\n\nEach lever alone from base, ${seeds} seeds, at the edition of the first three where the effect is surest. Below 2 spreads of the twin difference: ${unclear.length === 0 ? 'none' : unclear.join(', ')}. Attention to risk customers cannot be trusted either way: its tier holds some twenty firms, and attention changes who is in it.\n\n${table(head, rows)}`;
}

export function balanceDocument(sizes: Sizes, log: (line: string) => void): string {
  return `# Balance of the game

Model ${MODEL_VERSION}. Made by \`npm run balance\`; \`test/balance\` holds the search and tests its claims on fewer seeds.

${[scanTable(sizes.scanSeeds), searchTable(sizes, log), naiveTable(sizes.scanSeeds), legibleTable(20)].join('\n\n')}
`;
}
