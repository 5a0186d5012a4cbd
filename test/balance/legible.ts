/**
 * Whether a lever can be seen to work: its step of the specification (8.1) on the output named there, in units of the
 * spread of the difference between twin worlds.
 */
import { BASE_DECISIONS, cloneRun, playEdition } from '../../src/model';
import type { Decisions, EditionReport, LeverId, Mean, Run } from '../../src/model';
import { mean, paired, playOut, spread } from './arena';
import type { Arena } from './arena';

interface Row {
  readonly lever: LeverId;
  readonly step: number;
  readonly output: string;
  readonly figure: (report: EditionReport) => Mean;
}

const DIMENSIONS = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;

const ROWS: readonly Row[] = [
  ...DIMENSIONS.map((lever, dimension) => ({
    lever,
    step: 25,
    output: `experienced ${lever}, points`,
    figure: ({ exhibitors }: EditionReport): Mean => exhibitors.experienced[dimension],
  })),
  { lever: 'training', step: 25, output: 'process quality, points', figure: (r) => r.exhibitors.processQuality },
  { lever: 'research', step: 25, output: 'process quality, points', figure: (r) => r.exhibitors.processQuality },
  { lever: 'recovery', step: 25, output: 'recovery quality, 0–1', figure: (r) => r.exhibitors.recoveryQuality },
  { lever: 'standPrice', step: 275, output: 'exhibitors', figure: (r) => r.exhibitors.attending },
  { lever: 'standPrice', step: 275, output: 'perceived value, points', figure: (r) => r.exhibitors.perceivedValue },
  { lever: 'ticketPrice', step: 50, output: 'visitors, persons', figure: (r) => r.market.visitorPersons },
  { lever: 'loyaltyDiscount', step: 7.5, output: 'renewal, share', figure: (r) => r.exhibitors.renewalRate },
  { lever: 'suggestion', step: 25, output: 'impact, points', figure: (r) => r.exhibitors.impact },
  { lever: 'suggestion', step: 25, output: 'failures voiced, share', figure: (r) => r.exhibitors.voicedShare },
  { lever: 'choice', step: 25, output: 'service choice, points', figure: (r) => r.exhibitors.serviceChoice },
  { lever: 'decision', step: 25, output: 'impact, points', figure: (r) => r.exhibitors.impact },
  { lever: 'participation', step: 25, output: 'process quality, points', figure: (r) => r.exhibitors.processQuality },
  { lever: 'participation', step: 25, output: 'impact, points', figure: (r) => r.exhibitors.impact },
  { lever: 'information', step: 25, output: 'information, points', figure: (r) => r.exhibitors.informationAttainment },
  { lever: 'information', step: 25, output: 'empowerment, points', figure: (r) => r.exhibitors.empowerment },
  { lever: 'rewards', step: 25, output: 'belonging, points', figure: (r) => r.exhibitors.belonging },
  { lever: 'promise', step: 8, output: 'will expectation, points', figure: (r) => r.exhibitors.willExpectation },
  { lever: 'advertising', step: 25, output: 'new exhibitors', figure: (r) => r.exhibitors.newcomers },
  { lever: 'personalisation', step: 25, output: 'friendship, points', figure: (r) => r.exhibitors.friendship },
  { lever: 'community', step: 25, output: 'belonging, points', figure: (r) => r.exhibitors.belonging },
  { lever: 'lockIn', step: 25, output: 'renewal, share', figure: (r) => r.exhibitors.renewalRate },
  ...(['attentionStrategic', 'attentionKey', 'attentionTransaction', 'attentionRisk'] as const).map((lever, tier) => ({
    lever,
    step: 25,
    output: 'friendship in that tier, points',
    figure: ({ exhibitors }: EditionReport): Mean => exhibitors.friendshipByTier[tier],
  })),
];

export interface Legible {
  readonly lever: LeverId;
  readonly step: number;
  readonly output: string;
  readonly edition: number;
  readonly effect: number;
  /** effect over the spread of the output over seeds, and over that of the difference between twin worlds */
  readonly perSpread: number;
  readonly perPairedSpread: number;
}

const LOOKED_AT = 3;

/** Empty tiers and absent failures count as no difference. */
const figureOf = (figure: Row['figure'], report: EditionReport): number => figure(report) ?? Number.NaN;

function effectAt(row: Row, moved: EditionReport[][], base: EditionReport[][], edition: number): Legible {
  const valueOf = (reports: EditionReport[]): number => figureOf(row.figure, reports[edition - 1]);
  const [here, there] = [moved.map(valueOf), base.map(valueOf)];
  const present = here.map((value, seed) => Number.isFinite(value) && Number.isFinite(there[seed]));
  const [a, b] = [here, there].map((values) => values.filter((_, seed) => present[seed]));
  const differences = paired(a, b);
  const effect = mean(differences);
  const [ownSpread, pairedSpread] = [spread(b), spread(differences)];
  return {
    lever: row.lever,
    step: row.step,
    output: row.output,
    edition,
    effect,
    perSpread: ownSpread === 0 ? Infinity : Math.abs(effect) / ownSpread,
    perPairedSpread: pairedSpread === 0 ? Infinity : Math.abs(effect) / pairedSpread,
  };
}

function stepped({ lever, step }: Row): Decisions {
  return { ...BASE_DECISIONS, [lever]: Number(BASE_DECISIONS[lever]) + step };
}

/** Every row at the edition, of the first three, at which its effect is surest. */
export function legibility(arena: Arena): Legible[] {
  const base = playOut(arena, BASE_DECISIONS, LOOKED_AT);
  return ROWS.map((row) => {
    const moved = playOut(arena, stepped(row), LOOKED_AT);
    const effects = Array.from({ length: LOOKED_AT }, (_, k) => effectAt(row, moved, base, k + 1));
    return effects.reduce((best, effect) => (effect.perPairedSpread > best.perPairedSpread ? effect : best));
  });
}

const RISK = 3;

/** What attention to risk customers does to the friendship of those exhibitors who came as such, points, per seed. */
export function friendshipOfRisk(arena: Arena): number[] {
  return arena.openings.flatMap((opening) => {
    const [plain, moved] = [cloneRun(opening), cloneRun(opening)];
    playEdition(plain, BASE_DECISIONS);
    playEdition(moved, { ...BASE_DECISIONS, attentionRisk: BASE_DECISIONS.attentionRisk + 25 });
    const served = riskExhibitors(opening, plain).filter((i) => moved.customers.attending[i] === 1);
    if (served.length === 0) return [];
    return [mean(served.map((i) => moved.customers.friendship[i] - plain.customers.friendship[i]))];
  });
}

/** Exhibitors who were risk customers when the edition opened, are still in the market and came. */
function riskExhibitors(opening: Run, played: Run): number[] {
  const [was, is] = [opening.customers, played.customers];
  return Array.from({ length: opening.exhibitorCount }, (_, i) => i).filter(
    (i) => was.tier[i] === RISK && was.generation[i] === is.generation[i] && is.attending[i] === 1,
  );
}
