/** Failures, complaints and recovery. */
import type { Run } from '../../src/model';
import { fact } from './fact';
import { followExhibitors, pooledMean, renewalOf, totalOver } from './follow';
import type { Returns, Total } from './follow';
import { over, there } from './world';
import type { World } from './world';

const HANDLED = { recovery: 70 } as const;
const [SILENT, UNRESOLVED, RESOLVED, EXCELLENT] = [0, 1, 2, 3];

/** What became of a failure of at least this severity; null without one. */
const outcomeFrom =
  (severity: number) =>
  ({ customers }: Run, exhibitor: number): number | null => {
    if (customers.failed[exhibitor] === 0 || customers.severity[exhibitor] < severity) return null;
    if (customers.complained[exhibitor] === 0) return SILENT;
    const quality = customers.recoveryQuality[exhibitor];
    return quality < 0.6 ? UNRESOLVED : quality < 0.85 ? RESOLVED : EXCELLENT;
  };

const followOutcomes = (world: World, severity: number): Returns =>
  followExhibitors(world, { from: 1, to: 7, groups: 4, groupOf: outcomeFrom(severity), levers: HANDLED });

const step =
  (better: number, worse: number) =>
  (samples: readonly Returns[]): number =>
    renewalOf(better)(samples) - renewalOf(worse)(samples);

const complaintsHelp = fact({
  id: 'F18',
  finding:
    'After a serious failure the silent come again least, then those left unresolved, resolved, and quickly resolved.',
  source: 'TARP (1986), 9/19/54/82 %',
  grade: 'S',
  method: 'Recovery 70; failures of severity 9 and more in editions 1–7; recovery below .6, to .85, above; all seeds.',
  beyond: 'speed: a recovery has one quality, and “quickly resolved” is read as excellently resolved',
  rests: {
    ground: 'row',
    on: '`silentResent` for the silent, `double` for the unresolved',
    without: [{ parameters: { silentResent: 0 } }, { parameters: { double: 0 } }],
  },
  sample: (world) => followOutcomes(world, 9),
  checks: () => [
    { what: 'unresolved − silent', unit: 'share', atLeast: 0.001, statistic: step(UNRESOLVED, SILENT) },
    { what: 'resolved − unresolved', unit: 'share', atLeast: 0.001, statistic: step(RESOLVED, UNRESOLVED) },
    { what: 'excellently resolved − resolved', unit: 'share', atLeast: 0.001, statistic: step(EXCELLENT, RESOLVED) },
  ],
});

const silenceCosts = fact({
  id: 'F19',
  finding: 'After severe failures, quick resolution keeps at least 15 points more customers than silence.',
  source: 'TARP (1986), 73 points among consumers',
  grade: 'S',
  method: 'As F18, severity 12 and more.',
  rests: {
    ground: 'mechanisms',
    on: 'harm that recovery takes away, and the resentment of the silent',
    without: [{ parameters: { silentResent: 0 } }],
  },
  sample: (world) => followOutcomes(world, 12),
  checks: () => [{ what: 'excellent − silent', unit: 'share', atLeast: 0.15, statistic: step(EXCELLENT, SILENT) }],
});

const [NEVER_FAILED, RECOVERED] = [0, 1];
function paradoxGroup({ customers }: Run, exhibitor: number): number | null {
  if (customers.failed[exhibitor] === 0) return NEVER_FAILED;
  const isExcellent = customers.failed[exhibitor] === 1 && customers.recoveryQuality[exhibitor] > 0.8;
  return isExcellent && customers.severity[exhibitor] < 12 ? RECOVERED : null;
}

function sampleParadox(world: World): { returns: Returns; satisfaction: readonly Total[] } {
  const satisfaction = [
    { sum: 0, count: 0 },
    { sum: 0, count: 0 },
  ];
  const returns = followExhibitors(world, { from: 1, to: 7, groups: 2, groupOf: paradoxGroup, levers: HANDLED });
  world.play({
    editions: 7,
    levers: HANDLED,
    watch: (run, edition) => {
      if (edition === 0) return;
      for (const group of [NEVER_FAILED, RECOVERED]) {
        const here = totalOver(
          run,
          (exhibitor) => paradoxGroup(run, exhibitor) === group,
          (exhibitor) => run.customers.satisfaction[exhibitor],
        );
        satisfaction[group].sum += here.sum;
        satisfaction[group].count += here.count;
      }
    },
  });
  return { returns, satisfaction };
}

const paradox = fact({
  id: 'F20',
  finding:
    'An excellent recovery of a first, not too severe failure lifts satisfaction above that of the never-failed, but not renewal.',
  source: 'de Matos, Henrique & Rossi (2007); Maxham & Netemeyer (2002)',
  grade: 'V',
  method: 'Recovery 70; first failures of severity below 12 recovered above .8 against none; editions 1–7; all seeds.',
  remark: 'Not paired: who meets a failure fits the show a little less than who does not.',
  rests: { ground: 'row', on: '`paradox`', without: [{ parameters: { paradox: 0 } }] },
  sample: sampleParadox,
  checks: () => [
    {
      what: 'satisfaction, recovered − never failed',
      unit: 'points',
      atLeast: 0,
      atMost: 3,
      statistic: (samples) =>
        pooledMean<(typeof samples)[number]>((sample) => sample.satisfaction[RECOVERED])(samples) -
        pooledMean<(typeof samples)[number]>((sample) => sample.satisfaction[NEVER_FAILED])(samples),
    },
    {
      what: 'renewal, recovered − never failed',
      unit: 'share',
      atLeast: -0.02,
      atMost: 0.02,
      statistic: (samples) => step(RECOVERED, NEVER_FAILED)(samples.map(({ returns }) => returns)),
    },
  ],
});

const [MONEY, MISTREATMENT] = [0, 2];

/** Failures and complaints of a kind, both sides. */
function voicedOf({ customers, count }: Run, kind: number): Total {
  let [voiced, failures] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (customers.attending[i] === 0 || customers.failed[i] === 0 || customers.kind[i] !== kind) continue;
    failures++;
    voiced += customers.complained[i];
  }
  return { sum: voiced, count: failures };
}

const silence = fact({
  id: 'F24',
  finding:
    'A third to more than half of the failures are never voiced; loss of money is voiced more than mistreatment.',
  source: 'Goodman (2006), TARP',
  grade: 'S',
  method: 'Base decisions, editions 5–8; by kind both sides at edition 8, all seeds.',
  rests: {
    ground: 'row',
    on: '`voiceMoney` against `voiceMistreatment`',
    without: [{ parameters: { voiceMoney: 0.51, voiceMistreatment: 0.51 } }],
  },
  target: '`voiceMoney`, `voiceQuality`, `voiceMistreatment`',
  sample: ({ play }) => {
    let money = { sum: 0, count: 0 };
    let mistreatment = money;
    const reports = play({
      editions: 8,
      watch: (run, edition) => {
        if (edition !== 8) return;
        money = voicedOf(run, MONEY);
        mistreatment = voicedOf(run, MISTREATMENT);
      },
    });
    return { silent: 1 - over(reports, 5, 8, (report) => there(report.exhibitors.voicedShare)), money, mistreatment };
  },
  checks: ({ mean, pooled }) => [
    { what: 'never voiced', unit: 'share', atLeast: 0.3, atMost: 0.6, statistic: mean((sample) => sample.silent) },
    {
      what: 'voiced, money : mistreatment',
      unit: 'ratio',
      atLeast: 1.5,
      atMost: 4,
      statistic: (samples) =>
        pooled(
          ({ money }) => money.sum,
          ({ money }) => money.count,
        )(samples) /
        pooled(
          ({ mistreatment }) => mistreatment.sum,
          ({ mistreatment }) => mistreatment.count,
        )(samples),
    },
  ],
});

export const RECOVERY_FACTS = [complaintsHelp, silenceCosts, paradox, silence];
