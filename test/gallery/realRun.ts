/** A run as a person could have played it, for looking at figures: nothing in it is made up. */
import { newDocument, planOf, type RunDocument } from '../../src/formats/document';
import { BASE_DECISIONS, type Decisions } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Future, PlayedEdition } from '../../src/sim/runner';
import type { EarlierForecast } from '../../src/state/hindsight.svelte';

export interface RealRun {
  readonly document: RunDocument;
  readonly editions: readonly PlayedEdition[];
  readonly links: Int32Array;
  /** of the edition after the last one, with the same decisions */
  readonly futures: readonly Future[];
}

const SEED = 7;
/** What each edition changes, for good: nothing, service, price, empowerment, promise, recovery with relationship. */
const CHANGES: readonly Partial<Decisions>[] = [
  {},
  { reliability: 66, responsiveness: 60, training: 60 },
  { standPrice: 1320, loyaltyDiscount: 8 },
  { suggestion: 60, information: 70, decision: 50 },
  { promise: 84, advertising: 65 },
  { recovery: 70, standPrice: 1200, personalisation: 55 },
];

/** Plays the settled show, seed 7, for six editions. */
export async function playRealRun(): Promise<RealRun> {
  let decisions = BASE_DECISIONS;
  const played = CHANGES.map((change) => (decisions = { ...decisions, ...change }));
  const document = newDocument({ kind: 'ready', id: 'baseline' }, SEED, { played });
  const runner = new DirectRunner();
  const plan = planOf(document);
  const editions = await runner.play(plan);
  const links = await runner.links(plan);
  return { document, editions, links, futures: await runner.forecast(plan, decisions) };
}

/** Forecasts that are there, or none: nothing is computed because a figure looks. */
export const hindsightOf = (forecasts: readonly EarlierForecast[] = []) => ({
  forecasts,
  isPending: false,
  watch: () => undefined,
});

/** Every edition of a run under other luck. */
export function forecastsOf({ document }: RealRun): Promise<EarlierForecast[]> {
  const plan = planOf(document);
  const runner = new DirectRunner();
  return Promise.all(
    plan.decisions.map(async (next, index) => ({
      edition: index + 1,
      futures: await runner.forecast({ ...plan, decisions: plan.decisions.slice(0, index) }, next),
    })),
  );
}
