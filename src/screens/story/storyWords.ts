/** One line that says why somebody came or not, and the names of customers. */
import { drawBetween, verdictOf } from '../../figures/chanceBar';
import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import { CHOICE_TERMS } from '../../model';
import type { ChoiceTerm, ChoiceTerms, CustomerChoice } from '../../model';

type Side = 'exhibitors' | 'visitors';

interface Reader {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** Logit below which a reason is not worth a word: it moves a chance of one half by less than four points. */
const LEAST_SAID = 0.15;
const SAID = 2;

export type SpokenReason = Exclude<ChoiceTerm, 'start'>;

/** The two weightiest reasons for coming, or those against it. */
export function mainReasons(terms: ChoiceTerms, isFor: boolean): SpokenReason[] {
  const sign = isFor ? 1 : -1;
  const weight = (term: ChoiceTerm): number => sign * terms[term];
  const spoken = CHOICE_TERMS.filter((term): term is SpokenReason => term !== 'start' && weight(term) >= LEAST_SAID);
  return spoken.sort((one, other) => weight(other) - weight(one)).slice(0, SAID);
}

type Sided = string | Readonly<Record<Side, string>>;

/** What is called differently on the two sides of the show. */
export const onSide = (words: Sided, side: Side): string => (typeof words === 'string' ? words : words[side]);

/** The same booking in another world, and what is different there ("The world without …"). */
export interface TwinChoice {
  readonly label: string;
  readonly choice: CustomerChoice;
}

/** Why a customer came or stayed away, in a line; beside a twin who did otherwise it is what differs between the two. */
export function whyLine(choice: CustomerChoice, side: Side, reader: Reader, twin?: TwinChoice): string {
  return (twin && besideTwin(choice, twin, reader)) ?? ownLine(choice, side, reader);
}

/**
 * Luck is the same in both worlds, so it is not what parts them: the draw lies between their chances, or the twin could
 * not come. Undefined where both did the same, this one could not come, or their luck differs.
 */
function besideTwin(choice: CustomerChoice, twin: TwinChoice, { t, numbers }: Reader): string | undefined {
  const { isAvailable, isTurnedAway, attending } = choice.outcome;
  if (!isAvailable || isTurnedAway) return undefined;
  if (attending === twin.choice.outcome.attending || choice.draws.ours !== twin.choice.draws.ours) return undefined;
  const words = t.story.line.besideTwin;
  const verdict = verdictOf(twin.choice);
  const [ours, theirs] = [choice.chances.ours, twin.choice.chances.ours];
  if (verdict === 'couldNot' || verdict === 'turnedAway') return words[verdict](numbers.percent(ours), twin.label);
  const between = drawBetween(choice.draws.ours, ours, theirs);
  if (!between) return undefined;
  const { drawn, digits } = between;
  const [chance, other] = [ours, theirs].map((share) => numbers.percent(share, digits));
  return words[attending ? 'came' : 'stayed'](chance, numbers.plain(drawn, digits), twin.label, other);
}

function ownLine(choice: CustomerChoice, side: Side, { t, numbers }: Reader): string {
  const words = t.story.line;
  const verdict = verdictOf(choice);
  const chance = numbers.percent(choice.chances.ours);
  if (verdict === 'couldNot' || verdict === 'turnedAway') return words[verdict];
  if (verdict === 'cameAgainstOdds' || verdict === 'stayedAgainstOdds') return words[verdict](chance);
  const isFor = verdict === 'came';
  const phrases = t.story.reasons[isFor ? 'speaksFor' : 'speaksAgainst'];
  const said = mainReasons(choice.terms, isFor).map((reason) => onSide(phrases[reason], side));
  if (said.length === 0) said.push(isFor ? words.justEnough : words.noReason);
  return words[verdict](chance, said.join(words.reasonSeparator));
}

/** "Exhibitor #12": customers are numbered from 1. */
export function customerName(customer: number, side: Side, t: Dictionary): string {
  return t.cockpit.customer.title(String(customer + 1), t.common.side[side === 'exhibitors' ? 'exhibitor' : 'visitor']);
}
