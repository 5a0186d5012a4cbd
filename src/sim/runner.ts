/**
 * Where and how often the model runs, seen from above: one interface, several implementations.
 *
 * Requests describe whole runs (scenario, seed, decisions), never "the current one", so that a request can be
 * repeated after a worker died and gives the same bits. Implementations keep runs they have already played.
 */
import type { OutcomeSeries } from './outcomes';
import type { Trial } from './trials';
import type {
  CustomerTraits,
  Decisions,
  EditionReport,
  Mean,
  ObservedEdition,
  ParameterOverrides,
  Scenario,
  SchemeId,
  Survey,
} from '../model';

/** A run up to and including the editions that `decisions` lists; an empty list is the settled show before edition 1. */
export interface Plan {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly parameters: ParameterOverrides;
  readonly decisions: readonly Decisions[];
}

/** What the floor and the customer lists need of every customer after one edition. Index = customer, exhibitors first. */
export interface Snapshot {
  edition: number;
  count: number;
  exhibitorCount: number;
  /** 0/1 columns */
  attending: Uint8Array;
  attendedPrevious: Uint8Array;
  attendingRival: Uint8Array;
  hasAttended: Uint8Array;
  complained: Uint8Array;
  /** 0 none, 1 first, 2 repeated */
  failed: Uint8Array;
  /** editions since the last visit */
  absent: Uint8Array;
  tenure: Uint8Array;
  /** last three editions as bits, this edition lowest */
  recentAttendance: Uint8Array;
  /** times this place was taken over by a newborn customer */
  generation: Uint32Array;
  /** class 0–3 in each scheme; brandt is the satisfaction state */
  classes: Record<SchemeId, Uint8Array>;
  standArea: Float32Array;
  satisfaction: Float32Array;
  /** attitude − rivalAttitude, points */
  relativeAttitude: Float32Array;
  attitude: Float32Array;
  trust: Float32Array;
  relationshipQuality: Float32Array;
  involvement: Float32Array;
  portfolio: Float32Array;
  renewalForecast: Float32Array;
  statedIntention: Float32Array;
  margin: Float32Array;
  expectation: Float32Array;
  perceivedQuality: Float32Array;
  empowerment: Float32Array;
  recoveryQuality: Float32Array;
  positiveWord: Float32Array;
  negativeWord: Float32Array;
  /** messages sent this edition; below 0 bad ones, 0 when not attending */
  wordVolume: Float32Array;
  pricePaid: Float32Array;
}

export interface PlayedEdition {
  /** edition 0 is the last history edition: the show as the student takes it over */
  edition: number;
  report: EditionReport;
  snapshot: Snapshot;
  /** what the organiser would learn by asking */
  survey: SurveySummary;
  digest: string;
}

export interface Estimate {
  mean: Mean;
  low: Mean;
  high: Mean;
}
/** A survey boiled down to what a screen shows. */
export interface SurveySummary {
  responses: number;
  constructs: Record<keyof Survey['constructs'], Estimate>;
  /** quality minus expectation per SERVQUAL dimension, in scale units 1–10 */
  gaps: Estimate[];
}

/** One future of the coming edition: the same customers with other luck. */
export interface Future {
  luck: number;
  /** exhibitors */
  renewalRate: Mean;
  /** share of attending customers in Brandt's secure class, both sides */
  secureShare: Mean;
  /** yuan */
  profit: number;
  exhibitors: number;
  visitorPersons: number;
  satisfaction: Mean;
  empowerment: Mean;
  relationshipQuality: Mean;
  /** profit ÷ revenue */
  margin: Mean;
}

/** What became of every customer in one edition, as far as two worlds are compared. Index = customer. */
export interface Fates {
  /** 0/1 columns */
  attending: Uint8Array;
  attendedPrevious: Uint8Array;
  attendingRival: Uint8Array;
  /** satisfaction state 0–3, of an attendee's last visit when he stayed away */
  brandt: Uint8Array;
  /** points, of the last visit when he stayed away */
  satisfaction: Float32Array;
}

/** One edition that could have been: what it would have reported, and what would have become of whom. */
export interface Branch {
  report: EditionReport;
  fates: Fates;
}

/** One person's editions, from the one in which the place was taken over; earlier and later ones are another's. */
export interface Story {
  readonly customer: number;
  readonly traits: CustomerTraits;
  /** in order; the first is 0 unless somebody else stood here then */
  readonly editions: readonly ObservedEdition[];
  /** edition from which somebody else holds the place, or null */
  readonly successorFrom: number | null;
}

export interface RequestOptions {
  signal?: AbortSignal;
}
export interface StoryOptions extends RequestOptions {
  edition?: number;
}
export interface ForecastOptions extends RequestOptions {
  /** how many futures, luck 1…count; 64 unless told */
  count?: number;
  /** called after the first 16 and from then on as futures arrive, with all futures so far in order of luck */
  onprogress?: (futures: readonly Future[]) => void;
}

export interface ForecastsOptions extends RequestOptions {
  /** how many futures each, luck 1…count; 64 unless told */
  count?: number;
  /** `done` of `total` are ready */
  onprogress?: (done: number, total: number) => void;
}

/** One trial that has been played, by its number in the list asked for. */
export interface TrialAnswer {
  readonly index: number;
  readonly result: OutcomeSeries;
}
export interface TrialOptions extends RequestOptions {
  /** called as trials are played, in whatever order */
  onanswer?: (answers: readonly TrialAnswer[]) => void;
}

export interface Runner {
  /**
   * Plays `plan` and answers the editions from `from` (default 0) to the last.
   * Rejects with AbortError when cancelled and with ModelError text when the plan is illegal.
   */
  play(
    plan: Plan,
    options?: RequestOptions & { from?: number; onprogress?: (done: number, total: number) => void },
  ): Promise<PlayedEdition[]>;
  /** The links of every customer, eight a row (the network never changes during a run). */
  links(plan: Plan, options?: RequestOptions): Promise<Int32Array>;
  /** Plays the edition after `plan` with `next`, under luck 1…count of the same customers. */
  forecast(plan: Plan, next: Decisions, options?: ForecastOptions): Promise<Future[]>;
  /** What every edition of `plan` was to the person who holds a customer's place in `edition`, the last unless told. */
  story(plan: Plan, customer: number, options?: StoryOptions): Promise<Story>;
  /** The edition after `plan` with each of `nexts` in place of the others, same customers and same luck. */
  branches(plan: Plan, nexts: readonly Decisions[], options?: RequestOptions): Promise<Branch[]>;
  /** The futures of the edition after `plan` with each of `nexts`, luck 1…count: the same luck for all of them. */
  forecasts(plan: Plan, nexts: readonly Decisions[], options?: ForecastsOptions): Promise<Future[][]>;
  /** What the edition after `plan` with `next` would report under luck 1…count, in full. */
  replays(plan: Plan, next: Decisions, options?: RequestOptions & { count?: number }): Promise<EditionReport[]>;
  /** Plays every trial and answers in their order. Gives way to all other requests. */
  trials(trials: readonly Trial[], options?: TrialOptions): Promise<OutcomeSeries[]>;
  dispose(): void;
}
