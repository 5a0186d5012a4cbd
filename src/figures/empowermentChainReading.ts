/** The chain of empowerment in words: a sentence for the picture, one for each step and warning, and the tables. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { Decisions, Mean, SideReport } from '../model';
import { difference, type FigureEdition, type FigureSide, type FigureView } from './editions';
import {
  CHAIN_LEVERS,
  chainTotals,
  DIMENSION_OF,
  JUDGEMENT_IDS,
  POWER_IDS,
  type Chain,
  type ChainLeverId,
  type ChainWarning,
  type JudgementId,
  type PowerId,
} from './empowermentChain';
import type { FigureTable } from './figureTable';
import { readableSurvey } from './surveyReading';

export type StepId = ChainLeverId | PowerId | 'empowerment' | JudgementId;
/** In the order of the chain. */
export const STEP_IDS: readonly StepId[] = [...CHAIN_LEVERS, ...POWER_IDS, 'empowerment', ...JUDGEMENT_IDS];

/** What a step of the chain is worth: a lever 0–100, points 0–100, or 1–10 from the survey. */
export interface ChainStep {
  readonly id: StepId;
  readonly kind: 'lever' | 'power' | 'whole' | 'judgement';
  readonly value: Mean;
  readonly last: Mean;
  /** 95 % interval; only of what was surveyed */
  readonly low: Mean;
  readonly high: Mean;
}

interface Moment {
  readonly edition: FigureEdition;
  readonly decisions: Decisions | null | undefined;
}

const SURVEYED = { empowerment: 'empowerment', satisfaction: 'satisfaction', perceivedQuality: 'quality' } as const;

/** The fourteen steps of an edition; in organiser's view only decisions and what the survey asks are known. */
export function chainSteps(now: Moment, before: Moment | undefined, side: FigureSide, view: FigureView): ChainStep[] {
  return STEP_IDS.map((id) => {
    const here = stepAt(id, now, side, view);
    const last = before ? stepAt(id, before, side, view).value : null;
    return { id, kind: kindOf(id), ...here, last };
  });
}

function kindOf(id: StepId): ChainStep['kind'] {
  if (id === 'empowerment') return 'whole';
  if (CHAIN_LEVERS.some((lever) => lever === id)) return 'lever';
  return POWER_IDS.some((power) => power === id) ? 'power' : 'judgement';
}

const isLever = (id: StepId): id is ChainLeverId => kindOf(id) === 'lever';

function stepAt(id: StepId, { edition, decisions }: Moment, side: FigureSide, view: FigureView) {
  const unsure = { low: null, high: null };
  if (isLever(id)) return { value: decisions?.[id] ?? null, ...unsure };
  if (view === 'model') return { value: (edition.report[side] satisfies SideReport)[id], ...unsure };
  if (!(id in SURVEYED)) return { value: null, ...unsure };
  const { mean, low, high } = readableSurvey(edition.survey).constructs[SURVEYED[id as keyof typeof SURVEYED]];
  return { value: mean, low, high };
}

export interface ChainWords {
  readonly t: Dictionary['textbookFigures']['chain'];
  readonly common: Dictionary['textbookFigures'];
  readonly levers: Dictionary['levers'];
  readonly numbers: Numbers;
  readonly view: FigureView;
}

/** The full name of a step. */
export function stepName(id: StepId, { t, levers }: ChainWords): string {
  if (isLever(id)) return levers.byId[id].name;
  if (id === 'empowerment') return t.empowerment;
  if (id in t.dimension) return t.dimension[id as PowerId];
  return t.evaluationInFull[id as JudgementId];
}

/** A step's value, written: levers are whole numbers, points and answers have one decimal. */
export function writeStep({ id, value }: Pick<ChainStep, 'id' | 'value'>, { numbers }: ChainWords): string {
  return isLever(id) ? numbers.whole(value) : numbers.plain(value);
}

/** The change since last edition, or nothing where none could be written. */
export function writeChange(step: ChainStep, { numbers }: ChainWords): string {
  const change = difference(step.value, step.last);
  const digits = step.kind === 'lever' ? 0 : 1;
  if (change === null || !/[1-9]/.test(numbers.plain(change, digits))) return '';
  return numbers.signed(change, digits);
}

/** What a step is worth and what it hands on. */
export function stepReading(step: ChainStep, chain: Chain, words: ChainWords): string {
  const { t, common } = words;
  const reading = plainReading(step, chain, words);
  if (step.last === null) return reading;
  return t.reading.withLast(reading, common.last(writeStep({ id: step.id, value: step.last }, words)));
}

function plainReading(step: ChainStep, chain: Chain, words: ChainWords): string {
  const { t, numbers, view } = words;
  const name = stepName(step.id, words);
  const value = writeStep(step, words);
  if (view === 'organiser' && step.kind !== 'lever') {
    if (step.value === null) return t.reading.unknown(name);
    return t.reading.estimate(name, value, numbers.plain(step.low), numbers.plain(step.high));
  }
  if (isLever(step.id)) return leverReading(step.id, name, value, chain, words);
  if (step.kind === 'power')
    return t.reading.dimension(name, value, numbers.plain(chain.powers[step.id as PowerId], 0));
  if (step.id === 'empowerment') return t.reading.empowerment(name, value, numbers.plain(feltPower(chain), 0));
  const judgement = step.id as JudgementId;
  const points = chain.judgements[judgement];
  return points === null ? t.reading.plain(name, value) : t.reading[judgement](name, value, numbers.signed(points));
}

function leverReading(id: ChainLeverId, name: string, value: string, chain: Chain, words: ChainWords): string {
  const { t, numbers, view } = words;
  const handed = chain.levers?.[id];
  if (!handed || view === 'organiser') return t.reading.plain(name, value);
  const dimension = t.dimension[DIMENSION_OF[id]];
  const reading = t.reading.lever(name, value, dimension, numbers.plain(handed.granted), numbers.plain(handed.felt));
  const isOverloaded = id === 'choice' && (chain.overloadCost ?? 0) >= 0.05;
  return isOverloaded ? t.reading.overloaded(reading, numbers.plain(chain.overloadCost)) : reading;
}

/** About what this edition alone would make empowerment, points. */
function feltPower({ powers }: Chain): Mean {
  let sum = 0;
  for (const id of POWER_IDS) {
    const points = powers[id];
    if (points === null) return null;
    sum += points;
  }
  return sum;
}

/** How much of what is granted arrives, and where most gets lost. */
export function chainSummary(steps: readonly ChainStep[], chain: Chain, words: ChainWords): string {
  const { t, numbers, view } = words;
  if (view === 'organiser') return t.summaryOrganiser;
  const whole = steps.find(({ id }) => id === 'empowerment');
  const totals = chainTotals(chain.levers);
  const empowerment = numbers.plain(whole?.value ?? null);
  const leak = totals && chain.levers?.[totals.leak];
  if (!totals || !leak) return t.summaryPlain(empowerment);
  return t.summary(
    numbers.percent(totals.felt / totals.granted),
    empowerment,
    stepName(totals.leak, words),
    numbers.plain(leak.granted),
    numbers.plain(leak.felt),
  );
}

/** A warning and what the model makes of it. */
export function warningReading({ id, size, satisfaction, trust }: ChainWarning, { t, numbers }: ChainWords): string {
  const warning = t.warning[id](id === 'overload' ? numbers.percent(size) : numbers.plain(size));
  const effects = [
    ...(isWritten(satisfaction, numbers) ? [t.effect.satisfaction(numbers.signed(satisfaction))] : []),
    ...(isWritten(trust, numbers) ? [t.effect.trust(numbers.signed(trust))] : []),
  ];
  return effects.length === 0 ? warning : t.warningEffect(warning, effects.join(t.effectSeparator));
}

const isWritten = (points: Mean, numbers: Numbers): boolean => /[1-9]/.test(numbers.plain(points));

interface TableInput {
  readonly steps: readonly ChainStep[];
  readonly chain: Chain;
  readonly now: FigureEdition;
  readonly before: FigureEdition | undefined;
  readonly side: FigureSide;
}

/** The steps with their values, and the points handed on between them. */
export function chainTables(input: TableInput, words: ChainWords): FigureTable[] {
  return words.view === 'model' ? [stepTable(input, words), pathTable(input, words)] : [surveyTable(input, words)];
}

function stepTable({ steps, now, before, side }: TableInput, words: ChainWords): FigureTable {
  const { t, common, numbers } = words;
  const row = (id: string, name: string, write: (edition: FigureEdition) => string) => ({
    id,
    name,
    cells: [write(now), before ? write(before) : numbers.plain(null)],
  });
  return {
    caption: t.title,
    columns: [t.columns.name, t.columns.value, common.columns.last],
    rows: [
      ...steps.map((step) => ({
        id: step.id,
        name: stepName(step.id, words),
        cells: [writeStep(step, words), writeStep({ id: step.id, value: step.last }, words)],
      })),
      row('competence', t.rows.competence, ({ report }) => numbers.percent(report[side].competence)),
      row('emptiness', t.rows.emptiness, ({ report }) => numbers.plain(report[side].emptiness)),
      row('overload', t.rows.overload, ({ report }) => numbers.percent(report[side].overloadShare)),
      row('exploitation', t.rows.exploitation, ({ report }) => numbers.plain(report.service.exploitation)),
    ],
  };
}

function pathTable({ chain }: TableInput, words: ChainWords): FigureTable {
  const { t, numbers } = words;
  const path = (from: StepId, to: StepId) => ({
    id: `${from}/${to}`,
    name: t.path(stepName(from, words), stepName(to, words)),
  });
  const levers = CHAIN_LEVERS.map((id) => ({
    ...path(id, DIMENSION_OF[id]),
    cells: [numbers.plain(chain.levers?.[id].granted ?? null), numbers.plain(chain.levers?.[id].felt ?? null)],
  }));
  const powers = POWER_IDS.map((id) => ({
    ...path(id, 'empowerment'),
    cells: ['', numbers.plain(chain.powers[id], 0)],
  }));
  const judgements = JUDGEMENT_IDS.map((id) => ({
    ...path(SOURCE_OF[id], id),
    cells: ['', numbers.signed(chain.judgements[id])],
  }));
  return {
    caption: t.paths,
    columns: [t.pathColumns.path, t.pathColumns.granted, t.pathColumns.felt],
    rows: [...levers, ...powers, ...judgements],
  };
}

/** The step whose direct effect on a judgement is drawn. */
const SOURCE_OF: Readonly<Record<JudgementId, StepId>> = {
  trust: 'information',
  belonging: 'empowerment',
  satisfaction: 'empowerment',
  perceivedQuality: 'participation',
};

function surveyTable({ steps }: TableInput, words: ChainWords): FigureTable {
  const { t, common, numbers } = words;
  const known = steps.filter(({ kind, value }) => kind === 'lever' || value !== null);
  return {
    caption: t.title,
    columns: [t.columns.name, t.columns.value, t.columns.low, t.columns.high, common.columns.last],
    rows: known.map((step) => ({
      id: step.id,
      name: stepName(step.id, words),
      cells: [
        writeStep(step, words),
        step.kind === 'lever' ? '' : numbers.plain(step.low),
        step.kind === 'lever' ? '' : numbers.plain(step.high),
        writeStep({ id: step.id, value: step.last }, words),
      ],
    })),
  };
}
