/** Everything `npm run balance` prints and writes. */
import { MODEL_VERSION } from '../../src/model';
import { arenaOf, seedsFrom } from './arena';
import { friendshipOfRisk, legibility } from './legible';
import type { Legible } from './legible';
import { judgeNaive } from './naive';
import { scanAll } from './scan';
import type { Scan } from './scan';
import { searchText } from './searchText';
import type { Sizes } from './searchText';
import { estimate, fixed, table, withError } from './words';

function shapeText({ shape, openTo }: Scan): string {
  if (shape === null) return 'yes or no';
  return shape === 'flat' ? `flat to its ${openTo.join(' and ')}` : shape === 'bound' ? '**bound**' : 'interior';
}

function scanTable(seeds: number): string {
  const scans = scanAll(arenaOf(seedsFrom(1, seeds)));
  const numbers = scans.filter(({ shape }) => shape !== null);
  const count = (wanted: Scan['shape']): number => numbers.filter(({ shape }) => shape === wanted).length;
  const rows = scans.map((scan) => [
    scan.lever.id,
    String(Number(scan.lever.base)),
    String(scan.best.value),
    withError(scan.best.gain, scan.best.standardError, 2),
    fixed(scan.points[0].gain, 2),
    fixed(scan.points[scan.points.length - 1].gain, 2),
    shapeText(scan),
  ]);
  const head = ['lever', 'base', 'best', 'gain, ¥m', 'at its minimum', 'at its maximum', ''];
  return `## One lever at a time

Score against base over 8 editions, ${seeds} seeds, paired; the base value is among those tried. Of the ${numbers.length} levers that are numbers, ${count('interior')} are _interior_: their best value between the bounds is surely better than both bounds (by more than two standard errors of the difference, seed by seed). ${count('flat')} are _flat_ to a bound that cannot be told from the best inner value, ${count('bound')} are surely best at a bound. The best value is picked on the same seeds, so that a gain of less than two standard errors is none.

${table(head, rows)}`;
}

function naiveTable(seeds: number): string {
  const { base, results } = judgeNaive(arenaOf(seedsFrom(1, seeds)));
  const rows = results.flatMap(({ id, lesson, score, gap, gapError, reasons }) =>
    reasons.map(({ what, claim, naive, base: usual, difference, differenceError, holds, digits }, index) => [
      ...(index === 0 ? [id, lesson, fixed(score), withError(gap, gapError)] : ['', '', '', '']),
      what,
      fixed(naive, digits),
      fixed(usual, digits),
      claim,
      differenceError < 1e-9
        ? `${fixed(difference, digits)}, no chance in it`
        : withError(difference, differenceError, digits),
      holds ? 'yes' : '**no**',
    ]),
  );
  const head = [
    'plan',
    'why it ends badly',
    'score',
    'against base, paired',
    'seen in',
    'figure',
    'of base',
    'claim',
    'difference, paired',
    'holds',
  ];
  return `## Naive plans

${seeds} seeds; base scores ${fixed(base)}. A claim is against base, or against the number it names (then the difference is to that number), and holds if it does by two standard errors; _no sure gain_ says only that none could be found. Fixed costs are those decided before the first customer comes: levers, rent, overhead.

${table(head, rows)}`;
}

/** Effects a thousand times as large as their spread vary with nothing but rounding. */
const ratioText = (ratio: number): string => (ratio > 999 ? 'no chance in it' : fixed(ratio));

function riskText(effects: readonly Legible[], served: readonly number[]): string {
  const { effect, perPairedSpread } = effects.find(({ lever }) => lever === 'attentionRisk')!;
  return `Attention to risk customers ${effect < 0 ? 'lowers' : 'raises'} its own figure, by ${fixed(Math.abs(effect), 2)} points or ${fixed(perPairedSpread)} spreads: the tier is counted after the edition, of some twenty firms, and attention changes who is in it. Those who came as risk customers, and were served as such, gain ${estimate(served, 2)} points of friendship.`;
}

function legibleTable(seeds: number): string {
  const arena = arenaOf(seedsFrom(1, seeds));
  const effects = legibility(arena);
  const unclear = effects.filter(({ perPairedSpread }) => perPairedSpread < 2).map(({ lever }) => lever);
  const rows = effects.map((row) => [
    row.lever,
    `+${row.step}`,
    row.output,
    String(row.edition),
    fixed(row.effect, Math.abs(row.effect) < 1 ? 3 : 1),
    ratioText(row.perSpread),
    ratioText(row.perPairedSpread),
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
  return `## Levers that can be seen to work

Each lever alone from base, ${seeds} seeds, at the edition of the first three where the effect is surest. Below 2 spreads of the twin difference: ${unclear.length === 0 ? 'none' : unclear.join(', ')}. _No chance in it_: the spread is below a thousandth of the effect. ${riskText(effects, friendshipOfRisk(arena))}

${table(head, rows)}`;
}

export function balanceDocument(sizes: Sizes, log: (line: string) => void): string {
  return `# Balance of the game

Model ${MODEL_VERSION}. Made by \`npm run balance\`; \`test/balance\` holds the search and tests its claims on fewer seeds.

${[scanTable(sizes.scanSeeds), searchText(sizes, log), naiveTable(sizes.scanSeeds), legibleTable(20)].join('\n\n')}
`;
}
