/** Why one customer booked or did not: reasons, rival, availability, chances, and the draws that decided. */
import { availability } from '../choice';
import { exp, isBelow } from '../maths';
import type { Side } from '../passes';
import { EDITION_DRAW, draw, editionKey, uniform } from '../random';
import { stage } from '../stage';
import type { Run } from '../run';
import { chancesWith, oursWithout, rivalTermsOf, usualChoice, weigh } from './choiceTerms';
import type { Chances, UsualChoice, Weighing } from './choiceTerms';
import type { ChoiceTerms, RivalTerms } from './terms';

/** Shares 0–1 that luck drew for this customer and edition; what he does depends on nothing else that is not in `chances`. */
export interface ChoiceDraws {
  /** can come if below the availability */
  readonly available: number;
  /** takes ours if below its probability */
  readonly ours: number;
  /** the rival's as well, given ours */
  readonly both: number;
  /** the rival's, given not ours */
  readonly rival: number;
  /** finds room in a full hall if below `placedShare` */
  readonly hall: number;
}

export interface ChoiceOutcome {
  readonly isAvailable: boolean;
  /** wanted to come and found the hall full */
  readonly isTurnedAway: boolean;
  readonly attending: boolean;
  readonly attendingRival: boolean;
}

export interface CustomerChoice {
  /** attended the edition before */
  readonly isReturning: boolean;
  /** reasons for and against our show, logit; their sum is `utility` */
  readonly terms: ChoiceTerms;
  readonly utility: number;
  /** reasons for the rival's show; null where there is none */
  readonly rival: RivalTerms | null;
  /** e to the utility of the rival's show: odds of it against staying at home */
  readonly rivalPull: number;
  /** yuan per m² or ticket, after the loyalty discount */
  readonly price: number;
  /** share of the customers of this side who can come at all */
  readonly availability: number;
  /** share of new exhibitors for whom there was room; 1 for all others */
  readonly placedShare: number;
  /** of someone who can come */
  readonly chances: Chances;
  /** the probability of ours if nothing spoke for or against it but where all of this kind start from */
  readonly oursAtStart: number;
  /** the probability of ours if one reason did not exist, for each alone */
  readonly oursWithout: ChoiceTerms;
  /** the same reasons on average over everybody who chose by the same terms */
  readonly usual: UsualChoice;
  readonly draws: ChoiceDraws;
  readonly outcome: ChoiceOutcome;
}

function drawsOf(run: Run, i: number): ChoiceDraws {
  const key = editionKey(stage.customers.randomKey[i], run.now.salt);
  const share = (purpose: number): number => uniform(draw(key, purpose));
  return {
    available: share(EDITION_DRAW.available),
    ours: share(EDITION_DRAW.ours),
    both: share(EDITION_DRAW.both),
    rival: share(EDITION_DRAW.rival),
    hall: share(EDITION_DRAW.hall),
  };
}

/** What the draws make of the chances: the rule of the phase `book`. */
function decided(draws: ChoiceDraws, available: number, placed: number, { chances, rivalPull }: Weighing) {
  const isAvailable = draws.available < available;
  if (!isAvailable) {
    const attendingRival = draws.rival < rivalPull / (1 + rivalPull);
    return { isAvailable, isTurnedAway: false, attending: false, attendingRival };
  }
  const { any, ours, bothShare } = chances;
  const comes = isBelow(draws.ours, ours) === 1;
  const attendingRival = comes ? draws.both < bothShare : draws.rival * (1 - ours) < any - ours;
  const isTurnedAway = comes && draws.hall >= placed;
  return { isAvailable, isTurnedAway, attending: comes && !isTurnedAway, attendingRival };
}

const sum = (terms: ChoiceTerms): number => Object.values(terms).reduce((total, term) => total + term, 0);

/**
 * The booking of one customer in the edition being played, on the stage, after the phase `book` and before `relate`:
 * until then all that the booking read still stands in the columns.
 */
export function choiceOf(run: Run, customer: number): CustomerChoice {
  const side: Side = customer < run.exhibitorCount ? 0 : 1;
  const kind = { side, isReturning: stage.customers.attendedPrevious[customer] === 1 };
  let weighing: Weighing | undefined;
  weigh(run, kind, Int32Array.of(customer), 1, (it) => (weighing = it));
  const own = weighing as unknown as Weighing;
  const [available, draws] = [availability(run, side), drawsOf(run, customer)];
  const placedShare = side === 0 && !kind.isReturning ? run.now.placedShare : 1;
  return {
    isReturning: kind.isReturning,
    terms: own.terms,
    utility: sum(own.terms),
    rival: rivalTermsOf(run, side, customer),
    rivalPull: own.rivalPull,
    price: own.price,
    availability: available,
    placedShare,
    chances: own.chances,
    oursAtStart: chancesWith(exp(own.terms.start), own.rivalPull, stage.customers.bothPull[customer]).ours,
    oursWithout: oursWithout(own),
    usual: usualChoice(run, kind),
    draws,
    outcome: decided(draws, available, placedShare, own),
  };
}
