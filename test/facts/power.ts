/** Empowerment, participation, loyalty rewards, overload and recommendation. */
import type { Decisions, EditionReport, Mean, Run } from '../../src/model';
import { fact } from './fact';
import { pooledMean, totalOver } from './follow';
import type { Total } from './follow';
import { explained, productsOf } from './regression';
import type { Products } from './regression';
import { exhibitors, over, renewal, satisfaction, there } from './world';
import type { World } from './world';

const RIGHTS = { suggestion: 80, choice: 65, decision: 70, participation: 60 };
const NO_RIGHTS = { suggestion: 0, choice: 0, decision: 0, participation: 0 };
const powerOf = (report: EditionReport): Mean => report.exhibitors.empowerment;

function powerGain({ play }: World, information: number): number {
  const power = (rights: Partial<Decisions>): number =>
    over(play({ editions: 4, levers: { ...rights, information } }), 3, 4, powerOf);
  return power(RIGHTS) - power(NO_RIGHTS);
}

const information = fact({
  id: 'F42',
  finding: 'Rights that come with information empower at least 1.7 times as much as rights alone.',
  source: 'Prentice, Han & Li (2016); textbook on 客户授权',
  grade: 'V',
  method: 'Rights 80/65/70/60 against none, at information 80 and at 0; psychological empowerment, editions 3–4.',
  rests: {
    ground: 'row',
    on: '`kappa`: what is left of a right without information',
    without: [{ parameters: { kappa: 1 } }],
  },
  sample: (world) => ({ informed: powerGain(world, 80), uninformed: powerGain(world, 0) }),
  checks: ({ pooled }) => [
    {
      what: 'gain informed : uninformed',
      unit: 'ratio',
      atLeast: 1.7,
      atMost: 3.5,
      statistic: pooled(
        (sample) => sample.informed,
        (sample) => sample.uninformed,
      ),
    },
  ],
});

interface Voted {
  readonly satisfaction: number;
  readonly renewal: number;
}

function decisionGain({ play }: World, informed: number): Voted {
  const gain = (of: (report: EditionReport) => Mean): number => {
    const [right, none] = [80, 0].map((decision) => play({ editions: 4, levers: { decision, information: informed } }));
    return over(right, 2, 4, of) - over(none, 2, 4, of);
  };
  return { satisfaction: gain(satisfaction), renewal: gain(renewal) };
}

const ignoredVotes = fact({
  id: 'F43',
  finding: 'A vote that counts pleases; a vote that is ignored displeases more than none.',
  source: 'Fuchs, Prandelli & Schreier (2010)',
  grade: 'V',
  method:
    'Right to decide 80 against 0, at information 80 and at 5; satisfaction and renewal of exhibitors, editions 2–4.',
  beyond:
    'how competent those are who carry the vote out; there are no votes one by one, information stands for their being heeded',
  rests: {
    ground: 'row',
    on: '`fairEmptiness`, `trustEmptiness`',
    without: [{ parameters: { fairEmptiness: 0, trustEmptiness: 0 } }],
  },
  sample: (world) => ({ informed: decisionGain(world, 80), ignored: decisionGain(world, 5) }),
  checks: ({ mean }) => [
    { what: 'informed, satisfaction', unit: 'points', atLeast: 0, statistic: mean((s) => s.informed.satisfaction) },
    { what: 'informed, renewal', unit: 'share', atLeast: 0, statistic: mean((s) => s.informed.renewal) },
    { what: 'ignored, satisfaction', unit: 'points', atMost: 0, statistic: mean((s) => s.ignored.satisfaction) },
  ],
});

/** Disconfirmation of a good surprise, of none, and of a bad one, points. */
const SURPRISES = [
  { from: 8, to: 16 },
  { from: -2, to: 2 },
  { from: -16, to: -8 },
] as const;

function afterSurprise({ play }: World, participation: number): Total[] {
  let totals: Total[] = [];
  const watch = (run: Run, edition: number): void => {
    if (edition !== 3) return;
    const { disconfirmation, satisfaction: satisfied, failed } = run.customers;
    totals = SURPRISES.map(({ from, to }) =>
      totalOver(
        run,
        // a failure moves satisfaction in other ways as well
        (i) => failed[i] === 0 && disconfirmation[i] >= from && disconfirmation[i] < to,
        (i) => satisfied[i],
      ),
    );
  };
  play({ editions: 3, levers: { participation, information: 60 }, watch });
  return totals;
}

interface Surprise {
  readonly guests: readonly Total[];
  readonly helpers: readonly Total[];
}
const surpriseStep = (who: keyof Surprise, surprise: 0 | 2): ((samples: readonly Surprise[]) => number) => {
  const mean = (index: number): ((samples: readonly Surprise[]) => number) =>
    pooledMean<Surprise>((sample) => sample[who][index]);
  return (samples) => Math.abs(mean(surprise)(samples) - mean(1)(samples));
};

const selfServing = fact({
  id: 'F45',
  finding: 'Those who took part credit themselves: good surprises please them less, bad ones displease them less.',
  source: 'Bendapudi & Leone (2003)',
  grade: 'V',
  method:
    'Participation 90 against 0 at information 60, edition 3; satisfaction after surprises of 8–16 points against none, no failure, all seeds.',
  rests: { ground: 'row', on: '`selfServe`', without: [{ parameters: { selfServe: 0 } }] },
  sample: (world): Surprise => ({ guests: afterSurprise(world, 0), helpers: afterSurprise(world, 90) }),
  checks: () => [
    {
      what: 'good surprise, without − with participation',
      unit: 'points',
      atLeast: 0.01,
      statistic: (samples) => surpriseStep('guests', 0)(samples) - surpriseStep('helpers', 0)(samples),
    },
    {
      what: 'bad surprise, without − with participation',
      unit: 'points',
      atLeast: 0.01,
      statistic: (samples) => surpriseStep('guests', 2)(samples) - surpriseStep('helpers', 2)(samples),
    },
  ],
});

const EXPLOITING: Partial<Decisions> = { participation: 90, rewards: 0, information: 20 };

const exploitation = fact({
  id: 'F47',
  finding: 'Co-creation that only saves the organiser work wears satisfaction down over the editions.',
  source: 'Güntürkün et al. (2023)',
  grade: 'V',
  method:
    'Participation 90, no rewards, information 20, against base participation and rewards at the same information; paired by seed.',
  rests: { ground: 'row', on: '`fairExploitation`', without: [{ parameters: { fairExploitation: 0 } }] },
  sample: ({ play }) => {
    const taken = play({ editions: 6, levers: EXPLOITING });
    const base = play({ editions: 6, levers: { information: 20 } });
    const gap = (edition: number): number => there(satisfaction(taken[edition])) - there(satisfaction(base[edition]));
    return { first: gap(1), later: gap(6) };
  },
  checks: ({ mean }) => [
    { what: 'satisfaction at edition 6', unit: 'points', atMost: -0.5, statistic: mean((sample) => sample.later) },
    {
      what: 'edition 6 − edition 1',
      unit: 'points',
      atMost: -0.1,
      statistic: mean((sample) => sample.later - sample.first),
    },
  ],
});

/** Spread of a column over attending exhibitors. */
function spreadOf(run: Run, column: Float64Array): number {
  const mean = totalOver(
    run,
    () => true,
    (i) => column[i],
  );
  const centre = mean.sum / mean.count;
  const squares = totalOver(
    run,
    () => true,
    (i) => (column[i] - centre) ** 2,
  );
  return Math.sqrt(squares.sum / squares.count);
}

const programme = fact({
  id: 'F48',
  finding: 'A loyalty programme moves behaviour more than attitude; losing one’s status sends customers away.',
  source: 'Belli, O’Rourke, Carrillat, Pupovac, Melnyk & Napolova (2022); Bolton, Kannan & Bramlett (2000)',
  grade: 'V',
  method:
    'Loyalty discount +10 points, editions 2–4, paired by seed: renewal in spreads of a yes or no, attitude in spreads over exhibitors.',
  lacks: 'tiers carry no status that could be lost',
  rests: {
    ground: 'mechanisms',
    on: 'the price itself, and what a discount does beyond it (`carrot`)',
    without: [{ parameters: { carrot: 0 } }],
  },
  sample: ({ play }) => {
    let attitudeSpread = 1;
    const base = play({
      editions: 4,
      watch: (run, edition) => {
        if (edition === 4) attitudeSpread = spreadOf(run, run.customers.attitude);
      },
    });
    const loyal = play({ editions: 4, levers: { loyaltyDiscount: 15 } });
    const share = over(base, 2, 4, renewal);
    const attitude = (report: EditionReport): Mean => report.exhibitors.attitude;
    return {
      behaviour: (over(loyal, 2, 4, renewal) - share) / Math.sqrt(share * (1 - share)),
      attitude: (over(loyal, 2, 4, attitude) - over(base, 2, 4, attitude)) / attitudeSpread,
    };
  },
  checks: ({ mean }) => [
    { what: 'behaviour', unit: 'spreads', atLeast: 0.02, statistic: mean((sample) => sample.behaviour) },
    {
      what: 'behaviour − attitude',
      unit: 'spreads',
      atLeast: 0.02,
      statistic: mean((sample) => sample.behaviour - sample.attitude),
    },
  ],
});

const RUSH: Partial<Decisions> = { standPrice: 850, participation: 60 };
const responsiveness = (report: EditionReport): number => there(report.exhibitors.experienced[1]);

const corners = fact({
  id: 'F49',
  finding: 'Under pressure service time is cut, and standards stay worn when the pressure is gone.',
  source: 'Oliva & Sterman (2001)',
  grade: 'V',
  method:
    'Ample hall; stands at ¥850 and participation 60 in editions 2–3 only; experienced responsiveness and satisfaction, paired by seed.',
  beyond:
    'cutting service time is no decision but follows from load, staff cannot be hired, so “permanently if hiring lags” is read as worn standards that heal slowly',
  rests: { ground: 'row', on: '`erosionIn`: standards worn by stress', without: [{ parameters: { erosionIn: 0 } }] },
  sample: ({ play }) => {
    const scenario = { hall: 20_000, visitorRoom: 40_000 };
    const rushed = play({ editions: 6, scenario, levers: (edition) => (edition === 2 || edition === 3 ? RUSH : {}) });
    const base = play({ editions: 6, scenario });
    const gap = (edition: number): number => responsiveness(rushed[edition]) - responsiveness(base[edition]);
    const felt = there(satisfaction(rushed[6])) - there(satisfaction(base[6]));
    return { under: Math.min(gap(2), gap(3)), after: gap(6), felt };
  },
  checks: ({ mean }) => [
    { what: 'under pressure', unit: 'points', atMost: -1, statistic: mean((sample) => sample.under) },
    { what: 'three editions later', unit: 'points', atMost: -0.3, statistic: mean((sample) => sample.after) },
    { what: 'satisfaction three editions later', unit: 'points', atMost: 0, statistic: mean((s) => s.felt) },
  ],
});

/** Quality delivered more or less from edition 1 on, so that shows differ. */
const LEVELS = [-6, -3, 0, 3, 6];
/** Columns of the rows below. */
const SCORE = [0];
const SATISFACTION = [1];

/** Score, satisfaction and growth of exhibitors to the next edition, over levels of quality and editions 2–5. */
function scoreAndGrowth({ play }: World): Products {
  const rows = LEVELS.flatMap((quality) => {
    const reports = play({ editions: 6, scenario: { events: [{ from: 1, to: 15, quality }] } });
    return [2, 3, 4, 5].map((edition) => [
      there(reports[edition].exhibitors.netPromoterScore),
      there(satisfaction(reports[edition])),
      Math.log(exhibitors(reports[edition + 1]) / exhibitors(reports[edition])),
    ]);
  });
  return productsOf(rows);
}

const recommend = fact({
  id: 'F50',
  finding:
    'The net promoter score of exhibitors is around or below zero, that of visitors above; it predicts growth no better than satisfaction.',
  source: 'UFI & Explori (2018); Keiningham, Cooil, Andreassen & Aksoy (2007)',
  grade: 'S',
  method:
    'Base decisions, mean of editions 5–8. Then delivered quality −6 to +6 from edition 1 on: share of the variance of growth to the next edition that the score explains, less what satisfaction explains; editions 2–5, all seeds; more than a twentieth would be better.',
  rests: {
    ground: 'row',
    on: '`npsCentre`, which differs by side',
    without: [{ parameters: { npsCentre: [64, 64] }, figures: [0, 1, 2] }],
  },
  sample: (world) => {
    const reports = world.play({ editions: 8 });
    return {
      exhibitors: over(reports, 5, 8, (report) => report.exhibitors.netPromoterScore),
      visitors: over(reports, 5, 8, (report) => report.visitors.netPromoterScore),
      growth: scoreAndGrowth(world),
    };
  },
  checks: ({ mean }) => [
    { what: 'exhibitors', unit: 'NPS', atLeast: -30, atMost: 5, statistic: mean((sample) => sample.exhibitors) },
    {
      what: 'shows where exhibitors are below 0',
      unit: 'share',
      atLeast: 0.5,
      statistic: mean((sample) => (sample.exhibitors < 0 ? 1 : 0)),
    },
    { what: 'visitors', unit: 'NPS', atLeast: 0, atMost: 30, statistic: mean((sample) => sample.visitors) },
    {
      what: 'growth explained, score − satisfaction',
      unit: 'R²',
      atMost: 0.05,
      statistic: (samples) => {
        const all = samples.map((sample) => sample.growth);
        return explained(all, SCORE) - explained(all, SATISFACTION);
      },
    },
  ],
});

const training = fact({
  id: 'F51',
  finding:
    'Training offered to all exhibitors goes with a net promoter score higher by 10–25 points; half of that is fine.',
  source: 'UFI & Explori (2018), correlation',
  grade: 'S',
  method: 'Information and training for exhibitors 80 against 40, editions 3–5.',
  rests: {
    ground: 'mechanisms',
    on: 'information in empowerment, competence and trust',
    without: [{ parameters: { sPE: 0 } }],
  },
  sample: ({ play }) => {
    const score = (level: number): number =>
      over(play({ editions: 5, levers: { information: level } }), 3, 5, (report) => report.exhibitors.netPromoterScore);
    return score(80) - score(40);
  },
  checks: ({ mean }) => [{ what: 'gain', unit: 'NPS', atLeast: 5, atMost: 25, statistic: mean((gain) => gain) }],
});

export const POWER_FACTS = [
  information,
  ignoredVotes,
  selfServing,
  exploitation,
  programme,
  corners,
  recommend,
  training,
];
