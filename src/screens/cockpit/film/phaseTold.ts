/** What one phase of the film did to the customer somebody follows, in words and in numbers before and after. */
import { lensInView } from '../../../figures/floor/customers';
import { placeText } from '../../../figures/floor/texts';
import type { Dictionary } from '../../../i18n/dictionary';
import type { Numbers } from '../../../i18n/numbers';
import { SCHEMES } from '../../../model';
import type { Moved, ObservedEdition, PhaseEffect, PhaseId, PhaseMeasure, SchemeId } from '../../../model';
import { serviceChain } from '../../story/serviceChain';
import { whyLine } from '../../story/storyWords';

export interface PhaseLine {
  readonly name: string;
  /** null for what there was nothing before of */
  readonly before: string | null;
  readonly after: string;
  readonly direction: 'up' | 'down' | 'same';
}

export interface PhaseTold {
  readonly sentences: readonly string[];
  readonly lines: readonly PhaseLine[];
}

/** Whose edition is told, and to whom. */
export interface Telling {
  readonly observed: ObservedEdition;
  readonly side: 'exhibitors' | 'visitors';
  readonly view: 'model' | 'organiser';
  readonly lens: SchemeId;
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** Told in a sentence or under another name. */
type Spoken = 'attending' | 'attendingRival' | 'failed' | 'complained' | 'recoveryQuality' | 'harm' | SchemeId;
export type LineMeasure = Exclude<PhaseMeasure, Spoken>;

/** Results of a visit: formed anew each time, and never without one. */
const FORMED: ReadonlySet<PhaseMeasure> = new Set<PhaseMeasure>([
  'pricePaid',
  'outcomeQuality',
  'processQuality',
  'serviceChoice',
  'informationAttainment',
  'impact',
  'perceivedQuality',
  'disconfirmation',
  'perceivedValue',
  'satisfaction',
  'margin',
  'renewalForecast',
]);
/** Faded while the customer was away: what it was at the phase is not what it was at the last visit. */
const FADED: ReadonlySet<PhaseMeasure> = new Set<PhaseMeasure>(['margin']);
/** Phases whose doings are seen from outside. */
const OPEN: ReadonlySet<PhaseId> = new Set<PhaseId>(['book', 'serve', 'account']);
/** Known to an organiser. */
const MONEY: ReadonlySet<PhaseMeasure> = new Set<PhaseMeasure>(['pricePaid', 'margin', 'cumulativeProfit']);
/** Phases only those at the show go through. */
const AT_THE_SHOW: ReadonlySet<PhaseId> = new Set<PhaseId>(['serve', 'empower', 'evaluate']);

type Write = (value: number, numbers: Numbers) => string;
const points: Write = (value, numbers) => numbers.plain(value);
const share: Write = (value, numbers) => numbers.percent(value);
const yuan: Write = (value, numbers) => numbers.yuan(value);
const WRITE: Partial<Record<PhaseMeasure, Write>> = {
  pricePaid: (value, numbers) => numbers.wholeYuan(value),
  margin: yuan,
  cumulativeProfit: yuan,
  habit: share,
  renewalForecast: share,
  disconfirmation: (value, numbers) => numbers.signed(value),
  positiveWord: (value, numbers) => numbers.plain(value, 2),
  negativeWord: (value, numbers) => numbers.plain(value, 2),
  wordVolume: (value, numbers) => numbers.signed(value),
  overload: (value, numbers) => numbers.plain(value, 2),
};

function directionOf(before: string | null, after: string, difference: number): PhaseLine['direction'] {
  if (before === null || before === after) return 'same';
  return difference > 0 ? 'up' : 'down';
}

function lineOf({ measure, before, after }: Moved, isFirst: boolean, { t, numbers }: Telling): PhaseLine {
  const write = WRITE[measure] ?? points;
  const [earlier, later] = [isFirst ? null : write(before, numbers), write(after, numbers)];
  return {
    name: t.film.measure[measure as LineMeasure],
    before: earlier,
    after: later,
    direction: directionOf(earlier, later, after - before),
  };
}

/** The class a customer walked from and to, where he walked; the one of the lens in any case. */
function classLines({ moved }: PhaseEffect, isFirst: boolean, { t, lens }: Telling): PhaseLine[] {
  return SCHEMES.flatMap((scheme) => {
    const walk = moved.find(({ measure }) => measure === scheme);
    if (!walk || (scheme !== lens && (isFirst || walk.before === walk.after))) return [];
    const [before, after] = [walk.before, walk.after].map((place) => placeText(t.floor, scheme, place).name);
    return [{ name: t.floor.lenses[scheme], before: isFirst ? null : before, after, direction: 'same' as const }];
  });
}

function linesOf(effect: PhaseEffect, telling: Telling): PhaseLine[] {
  const { attending, tenure } = telling.observed.state;
  const isFirstVisit = attending && tenure === 1;
  const isTold = (measure: PhaseMeasure): boolean => {
    if (!(measure in telling.t.film.measure)) return false;
    return telling.view === 'model' || MONEY.has(measure);
  };
  return effect.moved
    .filter(({ measure }) => isTold(measure))
    .map((moved) => {
      const isFormed = FORMED.has(moved.measure);
      const line = lineOf(moved, effect.isNewborn || FADED.has(moved.measure) || (isFormed && isFirstVisit), telling);
      return { line, isWorth: isFormed ? attending : effect.isNewborn || line.before !== line.after };
    })
    .filter(({ isWorth }) => isWorth)
    .map(({ line }) => line);
}

function sentencesOf({ phase, isNewborn }: PhaseEffect, telling: Telling): string[] {
  const { observed, side, view, t, numbers } = telling;
  const { attending, hasAttended } = observed.state;
  const words = t.film;
  if (isNewborn) return view === 'model' ? [words.newborn] : [];
  if (phase === 'book')
    return [view === 'model' ? whyLine(observed.choice, side, { t, numbers }) : attending ? words.came : words.stayed];
  if (phase === 'serve' && attending) return serviceChain(observed.service, view, t.story.service, numbers);
  if (AT_THE_SHOW.has(phase) && !attending) return [words.absent];
  return phase === 'classify' && !hasAttended ? [words.noClass] : [];
}

/** What `phase` did to the customer; an organiser learns of behaviour, voice and money alone. */
export function tellPhase(phase: PhaseId, telling: Telling): PhaseTold {
  const effect = telling.observed.phases.find((one) => one.phase === phase);
  if (!effect) throw new RangeError(`no phase ${phase} in this edition`);
  const { view, observed, lens } = telling;
  const { attending, tenure, hasAttended } = observed.state;
  const hasClasses = phase === 'classify' && hasAttended && lensInView(lens, view) !== 'behaviour';
  const classes = hasClasses ? classLines(effect, attending && tenure === 1, telling) : [];
  const [sentences, lines] = [sentencesOf(effect, telling), [...classes, ...linesOf(effect, telling)]];
  if (sentences.length + lines.length > 0) return { sentences, lines };
  const { nothing, hidden } = telling.t.film;
  return { sentences: [view === 'model' || OPEN.has(phase) ? nothing : hidden], lines: [] };
}
